import type {
  ContentSpec,
  Contract,
  ContractOperation,
  ResponseSpec,
} from '../../contract/contract.js';
import { resolvePointer } from '../../contract/document.js';
import { readEvidence } from '../facts/marks.js';
import { readParameters, readShape } from '../facts/members.js';
import { renderConflict, renderMark, type Sources } from '../html/evidence.js';
import { type Html, html } from '../html/html.js';
import { renderCode, renderMarkdown, stripMarkdown } from '../html/markdown.js';
import { renderForms, renderMembers, renderParts } from './members.js';

/** A body by one of its media types. */
type Body = Pick<ContentSpec, 'mediaType' | 'schemaPointer'>;

/** What an operation takes. */
export function renderInput(
  contract: Contract,
  operation: ContractOperation,
  sources: Sources,
): Html {
  const { parameters, body } = operation;
  return html`${
    parameters.length > 0 &&
    html`<h2 id="parameters">Parameters</h2>${renderMembers(readParameters(contract, parameters), sources)}`
  }${body && renderBody(contract, operation, sources)}`;
}

function renderBody(
  contract: Contract,
  { body, pointer }: ContractOperation,
  sources: Sources,
): Html {
  const at = `${pointer}/requestBody`;
  return html`<h2 id="body">Body</h2>
        <p class="name"><small>${body?.required ? 'required' : 'optional'}</small> ${renderMark(readEvidence(contract.document, at), sources)}</p>
        ${renderMarkdown(readDescription(contract, at))}
        ${renderContent(contract, body?.content ?? [], sources)}`;
}

/** A response with its members; the first one is in sight, and its first example stands beside the code. */
export function renderResponse(
  contract: Contract,
  { status, content, pointer }: ResponseSpec,
  sources: Sources,
  isFirst: boolean,
): Html {
  const evidence = readEvidence(contract.document, pointer);
  const [, ...others] = content[0]?.examples ?? [];
  const examples = isFirst ? others : (content[0]?.examples ?? []);
  return html`<details class="response" id="response-${status}"${isFirst && html` open`}>
          <summary><b>${status}</b> ${stripMarkdown(readDescription(contract, pointer))}</summary>
          <p class="name">${renderMark(evidence, sources)}</p>
          ${renderConflict(evidence)}
          ${renderContent(contract, content, sources)}
          ${examples.map(({ name, value }) => html`<details><summary>Example <code>${name}</code></summary>${renderValue(value, name)}</details>`)}
        </details>`;
}

/** The members of a body, once where several media types have the same. */
export function renderContent(
  contract: Contract,
  content: readonly Body[],
  sources: Sources,
): Html {
  const toSchema = ({ schemaPointer }: Body) =>
    resolvePointer(contract.document, schemaPointer).pointer;
  return html`${[...new Set(content.map(toSchema))].map((schema) => {
    const media = content.filter((one) => toSchema(one) === schema);
    const { type, parts, forms } = readShape(contract, media[0]?.schemaPointer ?? schema);
    return html`<p class="form">${media.map(({ mediaType }, index) => html`${index > 0 && ' or '}<code>${mediaType}</code>`)} <small>${type}</small></p>
          ${renderParts(parts, sources)}${renderForms(forms, sources)}`;
  })}`;
}

/** An example, as code. */
export function renderValue(value: unknown, caption: string): Html {
  return typeof value === 'string'
    ? renderCode(value.trimEnd(), '', caption)
    : renderCode(JSON.stringify(value, undefined, 2), 'json', caption);
}

/** What an element says of itself, or what it refers to does. */
export function readDescription({ document }: Contract, pointer: string): string {
  return resolvePointer<{ description?: string }>(document, pointer).node.description ?? '';
}
