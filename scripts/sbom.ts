/**
 * `npm run sbom`: prints the bill of materials of the package, CycloneDX as `npm sbom` writes it, with what users install
 * and what is inside the build. Needs an up-to-date dist/.
 */
import { execFileSync } from 'node:child_process';
import { packageRoot } from '../src/contract/document.js';
import { listThirdParties } from './licences.js';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly 'bom-ref': string;
}

interface Sbom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const json = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--sbom-type=library'], {
  cwd: packageRoot,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const sbom = JSON.parse(json) as Sbom;
const { installed, bundled } = listThirdParties();
const shipped = new Set(
  [...installed, ...bundled].map(({ name, version }) => `${name}@${version}`),
);
const own = sbom.metadata.component;
const components = sbom.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
const references = new Set([own, ...components].map((component) => component['bom-ref']));
const [name = ''] = own['bom-ref'].split(/(?<=.)@/);
console.log(
  JSON.stringify(
    {
      ...sbom,
      // npm takes the name of the folder.
      metadata: { ...sbom.metadata, component: { ...own, name } },
      components,
      dependencies: sbom.dependencies
        .filter(({ ref }) => references.has(ref))
        .map(({ ref, dependsOn }) => ({
          ref,
          dependsOn: dependsOn.filter((one) => references.has(one)),
        })),
    },
    null,
    2,
  ),
);
