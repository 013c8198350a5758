import { toBracketPairs } from '../../client/encode.js';
import { isRecord } from '../../client/record.js';
import type { Contract, ContractOperation } from '../../contract/contract.js';
import { isForm } from '../../contract/media-type.js';
import { PeerMissing } from '../../support/error.js';
import type { ParsedRequest } from '../../wire/read-request.js';
import { type Engine, type EngineResponse, type Preference, toProblem } from './engine.js';
import type { Diagnostic, PrismRequest } from './prism.js';

/**
 * An engine that hands every request to Prism: its choice of responses, its made-up values, and what its validation says
 * beside ours. It is loaded with the first request.
 * @param seed the same seed and the same request give the same made-up values
 */
export function createPrismEngine(contract: Contract, seed: string): Engine {
  let prism: Promise<PrismRequest> | undefined;

  return {
    async respond(operation, request, preference) {
      const { createPrism } = await import('./prism.js');
      try {
        prism ??= createPrism(contract);
        const respond = await prism;
        const result = await respond(
          { method: operation.method, path: operation.path },
          toPrismInput(operation, request, preference),
          toMockConfig(preference, `${seed} ${operation.id} ${request.path}?${request.search}`),
        );
        if (result.kind === 'failure')
          return toProblem(result.status, 'Prism refuses', result.reason);
        const { status, headers, body, diagnostics } = result;
        return toResponse(status, headers, body, diagnostics);
      } catch (error) {
        if (!(error instanceof PeerMissing)) throw error;
        return toProblem(400, 'Prism is missing', error.message);
      }
    },
  };
}

function toResponse(
  status: number,
  headers: Readonly<Record<string, string>>,
  body: unknown,
  diagnostics: readonly Diagnostic[],
): EngineResponse {
  const fields = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    status,
    headers: Object.fromEntries(fields),
    ...(body !== undefined && { body }),
    warnings: diagnostics.map(
      ({ path = [], message }) => `Prism says of ${path.join('.') || 'the request'}: ${message}`,
    ),
  };
}

function toMockConfig({ code, example, dynamic = false, accept }: Preference, seed: string) {
  return {
    dynamic,
    seed,
    ...(code !== undefined && { code }),
    ...(example !== undefined && { exampleKey: example }),
    ...(accept !== undefined && { mediaTypes: accept.split(',').map((type) => type.trim()) }),
  };
}

/** The request as the document has it: with the virtual path of operations that a query selects. */
function toPrismInput(
  operation: ContractOperation,
  { parameters, body, search }: ParsedRequest,
  { accept }: Preference,
) {
  const path = operation.path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    encodeURIComponent(String(parameters.path[name] ?? '')),
  );
  const query: Record<string, string | string[]> = {};
  for (const name of new URLSearchParams(search).keys()) {
    const values = new URLSearchParams(search).getAll(name);
    query[name] = values.length > 1 ? values : (values[0] ?? '');
  }
  const headers = Object.fromEntries(
    Object.entries(parameters.header).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  const [content] = operation.body?.content ?? [];
  return {
    url: { path, query },
    headers: {
      ...headers,
      ...(accept !== undefined && { accept }),
      ...(content && body !== undefined && { 'content-type': content.mediaType }),
    },
    ...(body !== undefined && { body: toPrismBody(content?.mediaType, body) }),
  };
}

/** Prism decodes urlencoded forms itself. */
function toPrismBody(mediaType: string | undefined, body: unknown): unknown {
  if (mediaType === undefined || !isForm(mediaType) || !isRecord(body)) return body;
  const texts = toBracketPairs(body).filter(
    (pair): pair is [string, string] => typeof pair[1] === 'string',
  );
  return new URLSearchParams(texts).toString();
}
