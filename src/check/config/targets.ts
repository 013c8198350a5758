import { dirname, relative, resolve } from 'node:path';
import { type Key, listKeyVariables } from '../../contract/access.js';
import { type Contract, loadContract } from '../../contract/contract.js';
import { listProviders } from '../../contract/document.js';
import { ExpectedError } from '../../support/error.js';
import { CheckError } from '../error.js';
import type { FilePlace } from '../findings/report.js';
import type { CheckOptions } from '../live/check.js';
import { parseAddress } from './address.js';
import {
  type Config,
  type LoadedConfig,
  loadConfig,
  type Settings,
  selectShard,
  type TargetSettings,
} from './config.js';
import { readKey } from './keys.js';

/** What a caller asks for, before the configuration is looked at. */
export interface TargetOptions extends Settings {
  readonly provider?: string | undefined;
  readonly baseUrl?: string | undefined;
  /** Path of the configuration. */
  readonly config?: string | undefined;
  /** Names of targets of the configuration. */
  readonly target?: readonly string[] | undefined;
  readonly shard?: string | undefined;
  readonly keyFile?: string | undefined;
}

/** The contracts that targets may name. */
export interface Contracts {
  list(): readonly string[];
  /** @throws {ExpectedError} for an id that there is not */
  load(provider: string): Contract;
}

const BUILT_IN: Contracts = { list: listProviders, load: loadContract };

/** One service to check, with all settings in place. */
export interface ResolvedTarget {
  readonly contract: Contract;
  /** Missing where only recordings can be checked. */
  readonly baseUrl?: string;
  readonly settings: Omit<CheckOptions, 'baseUrl' | 'key'> & {
    readonly keyVariable: readonly string[];
  };
  readonly baseline?: string;
  /** Where the configuration names it. */
  readonly place?: FilePlace;
  /** @throws {CheckError} when there is none */
  key(): Key;
}

/**
 * The services that are meant: the one at `baseUrl`, or the targets of the configuration, or the provider's own
 * address. What the caller says counts more than a target's settings, and these more than those for all.
 * @throws {CheckError}
 */
export function resolveTargets(
  wanted: TargetOptions,
  environment: Readonly<Record<string, string | undefined>> = process.env,
  known: Contracts = BUILT_IN,
): ResolvedTarget[] {
  const loaded = loadConfig(wanted.config);
  assertKnownProviders(loaded, known.list());
  const { config } = loaded;
  const isListed = wanted.baseUrl === undefined || wanted.target !== undefined;
  const listed = isListed ? listTargets(config, wanted) : [];
  if (listed.length > 1 && wanted.keyFile !== undefined) {
    throw new CheckError(
      (option) => `${option('keyFile')} holds one key; choose one target with ${option('target')}`,
    );
  }
  const asked = wanted.target || wanted.shard !== undefined || wanted.provider === undefined;
  const targets: Partial<TargetSettings>[] = listed.length || asked ? listed : [{}];
  // Hundreds of customers share a few contracts.
  const contracts = new Map<string, Contract>();
  const load = (provider: string) => {
    const contract = contracts.get(provider) ?? known.load(provider);
    contracts.set(provider, contract);
    return contract;
  };
  return targets.map((target) => {
    const place = target.name === undefined ? undefined : findTarget(loaded, target.name);
    try {
      return resolveTarget(wanted, target, { loaded, environment, load, place });
    } catch (error) {
      if (!place || !(error instanceof ExpectedError)) throw error;
      const { file, line } = place;
      throw new CheckError(
        (option) => `${file}:${line}: target "${target.name}": ${error.describe(option)}`,
      );
    }
  });
}

