import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../../src/contract/document.js';

const setup = pathToFileURL(join(packageRoot, 'scripts/setup.mjs')).href;
const { START } = (await import(setup)) as { START: string[] };

describe('the scripts of package.json', () => {
  const manifest = JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };

  /** Hooks of npm run after the script they belong to, or where all is installed. */
  const hooks = ['prepack', 'diff'];

  it.each(Object.entries(manifest.scripts).filter(([name]) => !hooks.includes(name)))(
    '%s installs what it needs first',
    (_, script) => {
      expect(script).toMatch(
        /^node scripts\/(start\.mjs$|setup\.mjs (start|all)( (dredd|compare|foreign))* && )/,
      );
    },
  );

  it('install Dredd where it runs', () => {
    const withDredd = Object.entries(manifest.scripts).filter(([, script]) =>
      / dredd\b.* && /.test(script),
    );
    expect(withDredd.map(([name]) => name).sort()).toEqual([
      'bench',
      'bench:mutation',
      'test',
      'test:dredd',
      'test:long',
    ]);
  });

  it('install what package.json names, and the chain is a part of npm start', () => {
    const chain = [
      '@redocly/cli',
      '@stoplight/prism-cli',
      'openapi-fetch',
      'openapi-typescript',
      'vitest',
    ];
    expect(START).toEqual(expect.arrayContaining(chain));
    const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(named).toEqual(expect.arrayContaining(START));
  });

  const programs = Object.values(manifest.scripts)
    .filter((script) => script.includes('setup.mjs start'))
    .flatMap((script) => script.match(/[\w/-]+\.ts\b/g) ?? []);

  it.each([...new Set([...programs, 'scripts/start.ts', 'src/pipeline/lint/plugin.ts'])])(
    '%s imports nothing but the group start',
    async (program) => {
      const { metafile } = await build({
        entryPoints: [join(packageRoot, program)],
        bundle: true,
        packages: 'external',
        platform: 'node',
        format: 'esm',
        write: false,
        metafile: true,
        logLevel: 'silent',
      });
      const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
      const packages = imports
        .filter(({ path, external }) => external && !path.startsWith('node:'))
        .map(({ path }) => /^(@[^/]+\/)?[^/]+/.exec(path)?.[0]);
      expect(START).toEqual(expect.arrayContaining(packages));
    },
  );
});
