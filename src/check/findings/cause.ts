import type { NameOption } from '../../support/error.js';

interface Obstacle {
  readonly rule: 'auth' | 'unreachable';
  readonly says: string;
  /** What a person does now. */
  advise(option: NameOption): string;
}

/** What keeps a check from seeing the service itself. None of it contradicts a contract. */
export const OBSTACLES = {
  'no-response': {
    rule: 'unreachable',
    says: 'no response',
    advise: (option) => `look whether the service is up, and whether ${option('baseUrl')} is right`,
  },
  untrusted: {
    rule: 'unreachable',
    says: 'no trust in the TLS certificate',
    advise: () => 'renew the certificate, or add its root with NODE_EXTRA_CA_CERTS',
  },
  busy: {
    rule: 'unreachable',
    says: 'the service asks for fewer requests',
    advise: (option) => `lower ${option('rate')}, or check at another hour`,
  },
  down: {
    rule: 'unreachable',
    says: 'the service is down',
    advise: () => 'check again when it is up',
  },
  challenge: {
    rule: 'unreachable',
    says: 'a page that only browsers pass stands before the service',
    advise: () => 'have requests of this machine let through',
  },
  proxy: {
    rule: 'unreachable',
    says: 'a proxy on the way wants a login',
    advise: () => 'have requests of this machine let through without one, or check from another',
  },
  'same-page': {
    rule: 'unreachable',
    says: 'every call gets the same page',
    advise: (option) => `open ${option('baseUrl')} in a browser: it may be under maintenance`,
  },
  'same-failure': {
    rule: 'unreachable',
    says: 'every call fails alike',
    advise: (option) =>
      `do what the failure asks for: the key, this machine or ${option('baseUrl')} may not be let in`,
  },
  'broken-http': {
    rule: 'unreachable',
    says: "the response can't be read",
    advise: () => 'look what stands before the service: it breaks the rules of HTTP',
  },
  'wrong-address': {
    rule: 'unreachable',
    says: 'every call gets the same undocumented response',
    advise: (option) => `compare the path of ${option('baseUrl')} with the contract`,
  },
  'key-refused': {
    rule: 'auth',
    says: 'the key is refused',
    advise: (option) => `renew the key, or look whether it belongs to ${option('baseUrl')}`,
  },
} as const satisfies Record<string, Obstacle>;

export type ObstacleKind = keyof typeof OBSTACLES;

/** Why a rule is broken: an obstacle, or a refusal of what the contract allows. */
export type Cause = ObstacleKind | 'forbidden' | 'unavailable' | 'documented-failure' | 'failure';

/** What a person does about a cause; nothing where the finding itself says it. */
export function adviseOn(cause: Cause | undefined, option: NameOption): string | undefined {
  return isObstacle(cause) ? OBSTACLES[cause].advise(option) : undefined;
}

/** Whether a cause keeps a check from seeing the service itself. */
export function isObstacle(cause: Cause | undefined): cause is ObstacleKind {
  return cause !== undefined && Object.hasOwn(OBSTACLES, cause);
}
