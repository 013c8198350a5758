import type { Entry } from 'har-format';
import { readRequestBody, readResponseBody } from './har-body.js';
import type { WireResponse } from './response.js';

/** One recorded request with its response. */
export interface Exchange {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Missing where there was none, and where the recorder left it out. */
  readonly body?: Uint8Array;
  readonly isBodyOmitted?: boolean;
  /** Missing where the recording has none that says something of the contract. */
  readonly response?: WireResponse;
  /** Why there is no response. */
  readonly silence?: string;
  /** Time to the whole response, where the recorder has measured it, without the time in the browser's own queue. */
  readonly milliseconds?: number;
}

/**
 * Reads an entry in the forms of browsers, proxies and test tools.
 * @param folder of the recording; bodies that it names are looked for there
 * @returns why it is no entry, where it is none
 */
export async function toExchange(value: unknown, folder: string): Promise<Exchange | string> {
  const { request, response, time, timings } = (value ?? {}) as Partial<Entry>;
  if (typeof request?.url !== 'string' || !URL.canParse(request.url)) {
    return 'it has no request with a url';
  }
  const url = readUrl(request);
  if (typeof request.method !== 'string') return 'it has no request.method';
  const headers = readHeaders(request.headers, request.postData?.mimeType);
  const method = request.method.toUpperCase();
  const body = await readRequestBody(request, method, { headers, folder });
  const status = Number(response?.status) || 0;
  const silence = explainSilence(status, response, url);
  const blocked = typeof timings?.blocked === 'number' ? Math.max(timings.blocked, 0) : 0;
  return {
    method,
    url,
    headers,
    ...(body === 'omitted' ? { isBodyOmitted: true } : body && { body }),
    ...(typeof time === 'number' && { milliseconds: time - blocked }),
    ...(silence === undefined && response
      ? { response: readResponse(response, status, method, folder) }
      : { silence: silence ?? '' }),
  };
}

/** Some tools write the parameters of the query beside the address alone. */
function readUrl({ url: address, queryString }: Entry['request']): URL {
  const url = new URL(address);
  if (url.search || !Array.isArray(queryString)) return url;
  for (const pair of queryString) {
    if (typeof pair?.name === 'string') url.searchParams.append(pair.name, `${pair.value ?? ''}`);
  }
  return url;
}

/** Browsers record 0 for what was cut off, and 304 for what they had already; neither says anything of a body. */
function explainSilence(
  status: number,
  response: Entry['response'] | undefined,
  url: URL,
): string | undefined {
  if (!response) return 'the recording has no response';
  if (!(status >= 100 && status <= 999)) return 'the call was cut off (status 0)';
  if (status < 200) return `no response but what goes before one (status ${status})`;
  if (status === 304) return 'the response was in a cache (status 304)';
  const location = readHeaders(response.headers, undefined).get('location');
  const isUpgrade =
    status < 400 && status > 300 && location === url.href.replace(/^http:/, 'https:');
  return isUpgrade ? `the call was sent on to https (status ${status})` : undefined;
}

function readResponse(
  response: Entry['response'],
  status: number,
  method: string,
  folder: string,
): WireResponse {
  const headers = readHeaders(response.headers, response.content?.mimeType);
  const text = readResponseBody(response, { status, method, headers, folder });
  return {
    status,
    headers,
    ...(text === 'omitted' ? { text: '', isOmitted: true } : { text }),
    // No service sends none.
    ...(!response.headers?.length && { areHeadersOmitted: true }),
  };
}

/** Header fields of a recording. The media type of a body may stand beside them alone. */
function readHeaders(list: unknown, mediaType: unknown): Headers {
  const headers = new Headers();
  const append = (name: unknown, value: unknown) => {
    if (typeof name !== 'string' || typeof value !== 'string') return;
    try {
      headers.append(name, value);
    } catch {
      // HTTP/2 recordings hold names such as ":authority", which are no header fields.
    }
  };
  for (const field of Array.isArray(list) ? list : []) append(field?.name, field?.value);
  // Chrome's word where there is no type.
  const isKnown = mediaType && mediaType !== 'x-unknown';
  if (isKnown && !headers.has('content-type')) append('content-type', mediaType);
  return headers;
}
