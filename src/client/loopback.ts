const LOOPBACK = /^(localhost|127(\.\d+){3}|\[?::1\]?)$/i;

/** Whether a host name or address means this machine; IPv6 with brackets, as in a URL, or without. */
export function isLoopbackHost(host: string): boolean {
  return LOOPBACK.test(host);
}

/** Whether an address is on this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return isLoopbackHost(hostname);
}

/** Whether anybody on the way could read a key that is sent to an address: `http:` to another machine. */
export function isPlainHttp(url: URL): boolean {
  return url.protocol === 'http:' && !LOOPBACK.test(url.hostname);
}
