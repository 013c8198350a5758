import type { Contract } from '../../contract/contract.js';

/** Address of a mock that runs with its defaults. */
export const MOCK = 'http://127.0.0.1:4010';
/** The mock takes any key. */
export const MOCK_KEY = 'k';

/** Address of a provider's mock when all run on one port. */
export function toMockUrl({ provider }: Pick<Contract, 'provider'>): string {
  return `${MOCK}/${provider}`;
}
