import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { type AffiseClient, createAffiseClient, PaginationError } from 'affiliate-contracts/affise';

//#region state
interface State {
  /** First day whose changes are not yet all here. */
  since: string;
  /** Page to go on with, where a run broke off. */
  page: number;
  /** Day before that run began; the next one starts there. */
  until?: string;
  /** Conversions by id: a row that comes twice is stored once. */
  rows: Record<string, unknown>;
}

function load(file: string, since: string): State {
  if (!existsSync(file)) return { since, page: 1, rows: {} };
  return JSON.parse(readFileSync(file, 'utf8')) as State;
}

/** Written beside and moved: after a crash the file is the old one or the new one, never half of one. */
function save(file: string, state: State): void {
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
}
//#endregion

//#region walk
/**
 * Brings the file up to date; the state is saved after every page.
 * @param until day from which on the next run asks
 * @returns whether the run came to its end
 */
export async function sync(client: AffiseClient, file: string, until: string): Promise<boolean> {
  const state = load(file, '2017-06-01');
  state.until ??= until;
  const changes = { update_from_date: state.since, limit: 1000 };
  try {
    for await (const { items, next } of client.listConversions.pages(changes, {
      from: state.page,
    })) {
      for (const row of items) state.rows[row.id] = row;
      state.page = next;
      save(file, state);
    }
  } catch (error) {
    if (!(error instanceof PaginationError)) throw error;
    console.error(error.message);
    // Mostly the page saved last; an earlier one where a page on the way came without its rows.
    save(file, { ...state, page: error.position });
    return false;
  }
  save(file, { since: state.until, page: 1, rows: state.rows });
  return true;
}
//#endregion

//#region run
const client = createAffiseClient({
  baseUrl: process.env.AFFISE_URL ?? 'http://127.0.0.1:4010/affise',
  apiKey: process.env.AFFISE_API_KEY ?? 'k',
});
const file = process.env.STATE_FILE ?? 'conversions.json';
// A day of UTC: where the platform's clock is behind, its own day may be the one before.
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

if (await sync(client, file, yesterday)) {
  console.log(`${Object.keys(load(file, yesterday).rows).length} conversions, up to ${yesterday}`);
} else {
  process.exitCode = 1;
}
//#endregion
