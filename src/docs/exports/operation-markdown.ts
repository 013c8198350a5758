import type { Contract, ContractOperation, ResponseSpec } from '../../contract/contract.js';
import { resolvePointer } from '../../contract/document.js';
import { toMarkdownTable } from '../../support/text.js';
import { type Facts, factsOf } from '../facts/facts.js';
import { type Field, fieldsOf, schemaType } from '../facts/fields.js';
import { type Sample, samplesOf } from '../facts/samples.js';

/** Address of the Markdown file of an operation. */
export function markdownPath({ provider, id }: ContractOperation): string {
  return `operations/${provider}/${id}.md`;
}

/** All that the contract says of an operation as one Markdown text, for tools that read rather than look. */
export async function operationMarkdown(
  contract: Contract,
  operation: ContractOperation,
): Promise<string> {
  const { document } = contract;
  const { description } = resolvePointer<{ description: string }>(document, operation.pointer).node;
  const sections = [
    `# ${operation.id}: ${operation.summary}`,
    `${contract.title}, ${operation.tag}.`,
    description,
    factList(factsOf(contract, operation)),
    section('Parameters', fieldTable(parametersOf(contract, operation))),
    ...bodySections(contract, operation),
    ...operation.responses.map((response) => answerSection(contract, response)),
    section('Call it', (await samplesOf(contract, operation)).map(sampleBlock).join('\n\n')),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

function factList({ wire, otherMethods, who, safety, evidence, figures }: Facts): string {
  return [
    `- Wire request: \`${wire}\`${otherMethods.length ? ` (${otherMethods.join(', ')} works too)` : ''}`,
    `- Who: ${who}`,
    `- Safety: ${safety}`,
    `- Evidence: ${evidence} ${figures}`,
  ].join('\n');
}

/** Parameters with their words and types. */
export function parametersOf({ document }: Contract, operation: ContractOperation): Field[] {
  return operation.parameters.map(({ name, in: place, required, pointer }) => ({
    name,
    type: `${schemaType(document, `${pointer}/schema`)}, in ${place}`,
    isRequired: required,
    description: resolvePointer<{ description?: string }>(document, pointer).node.description ?? '',
  }));
}

function bodySections(contract: Contract, { body }: ContractOperation): string[] {
  const [content] = body?.content ?? [];
  if (!body || !content) return [];
  const types = body.content.map(({ mediaType }) => `\`${mediaType}\``).join(' or ');
  const example = content.examples[0];
  return [
    section(
      'Body',
      `${types}${body.required ? '' : ', optional'}.`,
      fieldTable(fieldsOf(contract, content.schemaPointer)),
      example && jsonBlock(example.value),
    ),
  ];
}

function answerSection(contract: Contract, { status, content, pointer }: ResponseSpec): string {
  const { description = '' } = resolvePointer<{ description?: string }>(
    contract.document,
    pointer,
  ).node;
  const [media] = content;
  return section(
    `Answer ${status}`,
    description,
    media && `\`${media.mediaType}\``,
    media && fieldTable(fieldsOf(contract, media.schemaPointer)),
    ...(media?.examples ?? []).map(
      ({ name, value }) => `Example \`${name}\`:\n\n${jsonBlock(value)}`,
    ),
  );
}

function section(title: string, ...parts: (string | undefined)[]): string {
  const content = parts.filter(Boolean).join('\n\n');
  return content && `## ${title}\n\n${content}`;
}

function fieldTable(fields: readonly Field[]): string {
  if (fields.length === 0) return '';
  const rows = fields.map(({ name, type, isRequired, description }) => [
    `\`${name}\``,
    type,
    isRequired ? 'yes' : '',
    description,
  ]);
  return toMarkdownTable(['name', 'type', 'required', 'what'], rows).join('\n');
}

function sampleBlock({ lang, source }: Sample): string {
  return `\`\`\`${lang === 'Shell' ? 'sh' : 'ts'}\n${source}\n\`\`\``;
}

function jsonBlock(value: unknown): string {
  return typeof value === 'string'
    ? `\`\`\`\n${value.trimEnd()}\n\`\`\``
    : `\`\`\`json\n${JSON.stringify(value, undefined, 2)}\n\`\`\``;
}
