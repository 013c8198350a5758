/** How a page marks a parameter: `conditional` is required for some callers or beside others, `unmarked` says nothing. */
export const MARKS = ['required', 'conditional', 'optional', 'unmarked'] as const;
export type ParameterMark = (typeof MARKS)[number];

/** What a provider's page states. */
export interface Inventory {
  /** Id in sources.yaml of the document, where it is not the provider's page. */
  readonly source?: string;
  /** Address of an interface that is called by the name of a method. */
  readonly entry?: string;
  readonly operations: readonly OperationFacts[];
}

export interface OperationFacts {
  /** `GET /3.0/news`, or a path alone where the page shows no verb, or the name of a method. */
  readonly operation: string;
  readonly parameters: Readonly<Partial<Record<ParameterMark, readonly string[]>>>;
  /** Values of the sample call by wire name. */
  readonly request: Values;
  /** Names of members of the response. */
  readonly members: readonly string[];
  /** Values of the sample response by name of the member, `[]` for elements of a list whose name is lost. */
  readonly values: Values;
  /** Values that a parameter or a member of the body may have, by wire name. */
  readonly enums?: Values;
}

export type Values = Readonly<Record<string, readonly unknown[]>>;
export type NamedValue = readonly [name: string, value: unknown];

/** One description of an operation on a page, as it stands there. */
export interface Description {
  operation: string;
  parameters: { name: string; mark: ParameterMark }[];
  request: NamedValue[];
  members: string[];
  values: NamedValue[];
}

export function createDescription(operation: string): Description {
  return { operation, parameters: [], request: [], members: [], values: [] };
}

/** Members and values of a sample, at any depth; a list of plain values is one value. */
export function addSample(to: { members: string[]; values: NamedValue[] }, sample: unknown): void {
  if (Array.isArray(sample)) {
    for (const element of sample) addSample(to, element);
  } else if (typeof sample === 'object' && sample !== null) {
    for (const [name, value] of Object.entries(sample)) {
      to.members.push(name);
      if (isNested(value)) addSample(to, value);
      else to.values.push([name, value]);
    }
  }
}

function isNested(value: unknown): boolean {
  if (Array.isArray(value)) return value.some((element) => typeof element === 'object');
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

/** Values of a JSON body by wire name: `commissions[][name]`. */
export function toWirePairs(body: unknown, prefix = ''): NamedValue[] {
  if (Array.isArray(body)) return body.flatMap((element) => toWirePairs(element, `${prefix}[]`));
  if (typeof body !== 'object' || body === null) return [[prefix, body]];
  return Object.entries(body).flatMap(([name, value]) =>
    toWirePairs(value, prefix ? `${prefix}[${name}]` : name),
  );
}

/** A wire name without the indexes of lists: `offer`, `offer[]` and `offer[0]` are one parameter. */
export function toBareName(name: string): string {
  return name.replace(/\[\d*\]/g, '');
}
