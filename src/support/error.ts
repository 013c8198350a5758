import { createRequire } from 'node:module';

/** Writes the name of an option as the reader of a message knows it. */
export type NameOption = (option: string) => string;

/** A message, or a function that writes one with the options that it names. */
export type Message = string | ((name: NameOption) => string);

/**
 * A failure that is nobody's bug: wrong usage, a broken file, something that is not installed. The message is one line
 * that says what is wrong, where, and how to mend it; a command prints it without a stack trace.
 *
 * Libraries name options as a caller in code writes them, and a command translates them to its flags:
 *
 * @example
 * throw new ExpectedError((option) => `port 80 is taken; choose another with ${option('port')}`);
 * // error.message              port 80 is taken; choose another with port
 * // error.describe(toFlag)     port 80 is taken; choose another with --port
 */
export class ExpectedError extends Error {
  override readonly name: string = 'ExpectedError';
  /** What a command that ends with this error exits with. */
  readonly exitCode: number = 2;
  readonly #text: Message;

  constructor(message: Message, options?: ErrorOptions) {
    super(writeMessage(message), options);
    this.#text = message;
  }

  /** The message with options named by `name`. */
  describe(name: NameOption): string {
    return writeMessage(this.#text, name);
  }
}

function writeMessage(message: Message, name: NameOption = (option) => option): string {
  return typeof message === 'string' ? message : message(name);
}

/** Thrown where optional packages are not installed; the message says what to install. */
export class PeerMissing extends ExpectedError {
  override readonly name: string = 'PeerMissing';

  /**
   * @param packages names of packages that this package names as its peers
   * @param needs what needs them, with its verb, such as `docs need`
   */
  constructor(packages: readonly string[], needs: string) {
    const { devDependencies } = createRequire(import.meta.url)(
      'affiliate-contracts/package.json',
    ) as { devDependencies: Record<string, string> };
    const wanted = packages.map((name) => `${name}@${devDependencies[name]}`);
    super(`${needs} packages that are not installed: npm install -D ${wanted.join(' ')}`);
  }
}
