import { SETTINGS, toSettingsPath } from '../facts/settings.js';
import { type Html, html } from '../html/html.js';
import type { To } from '../html/page.js';

/** Path of the list of all pages on the tools. */
export const TOOLS = 'tools/index.html';

/** The pages on the tools, each with what it is about as Markdown. */
export const TOOL_PAGES = [
  {
    path: 'tools/command.html',
    label: 'The command',
    about: 'What it does, command by command, with every option.',
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
  return (to) =>
    html`<nav class="menu" aria-label="Tools"><ul>${TOOL_PAGES.map(
      ({ path, label }) =>
        html`<li><a href="${to(path)}"${path === open && html` aria-current="page"`}>${label}</a></li>`,
    )}</ul></nav>`;
}
