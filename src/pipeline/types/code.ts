/** Source text, and what it takes of the client. */
export interface Code {
  readonly text: string;
  /** Names of what runs. */
  readonly values: readonly string[];
  /** Names of types. */
  readonly types: readonly string[];
}

/**
 * The imports of what some code takes of the client, each name once.
 * @param from the module, as it is named there
 */
export function writeImports(parts: readonly Code[], from: string): string[] {
  const values = toNames(parts.flatMap((part) => part.values));
  const types = toNames(parts.flatMap((part) => part.types));
  return [
    ...(values ? [`import { ${values} } from '${from}';`] : []),
    ...(types ? [`import type { ${types} } from '${from}';`] : []),
  ];
}

function toNames(names: readonly string[]): string {
  return [...new Set(names)].sort().join(', ');
}
