import type { Contract } from '../../contract/contract.js';

/** A part of `info.description` under a heading. */
export interface Section {
  readonly title: string;
  readonly text: string;
}

/** The introduction of a contract and its sections. */
export function readAbout({ document }: Contract): { lead: string; sections: Section[] } {
  const { description = '' } = document.info as { description?: string };
  const [lead = '', ...parts] = description.split(/^## /m);
  const sections = parts.map((part) => {
    const [title = '', ...lines] = part.split('\n');
    return { title, text: lines.join('\n').trim() };
  });
  return { lead: lead.trim(), sections };
}
