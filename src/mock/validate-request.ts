import type { Contract, ContractOperation } from '../contract/contract.js';
import { escaped, resolved } from '../contract/document.js';
import { createInspector } from '../schema/inspect.js';
import type { Reading } from '../wire/read-request.js';

/** What the contract says of a request: sentences that begin with a JSON pointer into the request. */
export interface Verdict {
  readonly violations: readonly string[];
  /** What the service passes over in silence. */
  readonly warnings: readonly string[];
}

/** Holds a request against the contract: types, words, forms, what must be there, and what is too much. */
export type Judge = (operation: ContractOperation, reading: Reading) => Verdict;

export function createJudge(contract: Contract): Judge {
  const inspect = createInspector(contract);

  const ofParameters = ({ parameters }: ContractOperation, { request }: Reading): string[] =>
    parameters.flatMap(({ name, in: place, required, pointer }) => {
      const at = `/${place}/${escaped(name)}`;
      const value = request.parameters[place][name];
      if (value === undefined) return required ? [`${at} is required`] : [];
      const { violations } = inspect(`${pointer}/schema`, value);
      return violations.map((violation) => `${at}${violation.at} ${violation.message}`);
    });

  const ofBody = ({ body: spec }: ContractOperation, reading: Reading) => {
    const { request, content, fromQuery } = reading;
    if (!spec || !content) return { wrong: [], extra: [] };
    if (request.body === undefined) {
      return { wrong: spec.required ? ['/body is required'] : [], extra: [] };
    }
    const { violations, extras } = inspect(content.schemaPointer, withoutFiles(request.body));
    const place = (at: string) =>
      fromQuery.has(at.split('/')[1] ?? '') ? `/query${at}` : `/body${at}`;
    return {
      wrong: violations.map(({ at, message }) => `${place(at)} ${message}`),
      extra: extras.map(({ at }) => place(at)),
    };
  };

  return (operation, reading) => {
    const { wrong, extra } = ofBody(operation, reading);
    const violations = [...ofParameters(operation, reading), ...wrong];
    const unread = reading.unread === undefined ? [] : [`/body is ignored: ${reading.unread}`];
    const strays = reading.strays.map((name) => ({ name, at: `/query/${escaped(name)}` }));
    if (contract.refusesUnknown) {
      const unknown = [...strays.map(({ at }) => at), ...extra];
      violations.push(
        ...unknown.map((at) => `${at} is unknown to ${operation.id}, which refuses it`),
      );
      return { violations, warnings: unread };
    }
    const inForm = membersOf(contract, operation);
    return {
      violations,
      warnings: [
        ...unread,
        ...strays.map(({ name, at }) =>
          inForm.has(name)
            ? `${at} is ignored: ${operation.id} reads it from the body`
            : `${at} is ignored: ${operation.id} does not know it`,
        ),
        ...extra.map((at) => `${at} is ignored: ${operation.id} does not know it`),
      ],
    };
  };
}

/** Names of the direct members of a request body. */
function membersOf({ document }: Contract, { body }: ContractOperation): ReadonlySet<string> {
  const [content] = body?.content ?? [];
  if (!content) return new Set();
  const { node } = resolved<{ properties?: object }>(document, content.schemaPointer);
  return new Set(Object.keys(node.properties ?? {}));
}

/** A file is judged by its name: to the contract it is a text. */
function withoutFiles(value: unknown): unknown {
  if (value instanceof File) return value.name;
  if (Array.isArray(value)) return value.map(withoutFiles);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withoutFiles(member)]),
  );
}
