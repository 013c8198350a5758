/** The essence of a media type as the MIME Sniffing standard calls it: `text/html` of `Text/HTML; charset=utf-8`. */
export function toEssence(mediaType: string): string {
  return (mediaType.split(';', 1)[0] ?? '').trim().toLowerCase();
}

/** Whether a media type is JSON: `application/json`, `application/problem+json`. */
export function isJson(mediaType: string): boolean {
  return /^[^/]+\/([^/]+\+)?json$/.test(toEssence(mediaType));
}

export const URLENCODED = 'application/x-www-form-urlencoded';
export const MULTIPART = 'multipart/form-data';

/** Whether a media type is one of the two forms, which PHP reads alike. */
export function isForm(mediaType: string): boolean {
  return [URLENCODED, MULTIPART].includes(toEssence(mediaType));
}
