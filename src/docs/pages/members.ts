import type { Validity } from '../../contract/nodes.js';
import type { Form, Member, Part } from '../facts/members.js';
import { renderAge, renderConflict, renderMark, type Sources } from '../html/evidence.js';
import { type Html, html } from '../html/html.js';
import { renderInline } from '../html/markdown.js';

/** Enumerations with more values are folded. */
const MANY = 12;
/** Members deeper than this are folded. */
const OPEN_DEPTH = 2;

/** A list of parameters, or of the members of a body, each with its mark. */
export function renderMembers(members: readonly Member[], sources: Sources, depth = 1): Html {
  return html`<ul class="members">${members.map((member) => renderMember(member, sources, depth))}</ul>`;
}

/** The members of a body in its one form, or in each of several. */
export function renderForms(forms: readonly Form[], sources: Sources, depth = 1): Html {
  if (forms.length === 1) return renderMembers(forms[0]?.members ?? [], sources, depth);
  return html`${forms.map(
    ({ words, members }, index) =>
      html`<p class="form">${index > 0 && 'or '}<code>${words}</code></p>${renderMembers(members, sources, depth)}`,
  )}`;
}

/** Parts of a type that are known in another way than the whole. */
export function renderParts(parts: readonly Part[], sources: Sources): Html | false {
  return (
    parts.length > 0 &&
    html`<ul class="parts">${parts.map(({ words, evidence }) => html`<li><code>${words}</code> ${renderMark(evidence, sources)} ${renderConflict(evidence)}</li>`)}</ul>`
  );
}

function renderMember(member: Member, sources: Sources, depth: number): Html {
  const { name, type, isRequired, description, evidence, validity, parts, forms, isAgain } = member;
  return html`<li>
<p class="name"><code>${name ?? 'any name'}</code> <small>${type}</small>${isRequired && html` <b>required</b>`}${renderRoles(member)} ${renderMark(evidence, sources)}${renderAge(validity)}</p>
${description && html`<p>${renderInline(description)}</p>`}${renderLimits(member)}${renderConflict(evidence)}${renderParts(parts, sources)}${
  isAgain
    ? html`<p class="soft">Holds the same again.</p>`
    : forms.length > 0 && renderInside(forms, sources, depth)
}</li>`;
}

function renderRoles({ roles }: Member): Html | false {
  return roles.length > 0 && html` <small>${roles.join(' or ')} key</small>`;
}

function renderLimits({ limits, values, validity, example }: Member): Html | false {
  const parts = [
    ...limits.map((words) => renderInline(words)),
    ...(example === undefined ? [] : [html`for example <code>${toText(example)}</code>`]),
  ];
  const list = values.length > 0 && renderValues(values, validity);
  return (
    (parts.length > 0 || list) &&
    html`<div class="soft">${list}${parts.map((part, index) => html`${index > 0 && '; '}${part}`)}</div>`
  );
}

function renderValues(values: readonly unknown[], validity: Validity | undefined): Html {
  const list = html`${values.map((value, index) => html`${index > 0 && ' '}<code>${toText(value)}</code>${renderAge(validity?.values?.[String(value)])}`)}`;
  if (values.length <= MANY) return html`<p>${values.length > 1 ? 'One of' : 'Always'} ${list}</p>`;
  return html`<details><summary>One of ${values.length} values</summary>${list}</details>`;
}

function renderInside(forms: readonly Form[], sources: Sources, depth: number): Html {
  const count = forms.reduce((sum, { members }) => sum + members.length, 0);
  return html`<details${depth < OPEN_DEPTH && html` open`}><summary>${count} ${count === 1 ? 'member' : 'members'}</summary>${renderForms(forms, sources, depth + 1)}</details>`;
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value || '""' : JSON.stringify(value);
}
