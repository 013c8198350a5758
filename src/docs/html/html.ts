import { escapeHtml } from '../../support/text.js';

/** Markup that is inserted as it is; every other text is escaped. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export type HtmlContent = Html | string | number | false | undefined | readonly HtmlContent[];

/** The template of every page: `` html`<p>${text}</p>` `` escapes what is inserted unless it is {@link Html}. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlContent[]): Html {
  return new Html(
    strings
      .map((text, index) => `${text}${index < values.length ? render(values[index]) : ''}`)
      .join(''),
  );
}

/** Text that is markup already. */
export function raw(text: string): Html {
  return new Html(text);
}

/** A JSON text that may stand in a script element. */
export function toScriptJson(value: unknown): Html {
  return raw(JSON.stringify(value).replaceAll('<', '\\u003c'));
}

function render(value: HtmlContent): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  return typeof value === 'object' ? value.map(render).join('') : escapeHtml(`${value}`);
}
