import { getByPointer } from '../../client/pointer.js';
import type { Contract } from '../../contract/contract.js';
import { resolvePointer } from '../../contract/document.js';
import { gatherFacts } from '../../contract/facts.js';
import type { OperationNode } from '../../contract/nodes.js';
import { toPascalCase } from '../../support/text.js';
import { toComment, toModelName } from './declare.js';
import type { OperationModel, TypeModel } from './model.js';

/**
 * The interface of a provider's client as source text: a method per operation, which says what the contract says of it.
 * @param homepage address of the site with the reference, where there is one
 */
export function declareClient(contract: Contract, model: TypeModel, homepage?: string): string {
  const name = `${toPascalCase(contract.provider)}Client`;
  const failures = model.operations.flatMap((operation) => operation.failures.map(toModelName));
  const models = model.operations.flatMap(({ input, response, row }) =>
    [input, response, row].filter((one) => one !== undefined).map(toModelName),
  );
  const paged = model.operations.filter(({ operation }) => operation.pagination);
  const imported = [...new Set([...models, ...failures])].sort();
  return [
    "import type { CallOptions } from '../../src/client/config.js';",
    ...(paged.length
      ? ["import type { ItemWalk, Page, PageOptions } from '../../src/client/paginate.js';"]
      : []),
    "import type { Result } from '../../src/client/result.js';",
    `import type { FailureOf, HttpClient${paged.every(({ row }) => row) ? '' : ', RowAt'} } from '../../src/client/types.js';`,
    `import type { ${['operations', 'paths', ...imported].join(', ')} } from './schema.js';`,
    '',
    "export type * from './schema.js';",
    '',
    `/** A client of ${contract.title}: a method per operation. */`,
    `export interface ${name} {`,
    ...model.operations.map((operation) => declareMethod(contract, operation, homepage)),
    '  /** The same calls in the style of openapi-fetch, by method and path, with parameters apart and by wire name. */',
    '  readonly http: HttpClient<paths>;',
    '}',
    '',
    ...model.operations.map(declareError),
    '',
  ].join('\n');
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
