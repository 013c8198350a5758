import type { CredentialPlace, KeyPlace } from '../client/operation.js';
import type { Document, SecuritySchemeNode } from './nodes.js';

/** A place where a service looks for a key. */
export interface KeySource extends KeyPlace {
  /** Whether the name is read in any case. */
  readonly anyCase: boolean;
}

/** One of the credentials of a caller, and the environment variable that holds it. */
export interface Credential extends CredentialPlace {
  /** Provider and name of the security scheme, `AFFILI_ACCESS_ID`. */
  readonly variable: string;
}

/** The part of a contract that says what proves who calls. */
interface Access {
  readonly provider: string;
  readonly credentials: readonly Credential[];
}

/** What a caller has: a text for each credential of a contract in its order, or one text that stands for all of them. */
export type Key = string | readonly string[];

/**
 * The ways to send credentials: the places of one way are filled together, and each way is enough. Without any scheme
 * it is a bearer token.
 */
export function listKeyWays({ security = [], components }: Document): KeySource[][] {
  const ways = security
    .map((schemes) => Object.keys(schemes))
    .filter((names) => names.length > 0)
    .map((names) => names.map((name) => toKeySource(components?.securitySchemes?.[name])));
  return ways.length ? ways : [[toKeySource(undefined)]];
}

/** What a caller sends to be known: the schemes that the first security requirement joins. */
export function listCredentials(
  provider: string,
  { security = [], components }: Document,
): Credential[] {
  return Object.keys(security[0] ?? {}).map((name) => {
    const { anyCase: _, ...place } = toKeySource(components?.securitySchemes?.[name]);
    const option = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
    return { option, ...place, variable: nameVariable(provider, name) };
  });
}

/**
 * Environment variables of the credentials, in their order; one for the key where the contract names no scheme.
 * @param own names in place of those of the contract
 */
export function listKeyVariables({ provider, credentials }: Access, own?: Key): readonly string[] {
  if (own !== undefined) return [own].flat();
  const names = credentials.map(({ variable }) => variable);
  return names.length ? names : [nameVariable(provider, 'Key')];
}

/** One text for each credential; `undefined` where the caller has none. */
export function spreadKey({ credentials }: Access, key: Key | undefined): (string | undefined)[] {
  return credentials.map((_, index) => (typeof key === 'object' ? key[index] : key));
}

function toKeySource(scheme: SecuritySchemeNode | undefined): KeySource {
  return scheme?.type === 'apiKey'
    ? { in: scheme.in, name: scheme.name, anyCase: scheme['x-any-case'] ?? false }
    : { in: 'header', name: 'Authorization', prefix: 'Bearer ', anyCase: false };
}

function nameVariable(provider: string, name: string): string {
  const words = name.replace(/(?<=[a-z])(?=[A-Z])/g, '_');
  return `${provider.replaceAll('-', '_')}_${words}`.toUpperCase();
}

/** The first server, where it is the same for every customer: the defaults of its variables are not made up. */
export function findCommonUrl({ servers = [] }: Document): string | undefined {
  const [server] = servers;
  const url = server?.url.replace(
    /\{(\w+)\}/g,
    (_, name: string) => server.variables?.[name]?.default ?? 'example',
  );
  return url && !/\bexample\b/.test(url) ? url : undefined;
}
