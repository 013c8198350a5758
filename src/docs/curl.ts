/** A request as a curl command that can be pasted into a shell. */
export async function curlText(request: Request): Promise<string> {
  const { method, url } = request;
  const parts = ['curl'];
  if (method !== 'GET') parts.push('-X', method);
  parts.push(quoted(url));
  for (const [name, value] of request.headers) parts.push('-H', quoted(`${name}: ${value}`));
  const body = await request.clone().text();
  if (body) parts.push('--data', quoted(body));
  return parts.join(' ');
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
