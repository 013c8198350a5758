import { MULTIPART, toEssence, URLENCODED } from '../contract/media-type.js';

export interface CurlOptions {
  /** Longest line in characters; a longer command goes over several lines. Default: one line of any length */
  width?: number;
}

/**
 * A request as a curl command that can be pasted into a shell. Forms are written field by field, for people to read and
 * change; everything else goes over the wire as it is.
 */
export async function toCurl(request: Request, options: CurlOptions = {}): Promise<string> {
  const { method, url } = request;
  const body = await request.clone().text();
  const fields = body ? await listFormFields(request, body) : undefined;

  const parts = [`curl${/[[\]{}]/.test(url) ? ' -g' : ''}`];
  if (method !== (body ? 'POST' : 'GET')) parts.push(`-X ${method}`);
  parts[0] += ` ${parts.length > 1 ? `${parts.pop()} ` : ''}${quote(url)}`;
  for (const [name, value] of request.headers) {
    // curl names the type of a form by itself.
    if (!(fields && name === 'content-type')) parts.push(`-H ${quote(`${name}: ${value}`)}`);
  }
  if (fields) parts.push(...fields);
  else if (body) parts.push(`--data-raw ${quote(body)}`);

  const line = parts.join(' ');
  return line.length <= (options.width ?? Number.POSITIVE_INFINITY) ? line : parts.join(' \\\n  ');
}

/** An option for each field, where the body is a form without files. */
async function listFormFields(request: Request, body: string): Promise<string[] | undefined> {
  const type = toEssence(request.headers.get('content-type') ?? '');
  if (type === URLENCODED) {
    // The name goes out as it stands, the value is encoded.
    return [...new URLSearchParams(body)].map(
      ([name, value]) =>
        `--data-urlencode ${quote(`${encodeURIComponent(name).replace(/%5[BD]/g, decodeURIComponent)}=${value}`)}`,
    );
  }
  if (type !== MULTIPART) return undefined;
  const fields = [...(await request.clone().formData())];
  if (fields.some(([, value]) => typeof value !== 'string')) return undefined;
  return fields.map(([name, value]) => `--form-string ${quote(`${name}=${value as string}`)}`);
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
