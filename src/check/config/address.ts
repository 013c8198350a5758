import { isLoopback, isPlainHttp } from '../../client/loopback.js';
import { CheckError } from '../error.js';

/**
 * The address of a service, in which nothing is secret.
 * @throws {CheckError}
 */
export function parseAddress(baseUrl: string): string {
  if (!/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl)) {
    throw new CheckError(
      (option) => `${option('baseUrl')} takes an http(s) address, not ${baseUrl}`,
    );
  }
  const { username, password, search, hash } = new URL(baseUrl);
  if (username || password) {
    throw new CheckError((option) => `${option('baseUrl')} takes no user and no password`);
  }
  if (search || hash) {
    throw new CheckError(
      (option) => `${option('baseUrl')} takes no query; requests bring their own`,
    );
  }
  return baseUrl;
}

/** Whether an address is on this machine. */
export function isLocal(baseUrl: string): boolean {
  return isLoopback(new URL(baseUrl));
}

/**
 * Keeps keys off lines that anybody can read, by the rule of the clients.
 * @throws {CheckError} for an http address that is not on this machine, unless it is allowed
 */
export function requireHttps(baseUrl: string, allowInsecure = false): void {
  if (allowInsecure || !isPlainHttp(new URL(baseUrl))) return;
  throw new CheckError(
    (option) =>
      `the key would travel in the open to ${baseUrl}; use https, or ${option('allowInsecure')}`,
  );
}
