import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { toMaskedCurl } from '../../../src/check/findings/curl.js';
import { listKeyVariables } from '../../../src/contract/access.js';
import { loadContract } from '../../../src/contract/contract.js';
import { listProviders } from '../../../src/contract/document.js';
import { buildExampleInput } from '../../../src/wire/prepare.js';

describe.each(listProviders())('a command for %s', (provider) => {
  const contract = loadContract(provider);

  it('holds the name of the variable, and a shell puts the key where it belongs', async () => {
    const operation = contract.operations.find(
      ({ needsKey, safety }) => needsKey && safety === 'read',
    );
    if (!operation) throw new Error('nothing to call');
    const input = buildExampleInput(operation);
    const command = await toMaskedCurl(contract, operation, input, {
      baseUrl: 'https://api.example.com',
    });
    const variables = listKeyVariables(contract);
    for (const name of variables) expect(command).toContain(`$${name}`);
    const key = 'key with blanks & signs';
    const script = `curl() { printf '%s\\n' "$@"; }; ${command}`;
    const env = { ...process.env, ...Object.fromEntries(variables.map((name) => [name, key])) };
    const said = execFileSync('sh', ['-c', script], { env, encoding: 'utf8' });
    expect(said).toContain(key);
  });
});
