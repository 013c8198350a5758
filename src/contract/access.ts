import type { CredentialPlace, KeyPlace } from '../client/operation.js';
import type { Document, SecuritySchemeNode } from './nodes.js';

/** A place where a service looks for a key. */
export interface KeySource extends KeyPlace {
  /** Whether the name is read in any case. */
  readonly anyCase: boolean;
}

/**
 * Every place where the service looks for a key. Each scheme is another way to send the same key; none of these
 * services wants two keys at once. Without any scheme it is a bearer token.
 */
export function listKeyPlaces(document: Document): [KeySource, ...KeySource[]] {
  const [first, ...others] = listKeySchemes(document).map(({ scheme }) => toKeySource(scheme));
  return [first ?? toKeySource(undefined), ...others];
}

/** What a caller sends to be known. Schemes joined in one requirement go together; further requirements are alternatives. */
export function listCredentials({ security = [], components }: Document): CredentialPlace[] {
  return Object.keys(security[0] ?? {}).map((name) => {
    const { anyCase: _, ...place } = toKeySource(components?.securitySchemes?.[name]);
    return { option: `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`, ...place };
  });
}

function toKeySource(scheme: SecuritySchemeNode | undefined): KeySource {
  return scheme?.type === 'apiKey'
    ? { in: scheme.in, name: scheme.name, anyCase: scheme['x-any-case'] ?? false }
    : { in: 'header', name: 'Authorization', prefix: 'Bearer ', anyCase: false };
}

function listKeySchemes({ security = [], components }: Document) {
  const names = security.flatMap((schemes) => Object.keys(schemes));
  return names.map((name) => ({ name, scheme: components?.securitySchemes?.[name] }));
}

/** Name of an environment variable for the key: provider and security scheme, `AFFILI_ACCESS_ID`. */
export function nameKeyVariable(provider: string, document: Document): string {
  const name = listKeySchemes(document)[0]?.name ?? 'Key';
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
