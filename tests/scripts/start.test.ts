import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyOfProject } from '../support/copy.js';
import { run } from '../support/run.js';
import { createBareProject } from './bare-project.js';

describe('npm start, before anything is installed,', () => {
  let project: ReturnType<typeof createBareProject>;
  beforeEach(() => {
    project = createBareProject({ '.': { '': {} } });
  });
  afterEach(() => project.remove());

  const refused = (message: string) => ({
    status: 2,
    stdout: '',
    stderr: `error: ${message}\n`,
    calls: [],
  });

  it('says that the port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    const outcome = await project.run(['scripts/start.mjs', '--port', String(port)]);
    taken.close();
    expect(outcome).toEqual(refused(`port ${port} is taken; choose another with --port`));
  });

  it('says what is wrong with its options', async () => {
    const port = '--port takes a number from 0 to 65535, not';
    expect(await project.run(['scripts/start.mjs', '--port', '70000'])).toEqual(
      refused(`${port} 70000`),
    );
    expect(await project.run(['scripts/start.mjs', '--port', 'http'])).toEqual(
      refused(`${port} http`),
    );
    const { status, stderr, calls } = await project.run(['scripts/start.mjs', '--prot=1']);
    expect({ status, calls }).toEqual({ status: 2, calls: [] });
    expect(stderr).toMatch(/^error: Unknown option '--prot'.*\n$/);
  });

  it('has help', async () => {
    const { status, stdout, calls } = await project.run(['scripts/start.mjs', '--help']);
    expect({ status, calls }).toEqual({ status: 0, calls: [] });
    expect(stdout).toContain('--port <number>');
  });
});

it('npm start --once makes generated/ anew when specs/ was changed since', async () => {
  const parts = ['specs', 'generated', 'scripts', 'src', 'package.json', 'package-lock.json'];
  const copy = copyOfProject([...parts, 'redocly.yaml'], ['affili']);
  copy.edit('specs/affili/openapi.yaml', (text) =>
    text.replace(/^ {2}title: .*/m, '  title: Other'),
  );
  try {
    const { code, stderr } = await run('scripts/start.mjs', ['--once', '--port', '0'], {
      cwd: copy.root,
    });
    expect(stderr).toMatch(/^bringing generated\/ up to date\n/);
    expect(copy.read('generated/affili/openapi.yaml')).toContain('title: Other');
    expect(code).toBe(0);
  } finally {
    copy.remove();
  }
});
