import { METHODS, type Method } from '../client/operation.js';
import type { Contract, ContractOperation } from '../contract/contract.js';
import { escapeRegExp } from '../support/text.js';

/** The operation that a request means. */
export interface Match {
  readonly kind: 'match';
  readonly operation: ContractOperation;
  /** As they stand in the path, percent-encoded. */
  readonly pathParams: Readonly<Record<string, string>>;
}

/** Nothing has this path, or it exists with other methods only, or its query selects no operation. */
export interface NoMatch {
  readonly kind: 'unknown-path' | 'wrong-method' | 'unknown-query';
  /** Methods that there are. */
  readonly allowed: readonly Method[];
}

export type Router = (method: string, path: string, query: URLSearchParams) => Match | NoMatch;

interface Route {
  readonly operation: ContractOperation;
  readonly methods: ReadonlySet<string>;
  /** Whole path, with a group for each parameter. */
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

/** Paths by their segments, so that finding one takes no longer when there are more of them. */
interface Branch {
  readonly literals: Map<string, Branch>;
  readonly templates: Map<string, { readonly pattern: RegExp; readonly branch: Branch }>;
  readonly routes: Route[];
}

/** Makes a function that finds the operation of a request: by its true wire URL, or by the virtual path of the document. */
export function createRouter(contract: Contract): Router {
  const root = createBranch();
  const selectable = new Map<string, Route[]>();
  for (const operation of contract.operations) {
    const { path, method, rpc } = operation;
    const route: Route = {
      operation,
      methods: new Set<string>(contract.anyMethod ? METHODS : [method, ...(rpc?.methods ?? [])]),
      pattern: compilePath(path),
      names: [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ''),
    };
    ensureBranch(root, path).routes.push(route);
    if (rpc) selectable.set(rpc.path, [...(selectable.get(rpc.path) ?? []), route]);
  }

  return (method, sent, query) => {
    const path = contract.trailingSlash ? sent.replace(/(?<=.)\/$/, '') : sent;
    const selected = selectable.get(path);
    const candidates = selected
      ? selected.filter(({ operation }) => selects(operation, query))
      : [...findRoutes(root, path.split('/'))];
    // A literal path wins over a template that also fits.
    const [route] = candidates
      .filter(({ methods }) => methods.has(method))
      .sort((a, b) => a.names.length - b.names.length);
    if (route) {
      const groups = route.names.length ? (route.pattern.exec(path)?.slice(1) ?? []) : [];
      return {
        kind: 'match',
        operation: route.operation,
        pathParams: Object.fromEntries(
          route.names.map((name, index) => [name, groups[index] ?? '']),
        ),
      };
    }
    if (candidates.length) {
      const allowed = candidates.flatMap(({ methods }) => [...methods]) as Method[];
      return { kind: 'wrong-method', allowed: [...new Set(allowed)] };
    }
    return { kind: selected ? 'unknown-query' : 'unknown-path', allowed: [] };
  };
}

function selects({ rpc }: ContractOperation, query: URLSearchParams): boolean {
  return Object.entries(rpc?.query ?? {}).every(([name, value]) => query.get(name) === value);
}

function createBranch(): Branch {
  return { literals: new Map(), templates: new Map(), routes: [] };
}

function ensureBranch(root: Branch, path: string): Branch {
  let branch = root;
  for (const segment of path.split('/')) {
    // Templates that differ in the names of their parameters only are the same.
    const form = segment.replace(/\{[^{}]+\}/g, '{}');
    const isTemplate = form.includes('{}');
    const known = isTemplate ? branch.templates.get(form)?.branch : branch.literals.get(segment);
    const next = known ?? createBranch();
    if (!known && isTemplate) {
      branch.templates.set(form, { pattern: compilePath(segment), branch: next });
    } else if (!known) {
      branch.literals.set(segment, next);
    }
    branch = next;
  }
  return branch;
}

function* findRoutes(branch: Branch, segments: readonly string[], depth = 0): Generator<Route> {
  const segment = segments[depth];
  if (segment === undefined) {
    yield* branch.routes;
    return;
  }
  const literal = branch.literals.get(segment);
  if (literal) yield* findRoutes(literal, segments, depth + 1);
  for (const { pattern, branch: template } of branch.templates.values()) {
    if (pattern.test(segment)) yield* findRoutes(template, segments, depth + 1);
  }
}

function compilePath(path: string): RegExp {
  const source = path
    .split(/\{[^{}]+\}/)
    .map(escapeRegExp)
    .join('([^/]+)');
  return new RegExp(`^${source}$`);
}
