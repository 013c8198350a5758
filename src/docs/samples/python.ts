import { parsePointer } from '../../client/pointer.js';
import type { SampleCall } from './call.js';
import { PYTHON, toLiteral } from './literal.js';
import { groupPairs, type WireParts } from './wire-parts.js';

/** A call in Python with nothing but its standard library. */
export function renderPython(call: SampleCall): string {
  // urllib would go where a redirect leads.
  return (call.kind === 'redirect' ? renderRedirect(call) : renderRequest(call)).join('\n');
}

function renderRequest({ parts, envelope, kind }: SampleCall): string[] {
  const { url, query, body } = parts;
  const isEncoded = query.length > 0 || body?.kind === 'form';
  return [
    ...(kind === 'text' && body?.kind !== 'json' ? [] : ['import json']),
    ...(isEncoded ? ['from urllib.parse import urlencode'] : []),
    'from urllib.request import Request, urlopen',
    ...(body?.kind === 'multipart' ? ['from uuid import uuid4'] : []),
    '',
    ...(query.length ? [`query = ${toLiteral(groupPairs(query), PYTHON)}`] : []),
    ...(body ? renderBody(body) : []),
    'request = Request(',
    ...[toAddress(url, query), ...listArguments(parts)].map((argument) => `    ${argument},`),
    ')',
    'with urlopen(request) as response:',
    ...(kind === 'text'
      ? ['    print(response.read().decode())']
      : ['    data = json.load(response)', ...renderVerdict(envelope), 'print(data)']),
  ];
}

function toAddress(url: string, query: WireParts['query']): string {
  if (query.length === 0) return PYTHON.quote(url);
  return `${PYTHON.quote(`${url}?`)} + urlencode(query, doseq=True)`;
}

function renderBody(body: NonNullable<WireParts['body']>): string[] {
  if (body.kind === 'json') return [`body = ${toLiteral(body.value, PYTHON)}`];
  const fields = toLiteral(groupPairs(body.fields), PYTHON);
  if (body.kind === 'form') return [`body = ${fields}`];
  return [
    `fields = ${fields}`,
    'boundary = uuid4().hex',
    'part = \'--%s\\r\\nContent-Disposition: form-data; name="%s"\\r\\n\\r\\n%s\\r\\n\'',
    "body = ''.join(part % (boundary, *field) for field in fields.items())",
  ];
}

function listArguments({ method, headers, body }: WireParts): string[] {
  const typed = [
    ...headers.map(([name, value]) => PYTHON.member(name, PYTHON.quote(value))),
    ...(body?.kind === 'json' ? ["'Content-Type': 'application/json'"] : []),
    ...(body?.kind === 'multipart'
      ? ["'Content-Type': 'multipart/form-data; boundary=' + boundary"]
      : []),
  ];
  const ENCODED = {
    json: 'json.dumps(body).encode()',
    form: 'urlencode(body, doseq=True).encode()',
    multipart: "(body + f'--{boundary}--\\r\\n').encode()",
  };
  return [
    ...(body ? [`data=${ENCODED[body.kind]}`] : []),
    ...(typed.length ? [`headers={${typed.join(', ')}}`] : []),
    ...(method === (body ? 'POST' : 'GET') ? [] : [`method='${method}'`]),
  ];
}

function renderVerdict(envelope: SampleCall['envelope']): string[] {
  if (!envelope) return [];
  const { pointer, values } = envelope.success;
  const [last = '', ...outer] = parsePointer(pointer).reverse();
  const inner = outer.reverse().map((name) => `.get(${PYTHON.quote(name)}, {})`);
  const mark = `data${inner.join('')}.get(${PYTHON.quote(last)})`;
  const literals = values.map((value) => toLiteral(value, PYTHON));
  const isFailure =
    literals.length === 1 ? `${mark} != ${literals[0]}` : `${mark} not in (${literals.join(', ')})`;
  return [`if ${isFailure}:`, '    raise SystemExit(data)'];
}

function renderRedirect({ parts: { method, url, query, headers } }: SampleCall): string[] {
  const { protocol, host, pathname } = new URL(url);
  const kind = protocol === 'https:' ? 'HTTPSConnection' : 'HTTPConnection';
  const sent = headers.map(([name, value]) => PYTHON.member(name, PYTHON.quote(value)));
  return [
    `from http.client import ${kind}`,
    ...(query.length ? ['from urllib.parse import urlencode'] : []),
    '',
    ...(query.length ? [`query = ${toLiteral(groupPairs(query), PYTHON)}`] : []),
    `connection = ${kind}(${PYTHON.quote(host)})`,
    `connection.request('${method}', ${toAddress(pathname, query)}${sent.length ? `, headers={${sent.join(', ')}}` : ''})`,
    'response = connection.getresponse()',
    "print(response.headers['Location'] or response.read().decode())",
  ];
}
