import { createMock, type Mock } from '../../../src/mock/index.js';
import {
  type AffiseClient,
  createAffiseClient,
  unwrap,
} from '../../../src/providers/affise/index.js';
import { createResponseValidator } from '../../../src/schema/validate.js';

export type Row = Record<string, unknown>;
type Call = (input: Row) => Promise<{ ok: boolean; response?: Response }>;

/** The sandbox of Affise with the client that users have; a response that breaks the contract fails the call. */
export interface Network {
  readonly mock: Mock;
  /** Calls an operation by its id; what it is and what it takes is known at run time only. */
  call(id: string, input?: Row): Promise<Row>;
  statusOf(id: string, input: Row): Promise<number | undefined>;
  listConversions(input?: Row): Promise<Row[]>;
}

export async function createNetwork(): Promise<Network> {
  const mock = await createMock({ providers: ['affise'], sandbox: true });
  const client: AffiseClient = createAffiseClient({
    baseUrl: 'https://affise.example.com',
    apiKey: '0',
    fetch: (request) => mock.fetch(request),
    validate: createResponseValidator('affise', { mode: 'throw' }),
  });
  const perform = (id: string, input: Row) =>
    (client as unknown as Record<string, Call>)[id]?.(input);
  const call = async (id: string, input: Row = {}) =>
    unwrap((await perform(id, input)) as Parameters<typeof unwrap>[0]) as Row;
  return {
    mock,
    call,
    statusOf: async (id, input) => (await perform(id, input))?.response?.status,
    listConversions: async (input = {}) =>
      rowsAt(await call('listConversions', { ...EVER, ...input }), 'conversions'),
  };
}

const EVER = { date_from: '2025-01-01', limit: 1000 };

/** The member at a path such as `partner.balance`. */
export const at = (body: unknown, path: string): unknown =>
  path.split('.').reduce((value, name) => (value as Row)?.[name], body);

export const rowsAt = (body: unknown, path: string) =>
  Object.values(at(body, path) as object) as Row[];

/** An id that no row has. */
export const NEVER = '00000000000000000000000f';

export const person = { email: 'new@example.com', password: 'Example-00' };
