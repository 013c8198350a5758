/**
 * The essence of a media type as the MIME Sniffing standard calls it: `text/html` of `Text/HTML; charset=utf-8`. Of a
 * header that was sent several times the last one counts, as in the Fetch standard, and a blank is as good as a semicolon.
 */
export function toEssence(mediaType: string): string {
  const last =
    mediaType
      .replace(/"[^"]*"/g, '')
      .split(',')
      .at(-1) ?? '';
  return (last.trim().split(/[;\s]/, 1)[0] ?? '').toLowerCase();
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
