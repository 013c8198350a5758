import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Key } from '../../contract/access.js';
import type { NaturalInput } from '../../wire/prepare.js';
import { CheckError } from '../error.js';
import { readYaml, type YamlFile } from './yaml.js';

/** What may be set for all targets and for each. */
export interface Settings {
  /** Name of the environment variable that holds the key, or one for each credential. */
  readonly keyVariable?: Key;
  readonly role?: 'admin' | 'affiliate' | 'advertiser';
  /** Requests per second. */
  readonly rate?: number;
  readonly concurrency?: number;
  readonly maxRequests?: number;
  /** In milliseconds. */
  readonly timeout?: number;
  readonly slow?: number;
  /** Send the key to an http address that is not on this machine. */
  readonly allowInsecure?: boolean;
  /** Path of a baseline, from the configuration's folder. */
  readonly baseline?: string;
}

/** One customer's service. */
export interface TargetSettings extends Settings {
  readonly name: string;
  readonly provider: string;
  readonly baseUrl?: string;
  readonly inputs?: Readonly<Record<string, NaturalInput>>;
}

export interface Config extends Settings {
  /** Folder with a folder of hand-written files for each provider of one's own, from the configuration's folder. */
  readonly specs?: string;
  /** The same for what is generated from them. */
  readonly output?: string;
  /** Natural input by provider and operation; `*` stands for every operation that has such a parameter. */
  readonly inputs?: Readonly<Record<string, Readonly<Record<string, NaturalInput>>>>;
  readonly targets?: readonly TargetSettings[];
}

/** Looked for in the working directory. */
export const CONFIG_NAME = 'affiliate-contracts.config.yaml';

/** A configuration and where its parts stand. */
export interface LoadedConfig extends Pick<YamlFile<Config>, 'lineOf'> {
  readonly config: Config;
  readonly path: string;
}

/**
 * Reads the configuration.
 * @param path the file; without it the one in the working directory, if there is one
 * @throws {CheckError} one line with file and line
 */
export function loadConfig(path?: string): LoadedConfig {
  const file = resolve(path ?? CONFIG_NAME);
  if (path === undefined && !existsSync(file)) return { config: {}, path: file, lineOf: () => 1 };
  const { value: config, lineOf } = readYaml<Config>(file, 'config');
  const names = (config.targets ?? []).map(({ name }) => name);
  const twice = names.findIndex((name, index) => names.indexOf(name) < index);
  if (twice >= 0) {
    const line = lineOf(['targets', twice, 'name']);
    throw new CheckError(
      `${path ?? CONFIG_NAME}:${line}: two targets are called "${names[twice]}"`,
    );
  }
  return { config, path: file, lineOf };
}

/**
 * The part of a list that one of several processes takes, the same for every order of the list.
 * @param shard `i/n`, counted from 1
 * @throws {CheckError} for a shard that is none
 */
export function selectShard<T extends { name: string }>(targets: readonly T[], shard: string): T[] {
  const [, index = '', total = ''] = /^([1-9]\d{0,4})\/([1-9]\d{0,4})$/.exec(shard) ?? [];
  if (!index || Number(index) > Number(total)) {
    throw new CheckError(
      (option) => `${option('shard')} takes i/n with i from 1 to n, such as 2/8, not ${shard}`,
    );
  }
  return [...targets]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .filter((_, position) => position % Number(total) === Number(index) - 1);
}
