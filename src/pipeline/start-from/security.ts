import { isRecord, type UnknownRecord } from '../../client/record.js';
import { createNamer, toComponentName } from './names.js';

interface Security {
  readonly schemes: Map<string, UnknownRecord>;
  readonly security: readonly UnknownRecord[];
  readonly notes: readonly string[];
}

/**
 * Reads how callers prove who they are, as keys in headers and the query; the names stay, as operations refer to them.
 */
export function readSecurity(
  document: UnknownRecord,
  { follow }: { follow(node: unknown): UnknownRecord },
): Security {
  const components = isRecord(document.components) ? document.components : {};
  const declared = isRecord(components.securitySchemes) ? components.securitySchemes : {};
  const schemes = new Map<string, UnknownRecord>();
  const notes: string[] = [];
  for (const [name, value] of Object.entries(declared)) {
    const scheme = toScheme(follow(value));
    if (typeof scheme === 'string') notes.push(`security scheme ${name}: ${scheme}`);
    else {
      schemes.set(name, scheme.node);
      if (scheme.note) notes.push(`security scheme ${name}: ${scheme.note}`);
    }
  }
  const security = (Array.isArray(document.security) ? document.security : [])
    .filter(isRecord)
    .filter((one) => Object.keys(one).every((name) => schemes.has(name)))
    // The first requirement says what a caller sends.
    .sort((a, b) => Number(Object.keys(a).length === 0) - Number(Object.keys(b).length === 0));
  return { schemes, security, notes };
}

/**
 * Where only operations say what a caller sends, the requirement of most becomes that of the document, and operations
 * without one say that they need nothing.
 */
export function liftSecurity(document: UnknownRecord, methods: readonly string[]): UnknownRecord {
  if (Array.isArray(document.security) || !isRecord(document.paths)) return document;
  const counts = new Map<string, number>();
  const paths = Object.entries(document.paths).map(([path, item]) => {
    const operations = Object.entries(isRecord(item) ? item : {}).map(([method, operation]) => {
      if (!methods.includes(method) || !isRecord(operation)) return [method, operation];
      const { security = [] } = operation;
      const text = JSON.stringify(security);
      if (text !== '[]') counts.set(text, (counts.get(text) ?? 0) + 1);
      return [method, { ...operation, security }];
    });
    return [path, isRecord(item) ? Object.fromEntries(operations) : item];
  });
  const [common] = [...counts].sort(([, a], [, b]) => b - a);
  if (!common) return document;
  return { ...document, paths: Object.fromEntries(paths), security: JSON.parse(common[0]) };
}

/** Schemes are named in PascalCase. @returns the new name by the old one */
export function renameSchemes(names: Iterable<string>): Map<string, string> {
  const name = createNamer();
  return new Map([...names].map((old) => [old, name(toComponentName(old, 'Key'))]));
}

function toScheme(scheme: UnknownRecord): { node: UnknownRecord; note?: string } | string {
  const text = typeof scheme.description === 'string' ? scheme.description.trim() : '';
  const describe = (otherwise: string) => ({ description: text || otherwise });
  if (scheme.type === 'apiKey' && typeof scheme.name === 'string') {
    if (scheme.in === 'header' || scheme.in === 'query') {
      const node = { type: 'apiKey', in: scheme.in, name: scheme.name };
      return { node: { ...node, ...describe('Key of the caller.') } };
    }
    const node = { type: 'apiKey', in: 'header', name: 'Cookie' };
    return {
      node: { ...node, ...describe(`The cookie ${scheme.name}, written as ${scheme.name}=value.`) },
      note: `it is the cookie ${scheme.name}; a caller sends the whole header`,
    };
  }
  if (scheme.type === 'http' && String(scheme.scheme).toLowerCase() === 'bearer') {
    return { node: { type: 'http', scheme: 'bearer', ...describe('Token of the caller.') } };
  }
  if (scheme.type === 'http') {
    const node = { type: 'apiKey', in: 'header', name: 'Authorization' };
    return {
      node: { ...node, ...describe(`The whole header, with its scheme ${scheme.scheme}.`) },
      note: `it is HTTP ${scheme.scheme}; a caller sends the whole header`,
    };
  }
  if (scheme.type === 'oauth2' || scheme.type === 'openIdConnect') {
    return {
      node: { type: 'http', scheme: 'bearer', ...describe('Access token of the caller.') },
      note: `how a token is got (${scheme.type}) is not part of the contract; describe it in info`,
    };
  }
  return `${scheme.type} is left out`;
}