function listTargets(config: Config, wanted: TargetOptions): TargetSettings[] {
  const { provider, target: names, shard } = wanted;
  const all = config.targets ?? [];
  if (provider === undefined && all.length === 0) {
    throw new CheckError(
      "missing required argument 'provider'; without one the configuration must list targets",
    );
  }
  const unknown = names?.find((name) => !all.some((target) => target.name === name));
  if (unknown !== undefined) throw new CheckError(`the configuration has no target "${unknown}"`);
  const mine = all.filter(
    (target) =>
      (provider === undefined || target.provider === provider) &&
      (names === undefined || names.includes(target.name)),
  );
  if (shard !== undefined && mine.length === 0) {
    throw new CheckError(
      (option) => `${option('shard')} splits the targets of the configuration, and there are none`,
    );
  }
  return shard === undefined ? mine : selectShard(mine, shard);
}

interface Surroundings {
  readonly loaded: LoadedConfig;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly load: (provider: string) => Contract;
  /** Where the configuration names the target. */
  readonly place: FilePlace | undefined;
}

function resolveTarget(
  wanted: TargetOptions,
  target: Partial<TargetSettings>,
  { loaded, environment, load, place }: Surroundings,
): ResolvedTarget {
  const { config, path } = loaded;
  const provider = target.provider ?? wanted.provider ?? '';
  const contract = load(provider);
  const pick = <Name extends keyof Settings>(name: Name): Settings[Name] =>
    wanted[name] ?? target[name] ?? config[name];
  const fromConfig = target.baseline ?? config.baseline;
  const baseline = wanted.baseline ?? (fromConfig && resolve(dirname(path), fromConfig));
  const baseUrl = wanted.baseUrl ?? target.baseUrl ?? contract.baseUrl;
  const keyVariable = listKeyVariables(contract, pick('keyVariable'));
  const names = [
    'role',
    'rate',
    'concurrency',
    'maxRequests',
    'timeout',
    'slow',
    'allowInsecure',
  ] as const;
  const limits = names.map((name) => [name, pick(name)] as const);
  return {
    contract,
    ...(baseUrl !== undefined && { baseUrl: parseAddress(baseUrl) }),
    settings: {
      ...Object.fromEntries(limits.filter(([, value]) => value !== undefined)),
      ...(target.name !== undefined && { target: target.name }),
      inputs: assertKnownInputs(contract, { ...config.inputs?.[provider], ...target.inputs }),
      keyVariable,
    },
    ...(baseline && { baseline }),
    ...(place && { place }),
    key: () => readKey(contract, { variable: keyVariable, file: wanted.keyFile, environment }),
  };
}

function findTarget({ config, path, lineOf }: LoadedConfig, name: string): FilePlace {
  const index = (config.targets ?? []).findIndex((target) => target.name === name);
  return { file: relative(process.cwd(), path), line: lineOf(['targets', index]) };
}

function assertKnownInputs<T extends NonNullable<TargetSettings['inputs']>>(
  { provider, operations }: Contract,
  inputs: T,
): T {
  const unknown = Object.keys(inputs).find(
    (id) => id !== '*' && !operations.some((o) => o.id === id),
  );
  if (unknown !== undefined) {
    throw new CheckError(
      `the configuration has inputs for ${unknown}, which ${provider} does not have`,
    );
  }
  const names = operations.flatMap(({ parameters }) => parameters.map(({ name }) => rootOf(name)));
  const unused = Object.keys(inputs['*'] ?? {}).find((name) => !names.includes(name));
  if (unused !== undefined) {
    throw new CheckError(
      `the configuration has ${unused} in inputs for *, a parameter that no operation of ${provider} has`,
    );
  }
  return inputs;
}

/** `filter` of `filter[name]`, as inputs are written. */
function rootOf(parameter: string): string {
  return parameter.split('[')[0] ?? parameter;
}

/** @throws {CheckError} for inputs of a provider that there is not, which nobody would ever send */
function assertKnownProviders(
  { config, path, lineOf }: LoadedConfig,
  known: readonly string[],
): void {
  const unknown = Object.keys(config.inputs ?? {}).find((provider) => !known.includes(provider));
  if (unknown === undefined) return;
  const line = lineOf(['inputs', unknown]);
  throw new CheckError(
    `${relative(process.cwd(), path)}:${line}: inputs has no provider "${unknown}"; there are ${known.join(', ')}`,
  );
}
