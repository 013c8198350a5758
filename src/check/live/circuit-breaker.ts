import type { ContractOperation } from '../../contract/contract.js';
import type { WireResponse } from '../../wire/response.js';
import { isObstacle, OBSTACLES, type ObstacleKind } from '../findings/cause.js';
import type { RawFinding } from '../findings/finding.js';
import { isForeign, toFingerprint } from '../findings/obstacle.js';
import { readFailureText } from '../findings/response.js';
import type { Sender } from './send.js';

/** This often in a row the same obstacle is enough: more of it helps nobody and may lock the key. */
const PATIENCE = 3;

/** Stops a check that meets nothing but obstacles. */
export interface CircuitBreaker {
  /**
   * Looks at what came.
   * @param raws what is wrong with it
   */
  watch(operation: ContractOperation, raws: readonly RawFinding[], seen?: Seen): void;
  /** What all calls met in place of the service, and which calls they were; nothing where one of them met the service. */
  conclude(): { cause: ObstacleKind; operations: ReadonlySet<ContractOperation> } | undefined;
}

/** A response and the address that it came from. */
export interface Seen {
  readonly response: WireResponse;
  readonly url: URL;
}

/** Watches the responses of one target, and says when it is no use to go on. */
export function createCircuitBreaker(sender: Pick<Sender, 'stop'>): CircuitBreaker {
  const rows: Record<'auth' | 'unreachable', number> = { auth: 0, unreachable: 0 };
  /** What responses that are none of the contract look like. */
  const fingerprints = new Map<ContractOperation, string>();
  let cause: ObstacleKind = 'same-page';
  let hasMetService = false;

  const countRow = (raws: readonly RawFinding[]) => {
    const met = raws.map((raw) => raw.cause).find(isObstacle);
    for (const rule of ['auth', 'unreachable'] as const) {
      rows[rule] = met && OBSTACLES[met].rule === rule ? rows[rule] + 1 : 0;
      if (met && rows[rule] >= PATIENCE) {
        sender.stop(`${OBSTACLES[met].says}, ${PATIENCE} times in a row`);
      }
    }
    return met !== undefined;
  };

  const areAlike = () => new Set(fingerprints.values()).size === 1;

  return {
    watch: (operation, raws, seen) => {
      if (countRow(raws) || !seen) return;
      const { response, url } = seen;
      const failure = raws.some(
        ({ cause }) => cause === 'failure' || cause === 'documented-failure',
      )
        ? readFailureText(operation, response)
        : undefined;
      if (isForeign(raws, response)) {
        fingerprints.set(operation, toFingerprint(response, url));
        cause = isElsewhere(response) ? 'wrong-address' : 'same-page';
      } else if (failure !== undefined) {
        fingerprints.set(operation, `${response.status} ${failure.replace(/\d+/g, '0')}`);
        cause = 'same-failure';
      } else {
        hasMetService = true;
        return;
      }
      if (!hasMetService && areAlike() && fingerprints.size >= PATIENCE) {
        sender.stop(`${OBSTACLES[cause].says}, ${PATIENCE} times in a row`);
      }
    },
    conclude: () =>
      !hasMetService && areAlike() && fingerprints.size > 1
        ? { cause, operations: new Set(fingerprints.keys()) }
        : undefined,
  };
}

/** Whether a status says that there is nothing at the address. */
function isElsewhere({ status }: WireResponse): boolean {
  return (status >= 300 && status < 400) || [404, 405, 410].includes(status);
}
