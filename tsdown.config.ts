import { defineConfig } from 'tsdown';

const shared = { fixedExtension: false, dts: true, sourcemap: true } as const;

// Two builds, so that what runs in browsers shares no code that needs Node.
export default defineConfig([
  {
    ...shared,
    entry: {
      affise: 'src/providers/affise/index.ts',
      affili: 'src/providers/affili/index.ts',
      aura: 'src/providers/aura/index.ts',
      'premium-exchanger': 'src/providers/premium-exchanger/index.ts',
      'aura/rates': 'src/providers/aura/rates/index.ts',
    },
    platform: 'neutral',
    target: 'es2022',
    // saxes names its entry for Node only.
    inputOptions: { resolve: { mainFields: ['module', 'main'] } },
  },
  {
    ...shared,
    entry: {
      cli: 'src/cli/main.ts',
      validate: 'src/schema/validate.ts',
      mock: 'src/mock/index.ts',
      check: 'src/check/index.ts',
    },
    target: 'node20.19',
    clean: false,
  },
]);
