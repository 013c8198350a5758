import { ExpectedError } from '../support/error.js';
import type { SandboxControl } from './engines/sandbox/control.js';

/** The control of the one provider's sandbox; with several name one with `of`. `reset` is for all. */
export interface MockSandbox extends SandboxControl {
  /**
   * The control of one of several providers.
   * @throws {ExpectedError} for a provider without a sandbox
   */
  of(provider: string): SandboxControl;
}

/**
 * The control of the only sandbox, with those of all by their provider.
 * @param touch called when one is used
 */
export function joinSandboxes(
  controls: ReadonlyMap<string, SandboxControl>,
  touch: () => void,
): MockSandbox {
  const of = (provider: string) => {
    touch();
    const control = controls.get(provider);
    if (control) return control;
    throw new ExpectedError(
      (option) => `there is no sandbox of ${provider}; make the mock with ${option('sandbox')}`,
    );
  };
  const only = () => {
    const [first = 'any provider', ...others] = controls.keys();
    if (others.length === 0) return of(first);
    throw new ExpectedError(
      `there are several sandboxes: name one, such as sandbox.of('${first}')`,
    );
  };
  return {
    of,
    get clock() {
      return only().clock;
    },
    get outbox() {
      return only().outbox;
    },
    click: (members) => only().click(members),
    convert: (members) => only().convert(members),
    reset() {
      touch();
      for (const control of controls.values()) control.reset();
    },
    snapshot: () => only().snapshot(),
    restore: (state) => only().restore(state),
    revision: () => only().revision(),
  };
}
