import { getResponseKind } from '../../contract/api.js';
import type { Contract, ContractOperation } from '../../contract/contract.js';
import { toCurl } from '../../wire/curl.js';
import { prepareExample } from '../../wire/prepare.js';
import { buildSampleInput } from './input.js';
import { MOCK_KEY, toMockUrl } from './mock.js';
import { renderPhp } from './php.js';
import { renderPython } from './python.js';
import { renderTypeScript } from './typescript.js';
import { toWireParts } from './wire-parts.js';

export { MOCK, MOCK_KEY, toMockUrl } from './mock.js';
export { toFactoryName } from './typescript.js';

/** Of the column of the reference that shows them. */
const WIDTH = 56;

/** What people call the languages of the samples, in the order in which they are shown, and their names in Markdown. */
export const LANGUAGES = { TypeScript: 'ts', curl: 'sh', PHP: 'php', Python: 'python' } as const;

export interface Sample {
  /** Language by the name that highlighters know. */
  readonly lang: 'Shell' | 'TypeScript' | 'PHP' | 'Python';
  readonly label: keyof typeof LANGUAGES;
  readonly source: string;
}

/** Several pages show the same ones. */
const made = new WeakMap<ContractOperation, Promise<Sample[]>>();

/**
 * Ways to call an operation of the mock: our client, and programs that need nothing of ours, which send the very request
 * that the client sends.
 */
export function createSamples(contract: Contract, operation: ContractOperation): Promise<Sample[]> {
  const samples = made.get(operation) ?? renderSamples(contract, operation);
  made.set(operation, samples);
  return samples;
}

async function renderSamples(contract: Contract, operation: ContractOperation): Promise<Sample[]> {
  const input = buildSampleInput(contract, operation);
  const target = { baseUrl: toMockUrl(contract), key: MOCK_KEY };
  const request = await prepareExample(contract, operation, input, target);
  const call = {
    parts: await toWireParts(
      request,
      contract.credentials.map(({ name }) => name),
    ),
    envelope: operation.envelope,
    kind: getResponseKind(operation),
  };
  return [
    {
      lang: 'TypeScript',
      label: 'TypeScript',
      source: renderTypeScript(contract, operation, input),
    },
    { lang: 'Shell', label: 'curl', source: await toCurl(request, { width: WIDTH }) },
    { lang: 'PHP', label: 'PHP', source: renderPhp(call) },
    { lang: 'Python', label: 'Python', source: renderPython(call) },
  ];
}
