import { type Html, html } from '../html/html.js';
import type { To } from '../html/page.js';

/** Files that people write, by the names of their JSON Schemas in `schemas/`. */
export const SETTINGS = [
  {
    name: 'config',
    label: 'Configuration of a check',
    about: 'Settings and targets of `affiliate-contracts.config.yaml`.',
  },
  {
    name: 'baseline',
    label: 'Baseline of accepted findings',
    about: 'Which findings are accepted, why, and until when.',
  },
] as const;

export type SettingsName = (typeof SETTINGS)[number]['name'];

/** Path of the page on a kind of settings file. */
export function toSettingsPath(name: SettingsName): string {
  return `settings/${name}.html`;
}

/** Path of the list of all pages on the tools. */
export const TOOLS = 'tools/index.html';

/** The pages on the tools, each with what it is about as Markdown. */
export const TOOL_PAGES = [
  {
    path: 'tools/command.html',
    label: 'The command',
    about: 'Every option of `mock`, `check`, `record`, `report`, `call` and `docs`.',
  },
  ...SETTINGS.map(({ name, label, about }) => ({ path: toSettingsPath(name), label, about })),
  {
    path: 'tools/findings.html',
    label: 'Findings of a check',
    about: 'What each rule means, how much it weighs, and what it says of the contract.',
  },
  {
    path: 'tools/sandbox.html',
    label: 'Control of a sandbox',
    about: 'How tests move its clock, make clicks and keep its state, over HTTP.',
  },
  {
    path: 'tools/extensions.html',
    label: 'Extensions of OpenAPI',
    about: 'The words beginning with `x-` in which the contracts say what OpenAPI can’t.',
  },
] as const;

/** The pages on the tools, beside each of them. */
export function renderToolsMenu(open: string): (to: To) => Html {
  return (to) => html`<nav class="menu" aria-label="Tools"><ul>${TOOL_PAGES.map(
    ({ path, label }) =>
      html`<li><a href="${to(path)}"${path === open && html` aria-current="page"`}>${label}</a></li>`,
  )}</ul></nav>`;
}
