import { type ResolvedTarget, resolveTargets } from '../../src/check/config/targets.js';
import { CheckError } from '../../src/check/error.js';
import { widenSafety } from '../../src/check/live/select.js';
import { listProviders } from '../../src/contract/document.js';

/** A live service, with an address in any case. */
export type LiveTarget = ResolvedTarget & { readonly baseUrl: string };

/**
 * The service that the environment names for the test suites: `CONTRACT_TARGET` is a provider or a target of the
 * configuration, `CONTRACT_BASE_URL` its address. `CONTRACT_ONLY` and `CONTRACT_ROLE` narrow it down, and what writes
 * is called only with `CONTRACT_ALLOW` and `CONTRACT_ONLY`.
 * @returns nothing where the environment names none
 * @throws {CheckError}
 */
export function liveTarget(environment = process.env): LiveTarget | undefined {
  const {
    CONTRACT_TARGET: name,
    CONTRACT_BASE_URL: baseUrl,
    CONTRACT_ONLY: only,
    CONTRACT_ROLE: role,
    CONTRACT_ALLOW: allow,
  } = environment;
  if (!name && !baseUrl) return undefined;
  if (!name)
    throw new CheckError('CONTRACT_BASE_URL needs CONTRACT_TARGET, the provider behind it');
  const isName = listProviders().includes(name);
  const [target] = resolveTargets(
    {
      provider: isName ? name : undefined,
      target: isName ? undefined : [name],
      baseUrl: baseUrl || undefined,
      ...(role && { role: oneOf('CONTRACT_ROLE', ['admin', 'affiliate', 'advertiser'], role) }),
    },
    environment,
  );
  if (target?.baseUrl === undefined) {
    throw new CheckError(`${name} has no common address; set CONTRACT_BASE_URL`);
  }
  return {
    ...target,
    baseUrl: target.baseUrl,
    settings: {
      ...target.settings,
      ...(only && { only: only.split(',') }),
      ...(allow && {
        allow: widenSafety(oneOf('CONTRACT_ALLOW', ['idempotent', 'unsafe'], allow)),
      }),
    },
  };
}

function oneOf<Word extends string>(variable: string, words: readonly Word[], text: string): Word {
  const word = words.find((known) => known === text);
  if (word === undefined)
    throw new CheckError(`${variable} takes ${words.join(' or ')}, not ${text}`);
  return word;
}
