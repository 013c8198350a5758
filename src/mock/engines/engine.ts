import type { ContractOperation } from '../../contract/contract.js';
import { isJson } from '../../contract/media-type.js';
import { type HttpResponse, PROBLEM_TYPE, type Problem } from '../../server/message.js';
import type { ParsedRequest } from '../../wire/read-request.js';

/** Which documented response is wanted; without any preference the first example of the lowest 2xx. */
export interface Preference {
  readonly code?: number;
  readonly example?: string;
  readonly dynamic?: boolean;
  /** An `Accept` header. */
  readonly accept?: string;
}

export interface EngineResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A text, or what is to be written as JSON. */
  readonly body?: unknown;
  /** The body as it goes out, in place of `body`, where an engine has written it. */
  readonly text?: string;
  /** What of the preference could not be met, a sentence each. */
  readonly warnings?: readonly string[];
}

/** What stands behind the mock's handler: a matched operation and a parsed request give a response. */
export interface Engine {
  /** A documented response; a problem with its own status where the preference can't be met. */
  respond(
    operation: ContractOperation,
    request: ParsedRequest,
    preference: Preference,
  ): Promise<EngineResponse>;
}

/** A response of the mock's own, told apart from the provider's by its media type. */
export function toProblem(status: number, title: string, detail: string): EngineResponse {
  const body: Problem = { title, status, detail };
  return { status, headers: { 'content-type': PROBLEM_TYPE }, body };
}

/** Examples are written once; they never change. */
const texts = new WeakMap<object, string>();

/** A response as it goes out. */
export function serializeResponse({
  status,
  headers,
  body,
  text: written,
}: EngineResponse): HttpResponse {
  if (written !== undefined) return { status, headers, body: written };
  if (body === undefined) {
    const { 'content-type': _, ...others } = headers;
    return { status, headers: others };
  }
  if (typeof body === 'string' && !isJson(headers['content-type'] ?? '')) {
    return { status, headers, body };
  }
  if (typeof body !== 'object' || body === null) {
    return { status, headers, body: JSON.stringify(body) };
  }
  const text = texts.get(body) ?? JSON.stringify(body);
  texts.set(body, text);
  return { status, headers, body: text };
}
