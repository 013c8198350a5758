import type { Api, FeatureName } from '../../client/operation.js';
import type { Contract } from '../../contract/contract.js';
import { resolvePointer } from '../../contract/document.js';
import { toPascalCase } from '../../support/text.js';
import type { Code } from './code.js';
import { toComment } from './declare.js';

/** The modules of the client behind the names of a table. */
const FEATURES: Readonly<Record<FeatureName, string>> = {
  paths: 'expandPath',
  json: 'serializeJson',
  forms: 'encodeForm',
  multipart: 'encodeMultipart',
  files: 'readStreams',
  walks: 'addWalks',
  counts: 'readCounts',
};

/** The factory of a provider's client, and the interface of its config: an option for each credential, and the address. */
export function writeFactory(contract: Contract, api: Api): Code {
  const name = toPascalCase(contract.provider);
  const { variables, form } = readAddress(api);
  const options = api.credentials.map(({ option }) => option);
  const hasClock = Object.values(api.operations).some(({ dates = {} }) =>
    Object.values(dates).some((format) => format.endsWith(' site')),
  );
  const features = api.features.map((feature) => `${feature}: ${FEATURES[feature]}`);
  const address =
    form === undefined
      ? `baseUrl${api.baseUrl === undefined ? '' : ' = api.baseUrl'}`
      : `${variables.join(', ')}, baseUrl = fillAddress(api.addressForm, { ${variables.join(', ')} })`;
  const text = [
    ...declareConfig(contract, api, { name, hasClock, variables }),
    '',
    '/**',
    ` * Creates a client of ${contract.title}, with one method per operation.`,
    " * @throws {TypeError} for a config that can't work; its message names the option",
    ' * @example',
    ...writeExample(contract, api, name).map((line) => ` * ${line}`),
    ' */',
    `export function create${name}Client(config: ${name}Config): ${name}Client {`,
    `  const { ${[...options, address, '...rest'].join(', ')} } = config;`,
    `  return createClient<${name}Client, typeof api>(`,
    '    api,',
    `    { ...rest, baseUrl, credentials: [${options.join(', ')}] },`,
    `    {${features.length ? ` ${features.join(', ')} ` : ''}},`,
    '  );',
    '}',
  ].join('\n');
  return {
    text,
    values: [
      'createClient',
      ...(form === undefined ? [] : ['fillAddress']),
      ...api.features.map((feature) => FEATURES[feature]),
    ],
    types: [
      ...(options.length ? ['Credential'] : []),
      ...(hasClock ? ['ClientConfig'] : []),
      'SharedConfig',
    ],
  };
}

/** Where every customer has an address of one form: its variables. */
function readAddress({ baseUrl, addressForm }: Api) {
  const variables =
    baseUrl === undefined && addressForm
      ? [...addressForm.matchAll(/\{(\w+)\}/g)].map(([, variable = '']) => variable)
      : [];
  return { variables: [...new Set(variables)], form: variables.length ? addressForm : undefined };
}

function declareConfig(
  contract: Contract,
  api: Api,
  { name, hasClock, variables }: { name: string; hasClock: boolean; variables: readonly string[] },
): string[] {
  const bases = ['SharedConfig', ...(hasClock ? ["Pick<ClientConfig, 'timeZone'>"] : [])];
  const operations = Object.values(api.operations);
  // Whoever forgets a key is told so by the compiler, unless there is much that works without.
  const canLack = operations.filter(({ key }) => key === false).length * 2 >= operations.length;
  const schemes = Object.keys(contract.document.security?.[0] ?? {});
  const credentials = api.credentials.flatMap(({ option }, index) => [
    describe(describeScheme(contract, schemes[index]), 'What proves who calls.'),
    `  ${option}${canLack ? '?' : ''}: Credential${canLack ? ' | undefined' : ''};`,
  ]);
  const comment = `/** Credentials and address of a client of ${contract.title}, and how it calls. */`;
  if (variables.length === 0) {
    const site = api.baseUrl;
    const address = site
      ? [
          `  /** Address of another installation. Default: \`${site}\`. */`,
          '  baseUrl?: string | undefined;',
        ]
      : ['  /** Address of the service, such as `https://example.com`. */', '  baseUrl: string;'];
    return [
      comment,
      `export interface ${name}Config extends ${bases.join(', ')} {`,
      ...credentials,
      ...address,
      '}',
    ];
  }
  const named = variables.flatMap((variable) => [
    describe(describeVariable(contract, variable), `Stands in the address \`${api.addressForm}\`.`),
    `  ${variable}: string;`,
  ]);
  const none = (names: readonly string[]) => names.map((one) => `${one}?: never`).join('; ');
  return [
    comment,
    `export type ${name}Config = ${bases.join(' & ')} & {`,
    ...credentials,
    `} & ({ /** Address of the service, where it has one of its own. */ baseUrl: string; ${none(variables)} } | {`,
    ...named,
    `  ${none(['baseUrl'])};`,
    '});',
  ];
}

function describe(text: string | undefined, otherwise: string): string {
  const words = (text ?? '').replace(/\s+/g, ' ').trim().replaceAll('*/', '*\\/') || otherwise;
  return `  /*${toComment([words])}*/`;
}

function describeScheme({ document }: Contract, name = ''): string | undefined {
  const { node } = resolvePointer<{ description?: string } | undefined>(
    document,
    `/components/securitySchemes/${name}`,
  );
  return node?.description;
}

function describeVariable({ document }: Contract, name: string): string | undefined {
  const [server] = document.servers ?? [];
  return (server?.variables?.[name] as { description?: string } | undefined)?.description;
}

/** A first call: of an operation that reads and needs nothing, where there is one. */
function writeExample(contract: Contract, api: Api, name: string): string[] {
  const { variables } = readAddress(api);
  const operation =
    contract.operations.find(
      ({ safety, parameters, body }) =>
        safety === 'read' && !body && parameters.every(({ required }) => !required),
    ) ?? contract.operations[0];
  const address = variables.length
    ? variables.map((variable) => `${variable}: 'example'`)
    : api.baseUrl === undefined
      ? ["baseUrl: 'https://example.com'"]
      : [];
  const options = contract.credentials.map(
    ({ option, variable }) => `${option}: process.env.${variable} ?? ''`,
  );
  return [
    `const client = create${name}Client({ ${[...address, ...options].join(', ')} });`,
    ...(operation
      ? [
          `const result = await client.${operation.id}(${operation.parameters.some(({ required }) => required) || operation.body ? '…' : ''});`,
          'if (result.ok) console.log(result.data);',
          'else console.error(result.error.kind, result.error.message);',
        ]
      : []),
  ];
}
