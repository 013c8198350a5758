import { getByPointer } from '../../client/pointer.js';
import type { Contract } from '../../contract/contract.js';
import { resolvePointer } from '../../contract/document.js';
import { gatherFacts } from '../../contract/facts.js';
import type { OperationNode } from '../../contract/nodes.js';
import { toPascalCase } from '../../support/text.js';
import type { Code } from './code.js';
import { toComment, toModelName } from './declare.js';
import type { OperationModel, TypeModel } from './model.js';

/**
 * The interface of a provider's client as source text: a method per operation, which says what the contract says of it.
 * @param homepage address of the site with the reference, where there is one
 */
export function declareClient(contract: Contract, model: TypeModel, homepage?: string): Code {
  const name = `${toPascalCase(contract.provider)}Client`;
  const paged = model.operations.filter(({ operation }) => operation.pagination);
  const text = [
    `/** A client of ${contract.title}: a method per operation. */`,
    `export interface ${name} {`,
    ...model.operations.map((operation) => declareMethod(contract, operation, homepage)),
    '  /** The same calls in the style of openapi-fetch, by method and path, with parameters apart and by wire name. */',
    '  readonly http: HttpClient<paths>;',
    '}',
    '',
    ...model.operations.map(declareError),
  ].join('\n');
  const types = [
    ...['CallOptions', 'FailureOf', 'HttpClient', 'Result'],
    ...(paged.length ? ['ItemWalk', 'Page', 'PageOptions'] : []),
    ...(paged.every(({ row }) => row) ? [] : ['RowAt']),
  ];
  return { text, values: [], types };
}

/** Names of the schemas that the interface of a client mentions, besides `operations` and `paths`. */
export function listModels({ operations }: TypeModel): string[] {
  const names = operations.flatMap(({ input, response, row, failures }) =>
    [input, response, row, ...failures].filter((one) => one !== undefined).map(toModelName),
  );
  return [...new Set(names)].sort();
}

function declareError({ operation, error, failures }: OperationModel): string {
  const bodies = failures.length ? `, ${failures.map(toModelName).join(' | ')}` : '';
  const responses = `operations['${operation.id}']['responses']`;
  return `/** Why \`${operation.id}\` fails. */\nexport type ${error} = FailureOf<${responses}${bodies}>;`;
}

function declareMethod(
  contract: Contract,
  own: OperationModel,
  homepage: string | undefined,
): string {
  const { operation, response, error } = own;
  const { id, pagination } = operation;
  const result = `Promise<Result<${toModelName(response)}, ${error}>>`;
  const comment = toComment(describeMethod(contract, own, homepage), '  ');
  const call = `(${toParameters(own, 'CallOptions')})`;
  const head = `  /*${comment}*/\n  readonly ${id}: `;
  if (!pagination) return `${head}${call} => ${result};`;
  const item = own.row
    ? toModelName(own.row)
    : `RowAt<${toModelName(response)}, '${pagination.items}'>`;
  const walk = `(${toParameters(own, 'PageOptions')})`;
  return [
    `${head}{`,
    `    ${call}: ${result};`,
    "    /** Walks the list with one page in memory; throws a `PaginationError` where it can't go on. */",
    `    readonly pages: ${walk} => AsyncGenerator<Page<${item}>>;`,
    "    /** Walks the rows of the list; throws a `PaginationError` where it can't go on. */",
    `    readonly items: ${walk} => ItemWalk<${item}>;`,
    '  };',
  ].join('\n');
}

function toParameters({ input, needsInput }: OperationModel, options: string): string {
  const type = input ? toModelName(input) : 'Record<string, never>';
  return `input${needsInput ? '' : '?'}: ${type}, options?: ${options}`;
}

/** What the contract says of an operation, a paragraph per line. */
function describeMethod(
  contract: Contract,
  { operation }: OperationModel,
  homepage: string | undefined,
): string[] {
  const { node } = resolvePointer<OperationNode>(contract.document, operation.pointer);
  const { wire, safety, who, evidence } = gatherFacts(contract, operation);
  const page = `${contract.provider}.html#operation/${operation.id}`;
  const paragraphs = [
    `${node.summary}.`,
    ...(node.description ?? '').split(/\n\s*\n/).map((text) => text.replace(/\s+/g, ' ').trim()),
    `\`${wire}\``,
    `${safety} ${toRoles(who)}`,
    evidence,
    homepage
      ? `[Its page of the reference](${homepage.replace(/\/$/, '')}/${page})`
      : `Its page of the reference: \`${page}\`.`,
  ].filter(Boolean);
  const { deprecated } = getByPointer(contract.document, operation.pointer) as {
    deprecated?: boolean;
  };
  return [
    ...paragraphs.flatMap((text, index) => (index ? ['', text] : [text])),
    ...(deprecated ? ['@deprecated'] : []),
  ].map((line) => line.replaceAll('*/', '*\\/'));
}

function toRoles(who: string): string {
  return `Who may call it: ${who.slice(0, 1).toLowerCase()}${who.slice(1)}`;
}
