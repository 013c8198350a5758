import { spawnSync } from 'node:child_process';

/** What the commands give their curl when a real shell runs them. */
export function argumentsOf(...commands: string[]): string[][] {
  const script = ['curl() { printf "%s\\0" "$@"; printf "\\1\\0"; }', ...commands].join('\n');
  const { status, stdout, stderr } = spawnSync('sh', ['-c', script], { encoding: 'utf8' });
  if (status !== 0 || stderr) throw new Error(`sh ends with ${status}: ${stderr}`);
  return stdout
    .split('\u0001\0')
    .slice(0, -1)
    .map((call) => call.split('\0').slice(0, -1));
}

/** The request that curl makes of its arguments, as its manual says. */
export function requestOf(parts: readonly string[]): Request {
  const headers = new Headers();
  const fields: string[] = [];
  let method: string | undefined;
  let url = '';
  let body: string | undefined;
  let form: FormData | undefined;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] ?? '';
    const value = parts[index + 1] ?? '';
    if (part === '-g') continue;
    if (!part.startsWith('-')) url = part;
    else if (part === '-X') method = value;
    else if (part === '-H')
      headers.append(value.slice(0, value.indexOf(':')), value.slice(value.indexOf(':') + 2));
    else if (part === '--data-raw') body = value;
    else if (part === '--data-urlencode') fields.push(urlencoded(value));
    else if (part === '--form-string') {
      form ??= new FormData();
      form.append(value.slice(0, value.indexOf('=')), value.slice(value.indexOf('=') + 1));
    } else throw new Error(`curl is called with ${part}`);
    if (part.startsWith('-')) index++;
  }
  if (fields.length) body = fields.join('&');
  if (body !== undefined && !headers.has('content-type')) {
    headers.set('content-type', 'application/x-www-form-urlencoded');
  }
  return new Request(url, {
    method: method ?? (body === undefined && !form ? 'GET' : 'POST'),
    headers,
    redirect: 'manual',
    ...(body !== undefined && { body }),
    ...(form && { body: form }),
  });
}

function urlencoded(text: string): string {
  const at = text.indexOf('=');
  return `${text.slice(0, at + 1)}${encodeURIComponent(text.slice(at + 1))}`;
}

/** What matters of a request: forms by their fields, whatever their encoding. */
export async function essence(request: Request) {
  const type = request.headers.get('content-type') ?? '';
  const boundary = /boundary=(\S+)/.exec(type)?.[1];
  // Every multipart form has a boundary of its own, and may end in a line of its own.
  const plain = (text: string) => (boundary ? text.replaceAll(boundary, 'boundary').trim() : text);
  const body = plain(await request.clone().text());
  const isForm = type === 'application/x-www-form-urlencoded';
  return {
    method: request.method,
    url: request.url,
    headers: Object.fromEntries([...request.headers].map(([name, value]) => [name, plain(value)])),
    body: isForm ? [...new URLSearchParams(body)] : body,
  };
}
