import { measureBundle, toOurSource } from './client/sizes.js';
import { build } from 'esbuild';
for (const p of ['affili', 'aura', 'premium-exchanger', 'affise']) console.log(p, await measureBundle(toOurSource(p)));
if (process.argv[2]) {
const r = await build({ stdin: { contents: toOurSource(process.argv[2]), resolveDir: process.cwd(), loader: 'ts' }, bundle: true, minify: true, write: false, format: 'esm', platform: 'browser', target: 'es2022', tsconfigRaw: {}, metafile: true });
const outs = Object.values(r.metafile.outputs)[0]!.inputs;
for (const [f, { bytesInOutput }] of Object.entries(outs).sort((a, b) => b[1].bytesInOutput - a[1].bytesInOutput)) console.log(bytesInOutput, f);
(await import('node:fs')).writeFileSync('/tmp/pe.js', r.outputFiles[0]!.contents);
}
