import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { fromDist } from './tests/support/dist.js';

/**
 * What the suites run on: `TEST_TARGET` is `source` (default), `dist`, the package as it is built, `both`, where what the
 * package has runs on the package only, or `all`.
 */
const target = process.env.TEST_TARGET ?? 'source';

/** What takes too long for `npm test` runs with `TEST_LONG=1`, as `npm run test:long` does. */
const isLong = Boolean(process.env.TEST_LONG);
const long = isLong ? [] : ['**/*.long.test.ts'];

/** What protects the behaviour of the package: rooms on their own, which share nothing, and the whole. */
const ROOMS = ['tests/{client,wire,schema,contract,server,providers}/**/*.test.ts'];
const WHOLE = ['tests/{mock,check,cli,docs,live,runtimes}/**/*.test.ts'];

const source: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'source',
    include: ['tests/**/*.test.ts'],
    exclude: [...long, 'tests/lint/cases/**', ...ROOMS, ...(target === 'both' ? WHOLE : [])],
    env: { TEST_TARGET: 'source' },
    typecheck: {
      enabled: true,
      include: ['tests/types/**/*.test-d.ts'],
      tsconfig: 'tests/types/tsconfig.json',
    },
  },
};
const sourceRooms: TestProjectInlineConfiguration = {
  extends: true,
  test: {
    name: 'source rooms',
    include: ROOMS,
    exclude: long,
    isolate: false,
    env: { TEST_TARGET: 'source' },
  },
};

/** Node itself loads the package, as it does for users. */
const built = {
  env: { TEST_TARGET: 'dist' },
  server: { deps: { external: [/\/dist\/.*\.js$/] } },
};
const dist: TestProjectInlineConfiguration[] = [
  {
    extends: true,
    plugins: [fromDist(import.meta.dirname)],
    // Its suites share their workers, in which documents are read and schemas compiled once; not at night, which would
    // tell whether one of them needs what another has left.
    test: { name: 'dist', include: WHOLE, exclude: long, isolate: isLong, ...built },
  },
  {
    extends: true,
    plugins: [fromDist(import.meta.dirname)],
    test: { name: 'dist rooms', include: ROOMS, exclude: long, isolate: false, ...built },
  },
];

const projects = {
  source: [source, sourceRooms],
  dist,
  both: [source, ...dist],
  all: [source, sourceRooms, ...dist],
}[target];
if (!projects) throw new Error(`TEST_TARGET is source, dist, both or all, not ${target}`);

export default defineConfig({
  test: {
    // Many tests wait for processes of their own; on two cores, two workers leave a quarter of them idle.
    maxWorkers: Math.max(3, availableParallelism()),
    testTimeout: 60_000,
    hookTimeout: 90_000,
    projects,
  },
});
