import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    cli: 'src/cli/main.ts',
    affise: 'src/providers/affise.ts',
    affili: 'src/providers/affili.ts',
    aura: 'src/providers/aura.ts',
    'premium-exchanger': 'src/providers/premium-exchanger.ts',
    'aura/rates': 'src/rates/index.ts',
    validate: 'src/validate/validate.ts',
    mock: 'src/mock/mock.ts',
    check: 'src/check/run.ts',
  },
  target: 'node20.19',
  fixedExtension: false,
  dts: true,
  sourcemap: true,
});
