import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { isRecord, type UnknownRecord } from '../client/record.js';
import { isFile, isFolder } from '../support/files.js';

/**
 * What a provider's folder declares of its sandbox: `sandbox.yaml`, and the files of `sandbox/` in the order of their
 * names, joined member by member.
 * @returns `undefined` where it declares nothing
 * @throws {Error} where two files declare the same
 */
export function readSandbox(folder: string): UnknownRecord | undefined {
  const parts = join(folder, 'sandbox');
  const names = [
    'sandbox.yaml',
    ...(isFolder(parts) ? readdirSync(parts).sort() : []).map((name) => `sandbox/${name}`),
  ].filter((name) => name.endsWith('.yaml') && isFile(join(folder, name)));
  if (names.length === 0) return undefined;
  const joined: UnknownRecord = {};
  for (const name of names) {
    const part: unknown = parse(readFileSync(join(folder, name), 'utf8'));
    if (!isRecord(part)) throw new Error(`${name}: it declares nothing; fill it, or remove it`);
    for (const [member, value] of Object.entries(part)) {
      joined[member] = joinMember(joined[member], value, `${name}: ${member}`);
    }
  }
  return joined;
}

function joinMember(known: unknown, value: unknown, where: string): unknown {
  if (known === undefined) return value;
  if (Array.isArray(known) && Array.isArray(value)) return [...known, ...value];
  if (!isRecord(known) || !isRecord(value)) throw new Error(`${where} stands in another file too`);
  const twice = Object.keys(value).find((key) => Object.hasOwn(known, key));
  if (twice !== undefined) throw new Error(`${where}/${twice} stands in another file too`);
  return { ...known, ...value };
}
