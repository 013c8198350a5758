import { type Fault, type FaultRule, MAX_LATENCY, parseFault } from './faults.js';

/** Bounds of a delay in milliseconds. */
export interface Latency {
  readonly from: number;
  readonly to: number;
}

export interface ChaosOptions {
  readonly latency?: Latency | undefined;
  readonly faults: readonly FaultRule[];
  readonly random: () => number;
}

/**
 * Decides what befalls a request: the faults named in its own header, or else those drawn by their probability; before
 * them the common delay.
 * @throws {FaultError} for a header that names something else
 */
export function createChaos({ latency, faults, random }: ChaosOptions) {
  return (header: string | null): readonly Fault[] => {
    const delays: Fault[] = latency
      ? [{ kind: 'latency', milliseconds: latency.from + random() * (latency.to - latency.from) }]
      : [];
    const drawn =
      header === null
        ? faults.filter(({ probability }) => random() < probability)
        : header.split(',').map(parseFault);
    return [...delays, ...drawn];
  };
}

/** Reads `50..200` or `100`, in milliseconds; `undefined` for anything else. */
export function parseLatency(text: string): Latency | undefined {
  const [, from = '', to = from] = /^(\d+)(?:\.\.(\d+))?$/.exec(text) ?? [];
  if (!from || Number(from) > Number(to) || Number(to) > MAX_LATENCY) return undefined;
  return { from: Number(from), to: Number(to) };
}
