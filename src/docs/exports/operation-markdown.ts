import type { Contract, ContractOperation, ResponseSpec } from '../../contract/contract.js';
import { resolvePointer } from '../../contract/document.js';
import { type Facts, gatherFacts } from '../../contract/facts.js';
import { toMarkdownTable } from '../../support/text.js';
import { describeType, type Field, listFields } from '../facts/fields.js';
import { createSamples, LANGUAGES, type Sample } from '../samples/samples.js';

/** All that the contract says of an operation as one Markdown text, for tools that read rather than look. */
export async function renderOperationMarkdown(
  contract: Contract,
  operation: ContractOperation,
): Promise<string> {
  const { document } = contract;
  const { description } = resolvePointer<{ description: string }>(document, operation.pointer).node;
  const sections = [
    `# ${operation.id}: ${operation.summary}`,
    `${contract.title}, ${operation.tag}.`,
    description,
    renderFacts(gatherFacts(contract, operation)),
    renderSection('Parameters', renderFields(listParameters(contract, operation))),
    ...renderBody(contract, operation),
    ...operation.responses.map((response) => renderResponse(contract, response)),
    renderSection(
      'Call it',
      (await createSamples(contract, operation)).map(renderSample).join('\n\n'),
    ),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function renderFacts({ wire, otherMethods, who, safety, evidence, figures }: Facts): string {
  return [
    `- Wire request: \`${wire}\`${otherMethods.length ? ` (${otherMethods.join(', ')} works too)` : ''}`,
    `- Who: ${who}`,
    `- Safety: ${safety}`,
    `- Evidence: ${evidence} ${figures}`,
  ].join('\n');
}

/** Parameters with their words and types. */
export function listParameters({ document }: Contract, operation: ContractOperation): Field[] {
  return operation.parameters.map(({ name, in: place, required, pointer }) => ({
    name,
    type: `${describeType(document, `${pointer}/schema`)}, in ${place}`,
    isRequired: required,
    description: resolvePointer<{ description?: string }>(document, pointer).node.description ?? '',
  }));
}

function renderBody(contract: Contract, { body }: ContractOperation): string[] {
  const [content] = body?.content ?? [];
  if (!body || !content) return [];
  const types = body.content.map(({ mediaType }) => `\`${mediaType}\``).join(' or ');
  const example = content.examples[0];
  return [
    renderSection(
      'Body',
      `${types}${body.required ? '' : ', optional'}.`,
      renderFields(listFields(contract, content.schemaPointer)),
      example && renderJson(example.value),
    ),
  ];
}

function renderResponse(contract: Contract, { status, content, pointer }: ResponseSpec): string {
  const { description = '' } = resolvePointer<{ description?: string }>(
    contract.document,
    pointer,
  ).node;
  const [media] = content;
  return renderSection(
    `Response ${status}`,
    description,
    media && `\`${media.mediaType}\``,
    media && renderFields(listFields(contract, media.schemaPointer)),
    ...(media?.examples ?? []).map(
      ({ name, value }) => `Example \`${name}\`:\n\n${renderJson(value)}`,
    ),
  );
}

function renderSection(title: string, ...parts: (string | undefined)[]): string {
  const content = parts.filter(Boolean).join('\n\n');
  return content && `## ${title}\n\n${content}`;
}

function renderFields(fields: readonly Field[]): string {
  if (fields.length === 0) return '';
  const rows = fields.map(({ name, type, isRequired, description }) => [
    `\`${name}\``,
    type,
    isRequired ? 'yes' : '',
    description,
  ]);
  return toMarkdownTable(['name', 'type', 'required', 'what'], rows).join('\n');
}

function renderSample({ label, source }: Sample): string {
  return `\`\`\`${LANGUAGES[label]}\n${source}\n\`\`\``;
}

function renderJson(value: unknown): string {
  return typeof value === 'string'
    ? `\`\`\`\n${value.trimEnd()}\n\`\`\``
    : `\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``;
}
