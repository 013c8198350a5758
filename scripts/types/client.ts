import { getByPointer, parsePointer } from '../../src/client/pointer.js';
import type { Contract } from '../../src/contract/contract.js';
import { resolvePointer } from '../../src/contract/document.js';
import type { OperationNode } from '../../src/contract/nodes.js';
import { gatherFacts } from '../../src/docs/facts/facts.js';
import { toPascalCase } from '../../src/support/text.js';
import { toComment, toModelName } from './declare.js';
import { findMember, followSchema } from './members.js';
import type { OperationModel, TypeModel } from './model.js';

/**
 * The interface of a provider's client as source text: a method per operation, which says what the contract says of it.
 * @param homepage address of the site with the reference, where there is one
 */
export function declareClient(contract: Contract, model: TypeModel, homepage?: string): string {
  const name = `${toPascalCase(contract.provider)}Client`;
  const failures = model.operations.flatMap((operation) => operation.failures.map(toModelName));
  const models = model.operations.flatMap(({ input, response }) => [
    ...(input ? [toModelName(input)] : []),
    toModelName(response),
  ]);
  const hasWalks = contract.operations.some(({ pagination }) => pagination);
  const imported = [...new Set([...models, ...failures])].sort();
  return [
    "import type { CallOptions } from '../../src/client/config.js';",
    ...(hasWalks
      ? ["import type { ItemWalk, Page, PageOptions } from '../../src/client/paginate.js';"]
      : []),
    "import type { Result } from '../../src/client/result.js';",
    "import type { FailureOf, HttpClient, RowAt } from '../../src/client/types.js';",
    `import type { ${['operations', 'paths', ...imported].join(', ')} } from './schema.js';`,
    '',
    "export type * from './schema.js';",
    '',
    `/** A client of ${contract.title}: a method per operation. */`,
    `export interface ${name} {`,
    ...model.operations.map((operation) => declareMethod(contract, operation, model, homepage)),
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
  model: TypeModel,
  homepage: string | undefined,
): string {
  const { operation, response, error } = own;
  const { id, pagination } = operation;
  const result = `Promise<Result<${toModelName(response)}, ${error}>>`;
  const comment = toComment(describeMethod(contract, own, homepage), '  ');
  const call = `(${toParameters(own, 'CallOptions')})`;
  const head = `  /*${comment}*/\n  readonly ${id}: `;
  if (!pagination) return `${head}${call} => ${result};`;
  const item = toItem(model, own, pagination.items);
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

/** The type of the rows of a list: the name of their schema, or the way to them. */
function toItem({ document }: TypeModel, { response }: OperationModel, pointer: string): string {
  const names = parsePointer(pointer);
  const schema = { $ref: `#/components/schemas/${response}` };
  const list = findMember(document, schema, names);
  const target = list && followSchema(document, list);
  const row = target?.items;
  if (row?.$ref) return toModelName(row.$ref.slice(row.$ref.lastIndexOf('/') + 1));
  return `RowAt<${toModelName(response)}, '${pointer}'>`;
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
  ].filter(Boolean);
  const { deprecated } = getByPointer(contract.document, operation.pointer) as {
    deprecated?: boolean;
  };
  return [
    ...paragraphs.flatMap((text, index) => (index ? ['', text] : [text])),
    ...(deprecated ? ['@deprecated'] : []),
    `@see ${homepage ? `${homepage.replace(/\/+$/, '')}/${page}` : `${page} of the reference`}`,
  ].map((line) => line.replaceAll('*/', '*\\/'));
}

function toRoles(who: string): string {
  return `Who may call it: ${who.slice(0, 1).toLowerCase()}${who.slice(1)}`;
}
