import type { Api } from '../../client/operation.js';
import { toApi } from '../../contract/api.js';
import type { Contract } from '../../contract/contract.js';
import { declareClient, listModels } from './client.js';
import { type Code, writeImports } from './code.js';
import { declareModels } from './declare.js';
import { writeFactory } from './entry.js';
import { toTypeModel } from './model.js';

export interface ClientOptions {
  /** First line of each file, without the marks of a comment. */
  readonly header: string;
  /** Address of the site with the reference, where there is one. */
  readonly homepage?: string | undefined;
  /** Whether the client is a part of this package, in several modules; otherwise it is one module. */
  readonly isPackaged?: boolean;
}

/**
 * Writes the client of a provider.
 * @returns text by name of the file
 * @throws {Error} for an operation whose input or response would take the name of another schema
 */
export async function renderClient(
  contract: Contract,
  { header, homepage, isPackaged }: ClientOptions,
): Promise<[name: string, text: string][]> {
  const model = toTypeModel(contract);
  const api = toApi(contract);
  const parts: ClientParts = {
    header: `// ${header}`,
    models: await declareModels(model.document),
    names: listModels(model),
    table: writeTable(api),
    client: declareClient(contract, model, homepage),
    factory: writeFactory(contract, api),
    isPaged: contract.operations.some(({ pagination }) => pagination),
  };
  return isPackaged ? writeModules(parts) : [['index.ts', writeEntry(parts)]];
}

/** The parts of a provider's client as source text. */
interface ClientParts {
  /** Comment at the head of a file. */
  readonly header: string;
  /** Types of all that is sent and comes back, those of openapi-typescript and one by name for each schema. */
  readonly models: string;
  /** Names of the models that the interface mentions. */
  readonly names: readonly string[];
  /** The operations as the engine of the client reads them. */
  readonly table: Code;
  /** The interface, a method per operation. */
  readonly client: Code;
  readonly factory: Code;
  /** Whether there are lists to walk. */
  readonly isPaged: boolean;
}

/** The table of operations as source text: data and its type, nothing that runs. */
function writeTable(api: Api): Code {
  const json = JSON.stringify(api, null, 2).replace(/"([A-Za-z_]\w*)":/g, '$1:');
  return { text: `const api = ${json} as const satisfies Api;`, values: [], types: ['Api'] };
}

/**
 * A client as one module that imports nothing but this package, so that it runs as it is wherever TypeScript does: names
 * of files end differently for Node, Deno and bundlers.
 */
function writeEntry(parts: ClientParts): string {
  const { header, models, table, client, factory } = parts;
  const from = 'affiliate-contracts/client';
  return [
    header,
    '/* eslint-disable */',
    ...writeImports([table, client, factory], from),
    '',
    ...writeExports(parts, from),
    '',
    factory.text,
    '',
    client.text,
    '',
    table.text,
    '',
    models,
  ].join('\n');
}

/** The same in modules of this package: what programs need at run time apart from types, which are long. */
function writeModules(parts: ClientParts): [name: string, text: string][] {
  const { header, models, names, table, client, factory } = parts;
  const from = '../../src/client/index.js';
  const provider = /create(\w+)Client\b/.exec(factory.text)?.[1] ?? '';
  return [
    ['schema.d.ts', `${header}\n${models}`],
    [
      'client.d.ts',
      [
        header,
        ...writeImports([client], from),
        `import type { ${['operations', 'paths', ...names].join(', ')} } from './schema.js';`,
        '',
        "export type * from './schema.js';",
        '',
        client.text,
        '',
      ].join('\n'),
    ],
    [
      'operations.ts',
      [header, ...writeImports([table], from), '', `export ${table.text}`, ''].join('\n'),
    ],
    [
      'index.ts',
      [
        header,
        ...writeImports([factory], from),
        `import type { ${provider}Client } from './client.js';`,
        "import { api } from './operations.js';",
        '',
        ...writeExports(parts, from),
        "export type * from './client.js';",
        '',
        factory.text,
        '',
      ].join('\n'),
    ],
  ];
}

/** What those who call need beside the factory. */
function writeExports({ isPaged }: ClientParts, from: string): string[] {
  const values = ['CallError', ...(isPaged ? ['PaginationError'] : []), 'unwrap'];
  const types = [
    ...['CallOptions', 'ErrorKind', 'Failure'],
    ...(isPaged ? ['Page', 'PageOptions'] : []),
    'Result',
  ];
  return [
    `export { ${values.join(', ')} } from '${from}';`,
    `export type { ${types.join(', ')} } from '${from}';`,
  ];
}
