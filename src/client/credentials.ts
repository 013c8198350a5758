import type { Call } from './call.js';
import type { Credential } from './config.js';
import { InputError } from './encode.js';
import type { Api } from './operation.js';

/**
 * Checks the credentials of a config; one that is left out is no mistake before an operation needs it.
 * @throws {TypeError} for an empty one, and for what is neither a text nor a function
 */
export function assertCredentials(
  { credentials: places }: Api,
  given: readonly (Credential | undefined)[],
): void {
  for (const [index, { option }] of places.entries()) {
    const credential = given[index] as unknown;
    if (credential !== undefined && typeof credential !== 'function' && !isText(credential)) {
      throw new TypeError(
        `${option} must be a text, not an empty one, or a function that returns it`,
      );
    }
  }
}

/**
 * Finds the credentials that an operation needs, in the order of the table; functions are asked for theirs.
 * @throws {InputError} for one that is missing or that can't be sent
 */
export async function resolveCredentials(call: Call): Promise<string[]> {
  const found = await askCredentials(call);
  return found.map((credential, index) => {
    if (credential) return credential;
    const option = call.context.api.credentials[index]?.option;
    throw new InputError(`${option} is missing: this operation needs it`);
  });
}

/**
 * Finds the credentials of an operation as far as the config has them.
 * @throws {InputError} for one that can't be sent
 */
export async function askCredentials({
  context,
  operation,
}: Call): Promise<(string | undefined)[]> {
  const { api, credentials = [] } = context;
  if (operation.key === false) return [];
  const asking = api.credentials.map(async ({ option, in: place }, index) => {
    const given = credentials[index];
    const credential = typeof given === 'function' ? await ask(option, given) : given;
    if (
      place === 'header' ? /[^ -~]/.test(credential ?? '') : /\p{Surrogate}/u.test(credential ?? '')
    ) {
      throw new InputError(`${option} can't be sent: it has characters that no ${place} can carry`);
    }
    return credential;
  });
  return Promise.all(asking);
}

async function ask(option: string, credential: () => unknown): Promise<string | undefined> {
  try {
    const answer = await credential();
    return isText(answer) ? answer : undefined;
  } catch (cause) {
    throw new InputError(`${option} can't be sent: the function that returns it failed`, { cause });
  }
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
