import { MARKS, type OperationFacts, type Values } from '../../scripts/inventory/facts.js';
import type { Contract, ContractOperation } from '../../src/contract/contract.js';
import { markProblem, requiredness, sends, valuesOf } from './parameters.js';
import { collectSuccesses, shows } from './responses.js';
import { schemaReader } from './schemas.js';

type Kind = 'operation' | 'parameter' | 'mark' | 'request' | 'member' | 'value' | 'enum';

/** A fact of a page that the contract lacks. */
export interface Lack {
  readonly operation: string;
  readonly kind: Kind;
  /** As the page has it. */
  readonly page: string;
  readonly text: string;
}

/** What an operation of the contract lacks of the facts about it. */
export function lacksOf(
  contract: Contract,
  operation: ContractOperation,
  facts: OperationFacts,
): Lack[] {
  const reader = schemaReader(contract.document);
  const responses = collectSuccesses(contract, operation, reader);
  const parameters = MARKS.flatMap((mark) =>
    (facts.parameters[mark] ?? []).map((name, index, names) => {
      const required = requiredness(contract, operation, reader, name);
      if (required === undefined) return lack('parameter', name, 'is not in the contract');
      // Every row of the page needs a parameter of its own.
      if (names.indexOf(name) < index) return lack('parameter', name, 'stands on the page twice');
      const problem = markProblem(mark, required);
      return problem === undefined ? [] : lack('mark', name, problem);
    }),
  );
  const requests = shown(facts.request)
    .filter(({ name, value }) => !sends(operation, name, value))
    .map(({ text }) => lack('request', text, 'is in no example'));
  const enums = shown(facts.enums ?? {})
    .filter(({ name, value }) => !valuesOf(operation, reader, name).has(String(value)))
    .map(({ text }) => lack('enum', text, 'is not among the values'));
  const members = facts.members
    .filter((name) => !responses.members.has(name))
    .map((name) => lack('member', name, 'is not in the schema of the response'));
  const values = shown(facts.values)
    .filter(({ name, value }) => !shows(responses, name, value))
    .map(({ text }) => lack('value', text, 'is in no example of the response'));
  return [...parameters.flat(), ...requests, ...enums, ...members, ...values];

  function lack(kind: Kind, page: string, problem: string): Lack {
    return { operation: facts.operation, kind, page, text: `${kind} ${page} ${problem}` };
  }
}

function shown(values: Values) {
  return Object.entries(values).flatMap(([name, all]) =>
    all.map((value) => ({ name, value, text: `${name}: ${JSON.stringify(value)}` })),
  );
}
