import { readFileSync } from 'node:fs';

/**
 * Packages of a lockfile by their place, such as `node_modules/a/node_modules/b`; the project itself is at ''. None when
 * the file is missing or broken.
 */
export function readPackages(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).packages;
  } catch {
    return {};
  }
}

/** Names that the project's own manifest asks for. */
export function directNames(locked) {
  const { dependencies, devDependencies } = locked[''] ?? {};
  return Object.keys({ ...dependencies, ...devDependencies });
}

/** The part of a lockfile's packages that some packages of the project need, and these, without the project. */
export function findClosure(locked, names) {
  const found = {};
  const visit = (from, name) => {
    const place = locate(locked, from, name);
    if (place === undefined || place in found) return;
    found[place] = locked[place];
    for (const needed of neededBy(locked[place])) visit(place, needed);
  };
  for (const name of names) visit('', name);
  return found;
}

function neededBy({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }) {
  const peers = Object.keys(peerDependencies ?? {});
  return [
    ...Object.keys({ ...dependencies, ...optionalDependencies }),
    ...peers.filter((name) => !peerDependenciesMeta?.[name]?.optional),
  ];
}

/** Looks for a package as Node does: in the nearest node_modules, then in those above. */
function locate(locked, from, name) {
  const place = from ? `${from}/node_modules/${name}` : `node_modules/${name}`;
  if (place in locked) return place;
  if (from === '') return undefined;
  return locate(locked, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name);
}

/** Places of the packages that every system installs. */
export function placesEverywhere(packages) {
  return Object.keys(packages).filter((place) => place !== '' && !packages[place].optional);
}

/** npm keeps a lockfile of what it has installed. */
export function hasPackages(present, wanted) {
  return placesEverywhere(wanted).every(
    (place) => present[place]?.version === wanted[place].version,
  );
}

/** Where npm looks; in its place it puts the registry that is configured. */
const REGISTRY = 'https://registry.npmjs.org';

/**
 * Packages with the addresses of their archives, which the committed lockfiles leave out. With them npm takes an archive
 * from its cache, without asking the registry for what it knows about the package.
 */
export function withAddresses(packages) {
  const entries = Object.entries(packages).map(([place, entry]) => {
    if (entry.resolved || entry.inBundle) return [place, entry];
    const name = entry.name ?? place.slice(place.lastIndexOf('node_modules/') + 13);
    const file = `${name.slice(name.indexOf('/') + 1)}-${entry.version}.tgz`;
    return [place, { ...entry, resolved: `${REGISTRY}/${name}/-/${file}` }];
  });
  return Object.fromEntries(entries);
}
