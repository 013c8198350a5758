import { isRecord, type UnknownRecord } from '../../client/record.js';
import { clean } from './author.js';
import type { SpecContext } from './context.js';
import type { Draft } from './draft.js';
import { trimSlashes } from './names.js';
import type { NamedOperation } from './operations.js';
import { renderYaml } from './render.js';
import type { StartOptions } from './types.js';

export function renderRoot(
  context: SpecContext,
  nodes: readonly { operation: NamedOperation; node: UnknownRecord }[],
  evidence: string | undefined,
): string {
  const { draft, options, envelope, schemes, remark } = context;
  const file = 'openapi.yaml';
  const paths: Record<string, UnknownRecord> = {};
  for (const { operation } of nodes) {
    const method = operation.method.toLowerCase();
    paths[operation.path] = { ...paths[operation.path], [method]: { $ref: operation.file } };
  }
  const tags = new Map(nodes.map(({ operation: { tag, tagTitle } }) => [tag, tagTitle]));
  const used = new Set(
    [toSecurity(context), ...nodes.map(({ node }) => node.security)].flatMap((list) =>
      Array.isArray(list) ? list.flatMap((one) => Object.keys(one)) : [],
    ),
  );
  const security = Object.fromEntries(
    [...draft.securitySchemes]
      .map(([name, node]) => [schemes.get(name) ?? name, node] as const)
      .filter(([name]) => used.has(name)),
  );
  const servers = toServers(draft, options);
  if (servers.length === 0)
    remark(file, ['servers'], 'say where the service is; the address is a variable until then');
  remark(file, ['info'], 'say under which licence your description of it is used');
  for (const tag of tags.keys()) {
    remark(
      file,
      ['tags', [...tags.keys()].indexOf(tag)],
      `describe the tag ${tag} by the job that a user does`,
    );
  }
  remark(
    file,
    ['x-envelope'],
    envelope
      ? `check the envelope; it is inferred from ${evidence}`
      : 'no envelope was found in the bodies; describe it, if failures come under a status of success',
  );
  const title = clean(options.redact(draft.title)) || options.provider;
  const description = clean(options.redact(draft.description ?? ''));
  const text = renderYaml(
    {
      openapi: '3.1.1',
      jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
      info: {
        title,
        version: '1.0.0',
        ...(description && { description }),
        license: { name: 'Not stated', identifier: 'LicenseRef-not-stated' },
      },
      servers:
        servers.length > 0
          ? servers
          : [
              {
                url: 'https://{domain}',
                variables: {
                  domain: { default: 'example.com', description: 'Host of the service.' },
                },
              },
            ],
      security: toSecurity(context),
      tags: [...tags].map(([name, own]) => ({
        name,
        'x-displayName': clean(options.redact(own)),
        description: `Operations on ${clean(options.redact(own)).toLowerCase()}.`,
      })),
      'x-envelope': envelope ?? false,
      paths,
      ...(Object.keys(security).length > 0 && { components: { securitySchemes: security } }),
    },
    { hasSections: true },
  );
  if (!evidence) return text;
  return text.replace(
    /^x-envelope:/m,
    `# Inferred from ${evidence}; no source says so.\nx-envelope:`,
  );
}

/** Servers whose addresses can be called; variables without a default get one. */
function toServers({ servers }: Draft, { redact }: StartOptions): UnknownRecord[] {
  return servers
    .filter(
      ({ url }) => typeof url === 'string' && /^https?:\/\//.test(url) && !/\.invalid$/.test(url),
    )
    .filter(
      ({ url }) =>
        !/^https?:\/\/(?:localhost|127\.|[^/]*example\.(?:com|org|net)\b)/.test(String(url)),
    )
    .slice(0, 10)
    .map(({ url, description, variables }) => ({
      url: trimSlashes(String(url)),
      ...(typeof description === 'string' &&
        description && { description: clean(redact(description)) }),
      ...(isRecord(variables) && { variables }),
    }));
}

export function toSecurity({ draft, schemes }: SpecContext): UnknownRecord[] {
  return draft.security.map((one) => renameRequirement(one, schemes));
}

export function renameRequirement(
  requirement: UnknownRecord,
  schemes: ReadonlyMap<string, string>,
): UnknownRecord {
  return Object.fromEntries(
    Object.keys(requirement).map((name) => [schemes.get(name) ?? name, []]),
  );
}
