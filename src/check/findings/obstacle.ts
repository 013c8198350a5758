import { isRecord } from '../../client/record.js';
import { escapePointer } from '../../contract/document.js';
import type { WireResponse } from '../../wire/response.js';
import type { ObstacleKind } from './cause.js';
import type { RawFinding } from './finding.js';
import { readBody } from './read-body.js';

/** What shows that a response is none of the service itself, whatever the contract says; nothing for all others. */
export function findObstacle(response: WireResponse): ObstacleKind | undefined {
  const { status } = response;
  if (isChallenge(response)) return 'challenge';
  if (status === 429) return 'busy';
  if (status === 407) return 'proxy';
  // 520 to 530 are those of Cloudflare for an origin that does not respond.
  const isDown = (status >= 502 && status <= 504) || (status >= 520 && status <= 530);
  return isDown ? 'down' : undefined;
}

/** Pages that stand before a service and that only a browser, or a person, passes. */
const CHALLENGE =
  /cdn-cgi\/challenge-platform|__cf_chl|cf-browser-verification|_Incapsula_Resource|sucuri_cloudproxy|AwsWafIntegration|captcha-delivery\.com|px-captcha|hcaptcha\.com\/1|g-recaptcha|<title>\s*(?:just a moment|attention required|access denied|checking your browser|ddos-guard|verify you are human)/i;
const CHALLENGE_HEAD = 64 * 1024;

function isChallenge({ headers, text }: WireResponse): boolean {
  if (headers.get('cf-mitigated') === 'challenge') return true;
  const head = text.slice(0, CHALLENGE_HEAD);
  return /^\s*</.test(head) && CHALLENGE.test(head);
}

/**
 * Whether a response may be none of the service: another status than the documented ones, no body of its media type, or
 * another failure, or a body that holds nothing of what was asked for. Only together with others like it is it one.
 * @param raws what is wrong with it
 */
export function isForeign(raws: readonly RawFinding[], { status, text }: WireResponse): boolean {
  const isOther = raws.some(
    ({ rule, at }) =>
      rule === 'undocumented-status' ||
      rule === 'content-type' ||
      (status >= 400 && rule === 'removed-field' && at === ''),
  );
  const isWrong = raws.some(({ rule, cause }) => rule !== 'undocumented-field' && !cause);
  return isOther || (isWrong && isEmptyHanded(raws, text));
}

/** Whether no list and no object of the contract is in a body; single texts and numbers may be there by chance. */
function isEmptyHanded(raws: readonly RawFinding[], text: string): boolean {
  const value = readBody(text).json?.value;
  const places = new Set(raws.map(({ at }) => at));
  if (!isRecord(value)) return places.has('');
  return Object.entries(value).every(
    ([name, one]) => typeof one !== 'object' || places.has(`/${escapePointer(name)}`),
  );
}

/**
 * What a response has in common with others that stand in for the service: status, and the title or else the elements of
 * a page, the names of a failure in JSON, all of other JSON, or the beginning of a text. Numbers don't count, nor does
 * what is taken from the address.
 */
export function toFingerprint({ status, headers, text }: WireResponse, url: URL): string {
  const { json, noise } = readBody(text);
  const isJson = json !== undefined && noise === undefined;
  const description = isJson ? describeJson(json.value, status) : describeText(text, url);
  return `${status} ${headers.get('content-type') ?? ''} ${description}`;
}

function describeJson(value: unknown, status: number): string {
  const names = status >= 400 && isRecord(value) ? Object.keys(value) : undefined;
  return names ? names.join() : describeValue(value);
}

/** Lists and objects inside each other that count. A service must not be able to exhaust the stack. */
const MAX_DEPTH = 9;

function describeValue(value: unknown, depth = 0): string {
  if (typeof value === 'string') return value.includes('/') ? '' : value.replace(/\d+/g, '0');
  if (typeof value === 'number') return '0';
  if (typeof value !== 'object' || value === null) return `${value}`;
  if (depth > MAX_DEPTH) return '…';
  const members = Object.entries(value).map(([name, one]) => name + describeValue(one, depth + 1));
  return `{${members}}`;
}

function describeText(text: string, { pathname }: URL): string {
  const head = text.slice(0, CHALLENGE_HEAD);
  const [, title] = /<title[^>]{0,200}>([^<]{0,200})/i.exec(head) ?? [];
  // The text of a page may hold a token or an hour; its elements stay.
  if (title === undefined && /^\s*</.test(head)) {
    return (head.match(/<[a-z][a-z0-9]{0,20}/gi) ?? []).join('').toLowerCase();
  }
  // A word with a slash is an address or a part of one.
  const words = (title ?? head.slice(0, 200))
    .replace(/[^\s<>]{0,200}\/[^\s<>]{0,200}/g, '')
    .replaceAll(pathname, '')
    .replace(/\d+/g, '0');
  const segments = pathname.split('/').filter((segment) => segment.length > 2);
  return segments.reduce((rest, segment) => rest.replaceAll(segment, ''), words);
}
