import { readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { defineConfig, type TsdownPlugin, type UserConfig } from 'tsdown';
import { writeArchives } from './scripts/support/archives.js';
import { writeDeclarations } from './scripts/support/declarations.js';

/** Where users enter: the exports of package.json. */
const ENTRIES = [
  'src/index.ts',
  ...readdirSync('src/providers').map((provider) => `src/providers/${provider}/index.ts`),
  'src/providers/aura/rates/index.ts',
  'src/client/index.ts',
  'src/client/hooks.ts',
  'src/contract/index.ts',
  'src/pipeline/lint/plugin.ts',
  'src/mock/index.ts',
  'src/mock/msw.ts',
  'src/check/index.ts',
  'src/schema/validate.ts',
];

/** Packages whose code ships with ours, so that users install none of them: those for browsers too, and those for Node. */
const VENDORED = {
  neutral: ['jalaali-js', 'saxes'],
  node: ['ajv/dist/2020.js', 'ajv-formats', 'commander', 'diff', 'marked', 'p-queue', 'yaml'],
} as const;

const source = join(import.meta.dirname, 'src');
const vendoredFile = (specifier: string) => `vendor/${specifier.split('/')[0]}`;
const isVendored = (specifier: string) =>
  Object.values(VENDORED).some((specifiers) => specifiers.some((one) => one === specifier));

/** Imports of a vendored package lead to its file. */
const toVendored: TsdownPlugin = {
  name: 'to-vendored',
  resolveId(specifier, importer) {
    if (!importer || !isVendored(specifier)) return undefined;
    const up = relative(dirname(importer), source).split(sep).join('/');
    return { id: `${up}/${vendoredFile(specifier)}.js`, external: true };
  },
};

const VIRTUAL = 'vendored:';

/** A package as a module with the names that Node sees; bundlers see none in CommonJS but `default`. */
const withNames: TsdownPlugin = {
  name: 'with-names',
  resolveId: (id) => (id.startsWith(VIRTUAL) ? join(source, `${id}.mjs`) : undefined),
  async load(id) {
    const specifier = id.split(VIRTUAL)[1]?.replace(/\.mjs$/, '');
    if (!specifier) return undefined;
    const names = Object.keys(await import(specifier)).filter(
      (name) => /^\w+$/.test(name) && name !== '__esModule',
    );
    return `export { ${names.join(', ')} } from '${specifier}';`;
  },
};

/**
 * Imports of tables come first, as in the sources; the bundler puts them anywhere. A big table between two parts of the code
 * would be wider than the window of gzip, which then finds in the one nothing of the other.
 */
const tablesFirst: TsdownPlugin = {
  name: 'tables-first',
  renderChunk(code) {
    const table = /^import .*\/generated\/.*\n/m.exec(code)?.[0];
    return table && { code: table + code.replace(table, ''), map: null };
  },
};

// Nothing is shaken out: that rests on guesses about what has no effect, and has dropped a check that only throws.
const shared = {
  root: 'src',
  fixedExtension: false,
  treeshake: false,
  minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  target: 'es2022',
} satisfies UserConfig;

const vendored = (platform: keyof typeof VENDORED): UserConfig => ({
  ...shared,
  entry: Object.fromEntries(VENDORED[platform].map((one) => [vendoredFile(one), VIRTUAL + one])),
  platform,
  dts: false,
  clean: false,
  // Nobody reads the code of others in here.
  minify: true,
  // The names of the sources are for the list of licences; users get no maps.
  sourcemap: 'hidden',
  outputOptions: {
    chunkFileNames: 'vendor/[name]-[hash].js',
    sourcemapExcludeSources: true,
  },
  deps: { onlyBundle: false },
  plugins: [withNames],
  // saxes names its entry for Node only.
  inputOptions: { resolve: { mainFields: ['module', 'main'] } },
});

export default defineConfig([
  // A module of src/ is a module of dist/, so that all suites can run on both. Users' bundlers take what they need.
  {
    ...shared,
    entry: 'src/**/*.ts',
    unbundle: true,
    dts: false,
    deps: { onlyBundle: [] },
    plugins: [toVendored, tablesFirst],
    // Who reads the package reads its types; bundlers read the marks of what has no effect.
    outputOptions: { comments: { jsdoc: false, annotation: true, legal: true } },
    inputOptions: { experimental: { attachDebugInfo: 'none' } },
    // Bundled types lose comments: the bundler moves them to the end of the line before, where they belong to nothing.
    hooks: {
      'build:done': () => {
        writeDeclarations(ENTRIES);
        writeArchives();
      },
    },
  },
  vendored('neutral'),
  vendored('node'),
]);
