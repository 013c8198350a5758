import { parsePointer } from '../../client/pointer.js';
import type { SampleCall } from './call.js';
import { PHP, toLiteral } from './literal.js';
import { groupPairs, nestPairs, type WireParts } from './wire-parts.js';

/** A call in PHP with its curl extension. */
export function renderPhp({ parts, envelope, kind }: SampleCall): string {
  const { url, query, body } = parts;
  const nested = nestPairs(query);
  const variables = [
    query.length > 0 && nested !== undefined && `$query = ${toLiteral(nested, PHP)};`,
    body && `$body = ${toLiteral(toBodyValue(body), PHP)};`,
  ];
  return [
    '<?php',
    ...variables.filter(Boolean),
    `$curl = curl_init(${toAddress(url, query, nested)});`,
    'curl_setopt_array($curl, [',
    ...listOptions(parts).map((option) => `    ${option},`),
    ']);',
    '$text = curl_exec($curl);',
    'if ($text === false) throw new RuntimeException(curl_error($curl));',
    ...renderResponse(envelope, kind),
  ].join('\n');
}

function toAddress(url: string, query: WireParts['query'], nested: unknown): string {
  if (query.length === 0) return PHP.quote(url);
  if (nested === undefined) return PHP.quote(`${url}?${new URLSearchParams(query as [])}`);
  return `${PHP.quote(`${url}?`)} . http_build_query($query)`;
}

function toBodyValue(body: NonNullable<WireParts['body']>): unknown {
  if (body.kind === 'json') return body.value;
  return body.kind === 'form' ? nestPairs(body.fields) : groupPairs(body.fields);
}

function listOptions({ method, headers, body }: WireParts): string[] {
  const lines = headers.map(([name, value]) => PHP.quote(`${name}: ${value}`));
  if (body?.kind === 'json') lines.push("'Content-Type: application/json'");
  const ENCODED = {
    json: 'json_encode($body)',
    form: 'http_build_query($body)',
    multipart: '$body',
  };
  return [
    ...(method === (body ? 'POST' : 'GET') ? [] : [`CURLOPT_CUSTOMREQUEST => '${method}'`]),
    ...(lines.length ? [`CURLOPT_HTTPHEADER => [${lines.join(', ')}]`] : []),
    ...(body ? [`CURLOPT_POSTFIELDS => ${ENCODED[body.kind]}`] : []),
    'CURLOPT_RETURNTRANSFER => true',
  ];
}

function renderResponse(envelope: SampleCall['envelope'], kind: SampleCall['kind']): string[] {
  if (kind === 'redirect') return ['echo curl_getinfo($curl, CURLINFO_REDIRECT_URL) ?: $text;'];
  if (kind === 'text') return ['echo $text;'];
  const data = '$data = json_decode($text, true);';
  if (!envelope) return [data, 'print_r($data);'];
  const { pointer, values } = envelope.success;
  const mark = `$data${parsePointer(pointer)
    .map((name) => `[${PHP.quote(name)}]`)
    .join('')} ?? null`;
  const literals = values.map((value) => toLiteral(value, PHP));
  const isFailure =
    literals.length === 1
      ? `(${mark}) !== ${literals[0]}`
      : `!in_array(${mark}, [${literals.join(', ')}], true)`;
  return [data, `if (${isFailure}) throw new RuntimeException($text);`, 'print_r($data);'];
}
