import { join } from 'node:path';
import type { Contract, ContractOperation } from '../../contract/contract.js';
import { toPathBelow } from '../../contract/files.js';
import { toPascalCase } from '../../support/text.js';
import type { NaturalInput } from '../../wire/prepare.js';
import { toLiteral } from './literal.js';
import { MOCK_KEY, toMockUrl } from './mock.js';

/** `createPremiumExchangerClient`: the factory of a provider. */
export function toFactoryName(provider: string): string {
  return `create${toPascalCase(provider)}Client`;
}

/** A call with our client; of a paged list its rows, which are one page of examples in the mock. */
export function renderTypeScript(
  contract: Contract,
  operation: ContractOperation,
  input: NaturalInput,
): string {
  const { provider, baseUrl, credentials } = contract;
  const entry = toEntry(contract);
  const factory = toFactoryName(provider);
  const argument = Object.keys(input).length ? toLiteral(input) : '';
  const note = baseUrl ? 'the mock; leave it out for the live service' : 'the mock, or your host';
  return [
    `import { ${factory} } from '${entry}';`,
    '',
    `const client = ${factory}({`,
    `  baseUrl: '${toMockUrl(contract)}', // ${note}`,
    ...credentials.map(({ option }) => `  ${option}: '${MOCK_KEY}',`),
    '});',
    ...(operation.pagination
      ? [
          '// One page; leave maxPages out for all of them.',
          `const rows = client.${operation.id}.items(${argument || '{}'}, { maxPages: 1 });`,
          'for await (const row of rows) console.log(row);',
        ]
      : [
          `const result = await client.${operation.id}(${argument});`,
          'if (result.ok) console.log(result.data);',
          'else console.error(result.error.kind, result.error.message);',
        ]),
  ].join('\n');
}

/** What a program imports to have the client: an entry of this package, or the module that was generated. */
function toEntry({ provider, origin }: Contract): string {
  if (!origin) return `affiliate-contracts/${provider}`;
  const folder = origin.generated ?? join(origin.root, 'generated', provider);
  return `./${toPathBelow(origin.root, folder)}/index.js`;
}
