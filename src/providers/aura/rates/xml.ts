import { SaxesParser } from 'saxes';
import type { Sink } from './feed.js';
import type { Member } from './members.js';

/** An element that is open. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly line: number;
  text: string;
  hasChildren: boolean;
}

/** Ends the reading where the text is no XML; a parser can't go on behind that. */
class NotWellFormed extends Error {
  /** @param item index of the direction that it is in */
  constructor(readonly item: number) {
    super();
  }
}

const ITEM = '<item';

/**
 * Reads the XML export, 1.0 or 1.1: `<rates><item>…</item></rates>`, members in any order. Behind a direction that is
 * not well-formed it begins anew with the next one.
 */
export function readXml(text: string, sink: Sink): void {
  let line = 1;
  for (let start = 0; start >= 0; ) {
    try {
      readItems(start ? `<rates>${text.slice(start)}` : text, line, sink);
      return;
    } catch (error) {
      if (!(error instanceof NotWellFormed)) throw error;
      const from = start + error.item - (start ? '<rates>'.length : 0);
      const next = text.indexOf(ITEM, from + 1);
      line += text.slice(start, next).split('\n').length - 1;
      start = next;
    }
  }
}

function readItems(text: string, firstLine: number, sink: Sink): void {
  const parser = new SaxesParser({ position: true, xmlns: false });
  const open: Element[] = [];
  let members: Member[] = [];
  let item = text.length;
  // A direction tells of one error.
  let isBroken = false;
  const lineNow = () => firstLine + parser.line - 1;
  const fail = (message: string, line = lineNow()): void => {
    if (!isBroken) sink.fail(message, { line });
    isBroken = true;
  };

  parser.on('error', ({ message }) => {
    // The parser may be far behind the element at hand, looking for the end of an entity.
    fail(message.replace(/^\d+:\d+: /, ''), open.at(-1)?.line);
    throw new NotWellFormed(item);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    if (parent) parent.hasChildren = true;
    else if (name !== 'rates' && name !== 'error') {
      fail(`<rates> was due, not <${name}>`);
      throw new NotWellFormed(text.length);
    }
    if (open.length === 1) {
      isBroken = false;
      if (name !== 'item') fail(`<item> was due, not <${name}>`);
      members = [];
      item = text.lastIndexOf(ITEM, parser.position - 1);
    }
    open.push({ name, attributes, line: lineNow(), text: '', hasChildren: false });
  });
  const append = (part: string): void => {
    const element = open.at(-1);
    if (element) element.text += part;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', () => {
    const element = open.pop();
    if (!element) return;
    if (open.length > 1) {
      members.push(...toMembers(element, open));
      return;
    }
    const stray = element.text.trim();
    if (element.name === 'error' && open.length === 0) fail(`the service reports: ${stray}`);
    else if (stray) fail(`${JSON.stringify(stray.slice(0, 40))} stands outside of a member`);
    const found = members;
    if (open.length === 1 && !isBroken) sink.add({ line: element.line }, () => found);
  });
  parser.write(text).close();
}

/** What an element says of its direction; inside of another element its name is a path. */
function toMembers(
  { name, attributes, text, hasChildren }: Element,
  open: readonly Element[],
): Member[] {
  const path = [...open.slice(2).map((parent) => parent.name), name].join('/');
  for (const _ in attributes) return [{ name: path, text, attributes }];
  return hasChildren && !text.trim() ? [] : [{ name: path, text }];
}
