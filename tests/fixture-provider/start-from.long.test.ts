import { type ChildProcess, execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { installProject, type Project } from '../../scripts/support/packed-project.js';
import { packageRoot } from '../../src/contract/document.js';
import { makeHar, makeOpenapi } from '../pipeline/start-from/sources.js';
import { says } from '../support/run.js';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/** The chain from a vendor's document, and from a recording, as somebody has it who has the package and no repository. */
const SOURCES = [
  { id: 'vendor', file: 'vendor.json', text: makeOpenapi(), factory: 'createVendorClient' },
  { id: 'recorded', file: 'traffic.har', text: makeHar(), factory: 'createRecordedClient' },
];

let project: Project;
beforeAll(() => {
  project = installProject();
  project.addPeers();
});
afterAll(() => project?.remove());

const at = (path: string) => join(project.folder, path);
const bin = () => at('node_modules/affiliate-contracts/bin/affiliate-contracts.mjs');

describe.each(SOURCES)('from $file', ({ id, file, text, factory }) => {
  let mock: ChildProcess | undefined;
  afterAll(async () => {
    mock?.kill('SIGINT');
    await new Promise((resolve) => (mock ? mock.once('exit', resolve) : resolve(undefined)));
  });

  it('init, lint, generate, tsc, mock, check and docs pass', async () => {
    writeFileSync(at(file), text);
    expect(await command('init', id, '--from', file)).toMatchObject({ code: 0 });
    expect(await command('lint', id)).toMatchObject({ code: 0, stderr: '0 problems\n' });
    expect(await command('generate', id)).toMatchObject({ code: 0 });

    const program = `import { ${factory} } from './src/generated/${id}/index.js';\nconsole.log(typeof ${factory});\n`;
    writeFileSync(at(`${id}.ts`), program);
    const options = {
      module: 'nodenext',
      target: 'es2022',
      strict: true,
      types: [],
      outDir: 'out',
    };
    const config = { compilerOptions: { ...options, rootDir: '.' }, files: [`${id}.ts`] };
    writeFileSync(at('tsconfig.json'), JSON.stringify(config));
    const tsc = join(packageRoot, 'node_modules/typescript/bin/tsc');
    expect(await node(tsc, '--pretty', 'false')).toMatchObject({ code: 0, stdout: '' });
    expect(await node(`out/${id}.js`)).toMatchObject({ code: 0, stdout: 'function\n' });

    mock = execFile(process.execPath, [bin(), 'mock', id, '--port', '0', '--log', 'off'], {
      cwd: project.folder,
    });
    const url = /http:\S+/.exec(await says(mock, 'Ctrl-C'))?.[0] ?? '';
    const checked = await command('check', id, '--base-url', url, '--examples');
    expect(checked).toMatchObject({ code: 0, stdout: expect.stringContaining('0 findings') });

    expect(await command('docs', id, '--no-console', '--out', 'site')).toMatchObject({ code: 0 });
    expect(readFileSync(at(`site/${id}.html`), 'utf8')).toContain('<h1');
  });
});

const command = (...args: string[]) => node(bin(), ...args);

/** Runs a program in the folder of the project to its end. */
function node(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, NO_COLOR: '1', VENDOR_API_KEY: 'k', RECORDED_TOKEN: 'k' };
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: project.folder, env }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}
