import PQueue from 'p-queue';

export interface HostLimits {
  /** Requests under way at once. */
  readonly concurrency: number;
  /** Requests per second; Infinity for no limit. */
  readonly rate: number;
}

/** The requests to one host, from however many targets. */
export interface Host {
  /** Runs a task when the limits allow it. */
  add<T>(task: () => Promise<T>): Promise<T>;
  /** Starts nothing more for a time in milliseconds; of several pauses the one that ends last counts. */
  pause(milliseconds: number): void;
  /** Resolves when no pause is left. */
  resumed(): Promise<void>;
}

/** Limits the requests to one host. */
export function createHost({ concurrency, rate }: HostLimits): Host {
  const isLimited = Number.isFinite(rate);
  const interval = isLimited && { interval: Math.ceil(1000 / rate), intervalCap: 1, strict: true };
  const queue = new PQueue({ concurrency, ...interval });
  let resumeAt = 0;
  let resuming: Promise<void> | undefined;

  const resume = async () => {
    do {
      await new Promise((resolve) => setTimeout(resolve, resumeAt - Date.now()));
    } while (resumeAt > Date.now());
    resuming = undefined;
    queue.start();
  };

  return {
    add: (task) => queue.add(task),
    pause: (milliseconds) => {
      resumeAt = Math.max(resumeAt, Date.now() + milliseconds);
      queue.pause();
      resuming ??= resume();
    },
    resumed: () => resuming ?? Promise.resolve(),
  };
}

/** The hosts of many targets, each with the strictest limits that one of its targets has. */
export interface Hosts {
  get(baseUrl: string): Host;
}

/**
 * Makes one host for all targets that share one.
 * @returns hosts by the address of a target; `get` throws for one that is not among the targets
 */
export function createHosts(targets: readonly ({ baseUrl: string } & HostLimits)[]): Hosts {
  const limits = new Map<string, HostLimits>();
  for (const { baseUrl, concurrency, rate } of targets) {
    const { host } = new URL(baseUrl);
    const others = limits.get(host);
    limits.set(host, {
      concurrency: Math.min(concurrency, others?.concurrency ?? concurrency),
      rate: Math.min(rate, others?.rate ?? rate),
    });
  }
  const hosts = new Map<string, Host>();
  return {
    get: (baseUrl) => {
      const name = new URL(baseUrl).host;
      const limit = limits.get(name);
      if (!limit) throw new Error(`${name} is the host of no target`);
      const host = hosts.get(name) ?? createHost(limit);
      hosts.set(name, host);
      return host;
    },
  };
}
