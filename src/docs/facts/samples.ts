import { join } from 'node:path';
import type { Contract, ContractOperation } from '../../contract/contract.js';
import { toPathBelow } from '../../contract/files.js';
import { toPascalCase } from '../../support/text.js';
import { toCurl } from '../../wire/curl.js';
import { buildExampleInput, type NaturalInput, prepareOperation } from '../../wire/prepare.js';
import { toLiteral } from './ts-literal.js';

/** Address of a mock that runs with its defaults. */
export const MOCK = 'http://127.0.0.1:4010';
/** The mock takes any key. */
export const MOCK_KEY = 'k';

/** Of the column of the reference that shows them. */
const WIDTH = 56;

export interface Sample {
  /** Language by the name that highlighters know. */
  readonly lang: 'Shell' | 'TypeScript';
  readonly label: string;
  readonly source: string;
}

/** Ways to call an operation of the mock, made of the examples of its required input: curl and our client. */
export async function createSamples(
  contract: Contract,
  operation: ContractOperation,
): Promise<Sample[]> {
  const input = buildExampleInput(operation, { onlyRequired: true });
  const target = { baseUrl: toMockUrl(contract), key: MOCK_KEY };
  const request = await prepareOperation(contract, operation, input, target);
  return [
    { lang: 'Shell', label: 'curl', source: await toCurl(request, { width: WIDTH }) },
    {
      lang: 'TypeScript',
      label: 'TypeScript',
      source: renderClientCall(contract, operation, input),
    },
  ];
}

/** Address of a provider's mock when all run on one port. */
export function toMockUrl({ provider }: Pick<Contract, 'provider'>): string {
  return `${MOCK}/${provider}`;
}

/** `createPremiumExchangerClient`: the factory of a provider. */
export function toFactoryName(provider: string): string {
  return `create${toPascalCase(provider)}Client`;
}

/** What a program imports to have the client: an entry of this package, or the module that was generated. */
function toEntry({ provider, origin }: Contract): string {
  if (!origin) return `affiliate-contracts/${provider}`;
  const folder = origin.generated ?? join(origin.root, 'generated', provider);
  return `./${toPathBelow(origin.root, folder)}/index.js`;
}

function renderClientCall(
  contract: Contract,
  operation: ContractOperation,
  input: NaturalInput,
): string {
  const { provider, baseUrl, credentials } = contract;
  const factory = toFactoryName(provider);
  const argument = Object.keys(input).length ? toLiteral(input) : '';
  const note = baseUrl ? 'the mock; leave it out for the live service' : 'the mock, or your host';
  return [
    `import { ${factory} } from '${toEntry(contract)}';`,
    '',
    `const client = ${factory}({`,
    `  baseUrl: '${toMockUrl(contract)}', // ${note}`,
    ...credentials.map(({ option }) => `  ${option}: '${MOCK_KEY}',`),
    '});',
    `const result = await client.${operation.id}(${argument});`,
    'if (result.ok) console.log(result.data);',
    'else console.error(result.error.kind, result.error.message);',
  ].join('\n');
}
