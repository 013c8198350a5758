import { SaxesParser } from 'saxes';
import type { Sink } from './feed.js';
import type { Member } from './members.js';

/** An element that is open. */
interface Element {
  readonly name: string;
  /** Its name, inside of another member behind the names of those. */
  readonly path: string;
  readonly attributes: Readonly<Record<string, string>> | undefined;
  readonly line: number;
  text: string;
  hasChildren: boolean;
}

/** Ends the reading where the text is no XML; a parser can't go on behind that. */
class NotWellFormed extends Error {
  /**
   * @param item where the direction begins that it is in
   * @param position where it was noticed
   */
  constructor(
    readonly item: number,
    readonly position: number,
  ) {
    super();
  }
}

const ROOT = '<rates>';
const ITEM = '<item';

/** Elements inside each other that are read; the format has three. */
const MAX_DEPTH = 10;

/**
 * Reads the XML export, 1.0 or 1.1: `<rates><item>…</item></rates>`, members in any order. Behind a direction that is
 * not well-formed it begins anew with the next one.
 */
export function readXml(text: string, sink: Sink): void {
  let line = 1;
  // A comment that is not closed is noticed at the end of the text, again and again: that much is read twice, no more.
  let rereadable = text.length;
  for (let start = 0; start >= 0; ) {
    try {
      readItems(text.slice(start), { isRest: start > 0, line }, sink);
      return;
    } catch (error) {
      if (!(error instanceof NotWellFormed)) throw error;
      rereadable -= error.position - error.item;
      const behind = rereadable > 0 ? error.item + ITEM.length : error.position;
      const next = text.indexOf(ITEM, start + behind);
      line += text.slice(start, next).match(/\r\n|\r|\n/g)?.length ?? 0;
      start = next;
    }
  }
}

/** @param place whether the text is the rest of a feed, and the line of the feed that it begins with */
function readItems(text: string, place: { isRest: boolean; line: number }, sink: Sink): void {
  const parser = new SaxesParser({ position: true, xmlns: false });
  const open: Element[] = [];
  let members: Member[] = [];
  const offset = place.isRest ? ROOT.length : 0;
  let item = text.length;
  // A direction tells of one error.
  let isBroken = false;
  const lineNow = () => place.line + parser.line - 1;
  const fail = (message: string, line = lineNow()): void => {
    if (!isBroken) sink.fail(message, { line });
    isBroken = true;
  };
  const giveUp = (message: string, line?: number, position = parser.position - offset): never => {
    fail(message, line);
    throw new NotWellFormed(item, Math.min(position, text.length));
  };

  // The parser may be far behind the element at hand, looking for the end of an entity.
  parser.on('error', ({ message }) => {
    giveUp(message.replace(/^\d+:\d+: /, ''), open.at(-1)?.line);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    if (parent) parent.hasChildren = true;
    else if (name !== 'rates' && name !== 'error') {
      giveUp(`<rates> was due, not <${name}>`);
    }
    if (open.length === 1) {
      isBroken = false;
      members = [];
      if (name === 'item') item = text.lastIndexOf(ITEM, parser.position - offset - 1);
      else fail(`<item> was due, not <${name}>`);
    }
    if (open.length >= MAX_DEPTH) giveUp(`more than ${MAX_DEPTH} elements inside each other`);
    open.push({
      name,
      path: open.length > 2 ? `${parent?.path}/${name}` : name,
      attributes: isEmpty(attributes) ? undefined : attributes,
      line: lineNow(),
      text: '',
      hasChildren: false,
    });
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
    const { name, path, attributes, line, hasChildren } = element;
    const content = element.text.trim();
    if (open.length > 1) {
      // White space between the elements inside is no text of a member.
      if (content || attributes || !hasChildren)
        members.push({ name: path, text: content, attributes });
      return;
    }
    if (name === 'error' && open.length === 0) fail(`the service reports: ${content}`);
    else if (content) fail(`${JSON.stringify(content.slice(0, 40))} stands outside of a member`);
    if (open.length === 0 || isBroken) return;
    const found = attributes ? [...members, { name: '', text: '', attributes }] : members;
    sink.add({ line }, () => found);
  });
  if (place.isRest) parser.write(ROOT);
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf(ITEM, start + 1);
    const end = next < 0 ? text.length : next;
    parser.write(text.slice(start, end));
    // What is not closed here would take in all directions that follow.
    if (next > 0 && open.length > 1) {
      const { name, line } = open.at(-1) ?? {};
      // The parser counts a piece twice when it is through with it.
      giveUp(`<${name}> is not closed before the next <item>`, line, end);
    }
    start = end;
  }
  parser.close();
}

function isEmpty(object: object): boolean {
  for (const _ in object) return false;
  return true;
}
