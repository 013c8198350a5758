import type {
  ContentSpec,
  Contract,
  ContractOperation,
  ResponseSpec,
} from '../../contract/contract.js';
import { resolvePointer } from '../../contract/document.js';
import { toConsolePath, toMarkdownPath, toReferencePath } from '../facts/addresses.js';
import { gatherFacts } from '../facts/facts.js';
import { readEvidence } from '../facts/marks.js';
import { readParameters, readShape } from '../facts/members.js';
import { renderAge, renderConflict, renderMark, type Sources } from '../html/evidence.js';
import { type Html, html } from '../html/html.js';
import { renderCode, renderMarkdown, stripMarkdown } from '../html/markdown.js';
import { renderPage, type To } from '../html/page.js';
import { createSamples, LANGUAGES, type Sample } from '../samples/samples.js';
import { renderForms, renderMembers, renderParts } from './members.js';
import { renderMenu, toTagTitle } from './menu.js';

/** The page of one operation: what it takes and gives, how each of it is known, and code that calls it. */
export async function renderOperationPage(
  contract: Contract,
  operation: ContractOperation,
  sources: Sources,
): Promise<string> {
  const { title, provider, document } = contract;
  const { summary, pointer } = operation;
  const samples = await createSamples(contract, operation);
  const description = readDescription(contract, pointer);
  return renderPage({
    path: toReferencePath(operation),
    title: `${summary} · ${title}`,
    description: describePage(contract, operation, description),
    about: contract,
    section: `${provider}.html`,
    menu: (to) => renderMenu(contract, to, operation),
    body: (to) => html`<article class="operation">
      <header>
        <p class="crumbs"><a href="${to(`${provider}.html`)}">${title}</a> / <a href="${to(`${provider}.html#${operation.tag}`)}">${toTagTitle(operation.tag)}</a></p>
        <h1>${summary}</h1>
        <p class="wire"><code>${gatherFacts(contract, operation).wire}</code></p>
        <p class="facts">${renderMark(readEvidence(document, pointer), sources)}${renderAge(operation.validity)}
          <a href="${to(toConsolePath(operation))}">Try it</a>
          <a href="${to(toMarkdownPath(operation))}">Markdown</a></p>
      </header>
      <div class="samples">${samples.map(renderSample)}${renderExample(operation)}</div>
      <div class="words">
        ${renderMarkdown(description)}
        ${renderConflict(readEvidence(document, pointer))}
        ${renderFacts(contract, operation, to)}
        ${renderInput(contract, operation, sources)}
        <h2 id="responses">Responses</h2>
        ${operation.responses.map((response, index) => renderResponse(contract, response, sources, index === 0))}
        ${renderNeighbours(contract, operation, to)}
      </div>
    </article>`,
  });
}

function readDescription({ document }: Contract, pointer: string): string {
  return resolvePointer<{ description?: string }>(document, pointer).node.description ?? '';
}

/** For search engines: what it does, in a sentence that no other page has. */
function describePage(
  { title }: Contract,
  operation: ContractOperation,
  description: string,
): string {
  const [sentence = ''] = stripMarkdown(description).split(/(?<=[.!?])\s/);
  const words = `${operation.id} of ${title}: ${sentence || operation.summary}`;
  return words.length > 240 ? `${words.slice(0, 239)}…` : words;
}

function renderFacts(contract: Contract, operation: ContractOperation, to: To): Html {
  const { otherMethods, who, safety, evidence, figures } = gatherFacts(contract, operation);
  const rows: [string, Html | string][] = [
    ['Name', html`<code>${operation.id}</code>`],
    ['Who', who],
    ['Safety', safety],
    [
      'Evidence',
      html`${evidence} ${figures} <a href="${to(`evidence.html#${contract.provider}`)}">Every open claim</a>`,
    ],
  ];
  if (otherMethods.length) rows.unshift(['Method', `${otherMethods.join(', ')} works too`]);
  return html`<dl class="short">${rows.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function renderSample({ label, source }: Sample): Html {
  return renderCode(source, LANGUAGES[label], label);
}

/** What the first response looks like; the others stand below their members. */
function renderExample({ responses }: ContractOperation): Html | false {
  const [first] = responses;
  const example = first?.content[0]?.examples[0];
  return example !== undefined && renderValue(example.value, `Response ${first?.status}`);
}

function renderValue(value: unknown, caption: string): Html {
  return typeof value === 'string'
    ? renderCode(value.trimEnd(), '', caption)
    : renderCode(JSON.stringify(value, undefined, 2), 'json', caption);
}

function renderInput(contract: Contract, operation: ContractOperation, sources: Sources): Html {
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

function renderResponse(
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
function renderContent(
  contract: Contract,
  content: readonly ContentSpec[],
  sources: Sources,
): Html {
  const toSchema = ({ schemaPointer }: ContentSpec) =>
    resolvePointer(contract.document, schemaPointer).pointer;
  return html`${[...new Set(content.map(toSchema))].map((schema) => {
    const media = content.filter((one) => toSchema(one) === schema);
    const { type, parts, forms } = readShape(contract, media[0]?.schemaPointer ?? schema);
    return html`<p class="form">${media.map(({ mediaType }, index) => html`${index > 0 && ' or '}<code>${mediaType}</code>`)} <small>${type}</small></p>
          ${renderParts(parts, sources)}${renderForms(forms, sources)}`;
  })}`;
}

/** The way through the reference, operation after operation. */
function renderNeighbours({ operations }: Contract, operation: ContractOperation, to: To): Html {
  const index = operations.indexOf(operation);
  const [before, after] = [operations[index - 1], operations[index + 1]];
  return html`<nav class="neighbours" aria-label="Neighbours">
          ${before && html`<a rel="prev" href="${to(toReferencePath(before))}">${before.summary}</a>`}
          ${after && html`<a rel="next" href="${to(toReferencePath(after))}">${after.summary}</a>`}
        </nav>`;
}
