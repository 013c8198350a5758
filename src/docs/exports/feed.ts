import { createHash } from 'node:crypto';
import { HEADINGS } from '../../contract/change-lines.js';
import type { Contract } from '../../contract/contract.js';
import { escapeXml } from '../../support/text.js';
import { toChangesPath } from '../facts/addresses.js';
import { type ContractChange, listChanges, toWords } from '../facts/changes.js';
import { stripMarkdown } from '../html/markdown.js';

/** The changes of a contract as an Atom feed; its links are relative to where it lies, unless the site has an address. */
export function renderFeed(contract: Contract, address = '../'): string {
  const { provider, title } = contract;
  const changes = listChanges(contract).filter(({ date }) => date);
  const page = `${address}${toChangesPath(provider)}`;
  const updated =
    changes
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? '1970-01-01';
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>${escapeXml(`${title}: changes of its contract`)}</title>
  <id>${toUrn(provider)}</id>
  <link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
  <updated>${updated}T00:00:00Z</updated>
  <author><name>affiliate-contracts</name></author>
${changes.map((change) => renderEntry(change, title, page)).join('')}</feed>
`;
}

function renderEntry(change: ContractChange, title: string, page: string): string {
  const { reason, provider, operations, date, version } = change;
  const what = operations.includes('*') ? title : operations.join(', ');
  const words = stripMarkdown(toWords(change));
  return `  <entry>
    <title>${escapeXml(`${HEADINGS[reason]}: ${what}`)}</title>
    <id>${toUrn([reason, provider, operations.join(), words].join('\n'))}</id>
    <link rel="alternate" type="text/html" href="${escapeXml(`${page}#${version ?? 'next'}`)}"/>
    <updated>${date}T00:00:00Z</updated>
    <category term="${escapeXml(reason)}"/>
    <summary>${escapeXml(words)}</summary>
  </entry>
`;
}

/** An id that is the same wherever the site lies: a UUID made of a name. */
function toUrn(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}
