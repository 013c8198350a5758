import type { Contract, ContractOperation, Method } from './contract.js';

export type Match =
  | { readonly operation: ContractOperation; readonly pathParams: Readonly<Record<string, string>> }
  /** Nothing has this path, or it exists with other methods only, or its query selects no operation. */
  | { readonly miss: 'path' | 'method' | 'selector'; readonly allowed: readonly Method[] };

export type Router = (method: string, path: string, query: URLSearchParams) => Match;

/** Finds the operation that a request means: by its true wire URL, or by the virtual path of the document. */
export function createRouter(contract: Contract): Router {
  const routes = contract.operations.map((operation) => ({
    operation,
    pattern: pathPattern(operation.path),
    methods: new Set<string>([operation.method, ...(operation.rpc?.methods ?? [])]),
  }));

  return (method, path, query) => {
    const selectable = routes.filter(({ operation }) => operation.rpc?.path === path);
    const candidates = selectable.length
      ? selectable.filter(({ operation }) =>
          Object.entries(operation.rpc?.query ?? {}).every(
            ([name, value]) => query.get(name) === value,
          ),
        )
      : routes.filter(({ pattern }) => pattern.test(path));
    // A literal path wins over a template that also fits.
    const [route] = candidates
      .filter(({ methods }) => methods.has(method))
      .sort((a, b) => templates(a.operation.path) - templates(b.operation.path));
    if (route) {
      const groups = route.pattern.exec(path)?.slice(1) ?? [];
      const names = [...route.operation.path.matchAll(/\{([^}]+)\}/g)].map(
        (match) => match[1] ?? '',
      );
      return {
        operation: route.operation,
        pathParams: Object.fromEntries(names.map((name, index) => [name, groups[index] ?? ''])),
      };
    }
    if (candidates.length) {
      const allowed = candidates.flatMap(({ methods }) => [...methods]) as Method[];
      return { miss: 'method', allowed: [...new Set(allowed)] };
    }
    return { miss: selectable.length ? 'selector' : 'path', allowed: [] };
  };
}

function pathPattern(path: string): RegExp {
  const source = path
    .split(/\{[^}]+\}/)
    .map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('([^/]+)');
  return new RegExp(`^${source}$`);
}

function templates(path: string): number {
  return path.split('{').length;
}
