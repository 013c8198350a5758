/** What the pages on the tools are made of. It comes from the code of the tools, which this room does not know. */
export interface Tools {
  readonly commands: readonly CommandFacts[];
  readonly rules: readonly RuleFacts[];
  readonly control: readonly ControlFacts[];
}

/** A command, or one below another such as `report merge`. */
export interface CommandFacts {
  readonly name: string;
  readonly description: string;
  /** `affiliate-contracts check [options] [provider]`. */
  readonly usage: string;
  readonly arguments: readonly { readonly name: string; readonly description: string }[];
  readonly options: readonly OptionFacts[];
  /** What its help says after the options. */
  readonly notes: string;
}

export interface OptionFacts {
  /** `--port <number>`. */
  readonly flags: string;
  readonly description: string;
  /** As JSON, where there is one. */
  readonly default?: string;
}

/** A rule that traffic can break. */
export interface RuleFacts {
  readonly name: string;
  readonly severity: string;
  /** Whether a finding contradicts the contract. */
  readonly contradicts: boolean;
  readonly means: string;
}

/** One thing that can be done to a sandbox over HTTP. */
export interface ControlFacts {
  readonly method: string;
  readonly path: string;
  readonly means: string;
}

/** Anchor of an option on the page of the command. */
export function toOptionAnchor({ name }: CommandFacts, { flags }: OptionFacts): string {
  return `${name.replaceAll(' ', '-')}-${/--([\w-]+)/.exec(flags)?.[1] ?? ''}`;
}

/** Anchor of an address of a sandbox on its page. */
export function toControlAnchor({ method, path }: Pick<ControlFacts, 'method' | 'path'>): string {
  return `${method}${path.replaceAll('/', '-')}`.toLowerCase();
}
