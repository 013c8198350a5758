/** A form of a secret where it stands in a text. */
export interface Match {
  readonly from: number;
  readonly to: number;
  /** What stands in its place. */
  readonly mark: string;
}

/** Finds any of many forms in a text, in a time that hardly depends on how many there are. */
export interface FormIndex {
  /** Adds a form; one that is known already keeps its mark. */
  add(form: string, mark: string): void;
  /** The longest forms in a text from the left to the right; none overlap. */
  find(text: string): Match[];
  readonly size: number;
  /** Length of the shortest form; Infinity where there is none. */
  readonly shortest: number;
}

/** An empty index of the forms in which secrets may stand. */
export function createFormIndex(): FormIndex {
  const marks = new Map<string, string>();
  const tables = new Map<number, Table>();
  let shortest = Number.POSITIVE_INFINITY;
  return {
    add: (form, mark) => {
      if (form === '' || marks.has(form)) return;
      marks.set(form, mark);
      shortest = Math.min(shortest, form.length);
      const length = toPrefixLength(form.length);
      const table = tables.get(length) ?? new Table(length);
      tables.set(length, table);
      table.add(form);
    },
    find: (text) => {
      const all = [...tables.values()];
      const matches: Match[] = [];
      for (let at = 0; at < text.length; at++) {
        let longest = '';
        for (const table of all) {
          const form = table.findAt(text, at);
          if (form.length > longest.length) longest = form;
        }
        if (longest === '') continue;
        matches.push({ from: at, to: at + longest.length, mark: marks.get(longest) ?? '' });
        at += longest.length - 1;
      }
      return matches;
    },
    get size() {
      return marks.size;
    },
    get shortest() {
      return shortest;
    },
  };
}

/** Longer beginnings tell more forms apart; one of four is enough for short ones. */
function toPrefixLength(length: number): number {
  return length >= 8 ? 8 : Math.min(length, 4);
}

/** Forms by a beginning of a fixed length, with a filter that most places of a text do not pass. */
class Table {
  readonly #length: number;
  readonly #forms = new Map<string, string[]>();
  #filter = new Uint8Array(1 << 10);

  constructor(length: number) {
    this.#length = length;
  }

  add(form: string): void {
    const prefix = form.slice(0, this.#length);
    const forms = this.#forms.get(prefix);
    if (forms) {
      forms.push(form);
      forms.sort((a, b) => b.length - a.length);
      return;
    }
    this.#forms.set(prefix, [form]);
    if (this.#forms.size * 16 > this.#filter.length) {
      this.#filter = new Uint8Array(this.#filter.length * 4);
      for (const known of this.#forms.keys()) this.#filter[this.#hash(known, 0)] = 1;
    } else this.#filter[this.#hash(prefix, 0)] = 1;
  }

  /** The longest form that begins at a place of a text; empty where none does. */
  findAt(text: string, at: number): string {
    if (at + this.#length > text.length || this.#filter[this.#hash(text, at)] === 0) return '';
    const forms = this.#forms.get(text.slice(at, at + this.#length));
    return forms?.find((form) => text.startsWith(form, at)) ?? '';
  }

  #hash(text: string, at: number): number {
    const last = at + this.#length - 1;
    const code =
      text.charCodeAt(at) * 31 +
      text.charCodeAt((at + last) >> 1) * 1021 +
      text.charCodeAt(last) * 32_749 +
      text.charCodeAt(Math.min(at + 1, last)) * 131_071;
    return code & (this.#filter.length - 1);
  }
}
