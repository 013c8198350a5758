import type { WireResponse } from '../../wire/response.js';
import type { ObstacleKind } from './cause.js';
import { readBody } from './read-body.js';

/** What shows that a response is none of the service itself, whatever the contract says; nothing for all others. */
export function findObstacle(response: WireResponse): ObstacleKind | undefined {
  const { status } = response;
  if (isChallenge(response)) return 'challenge';
  if (status === 429) return 'busy';
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
 * What a response has in common with others that stand in for the service: status, and the title of a page, the names of
 * an object, or the beginning of a text. Numbers don't count, nor does what is taken from the address.
 */
export function toFingerprint({ status, headers, text }: WireResponse, url: URL): string {
  return `${status} ${headers.get('content-type') ?? ''} ${describe(text, url)}`;
}

function describe(text: string, { pathname }: URL): string {
  const { json, noise } = readBody(text);
  if (json && noise === undefined)
    return typeof json.value === 'object' ? Object.keys(json.value ?? {}).join() : 'JSON';
  const head = text.slice(0, CHALLENGE_HEAD);
  const [, title] = /<title[^>]{0,200}>([^<]{0,200})/i.exec(head) ?? [];
  // A word with a slash is an address or a part of one.
  const words = (title ?? head.slice(0, 200))
    .replace(/[^\s<>]{0,200}\/[^\s<>]{0,200}/g, '')
    .replaceAll(pathname, '')
    .replace(/\d+/g, '0');
  const segments = pathname.split('/').filter((segment) => segment.length > 2);
  return segments.reduce((rest, segment) => rest.replaceAll(segment, ''), words);
}
