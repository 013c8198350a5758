import { isRecord, type UnknownRecord } from '../../../client/record.js';
import { createProblem, type HttpRequest, type HttpResponse } from '../../../server/message.js';
import { ExpectedError } from '../../../support/error.js';
import { parseBody } from '../../../wire/body.js';
import type { HandlerResult } from '../../handler.js';
import type { SandboxControl } from './control.js';
import { type Sandbox, SandboxError } from './sandbox.js';

type Route = (context: Context) => unknown;

interface Context {
  readonly sandbox: Sandbox;
  readonly control: SandboxControl;
  /** The JSON of the request; an empty object where there is none. */
  readonly body: UnknownRecord;
}

/** What responds to a method at an address below `/_sandbox`, and what it is for. */
interface Control {
  readonly means: string;
  readonly respond: Route;
}

const ROUTES: Readonly<Record<string, Readonly<Record<string, Control>>>> = {
  '': {
    GET: {
      means: 'Tells what there is: provider, seed, variant, clock, rows, and what is assumed.',
      respond: describe,
    },
  },
  '/clock': {
    GET: {
      means: 'Tells the time of the sandbox, and whether its clock runs.',
      respond: ({ control }) => describeClock(control),
    },
    POST: {
      means:
        'Moves the clock: `{"set": "2026-01-08T00:00:00Z"}`, `{"advance": "P7D"}` or `{"running": true}`. What falls due on the way happens in order.',
      respond: moveClock,
    },
  },
  '/reset': {
    POST: {
      means: 'Brings rows, clock and outbox back to the start.',
      respond: ({ control }) => control.reset(),
    },
  },
  '/state': {
    GET: {
      means: 'Gives everything that the sandbox remembers, as JSON.',
      respond: ({ control }) => control.snapshot(),
    },
    PUT: {
      means: 'Replaces all rows and the clock by such JSON.',
      respond: ({ control, body }) => control.restore(body),
    },
  },
  '/outbox': {
    GET: {
      means: 'Lists the postbacks that the service has sent, or would have sent.',
      respond: ({ control }) => control.outbox.list(),
    },
  },
  '/variant': {
    POST: {
      means:
        'Chooses the release of the service that is simulated, where there are several: `{"variant": "2.7"}`.',
      respond: chooseVariant,
    },
  },
  '/clicks': {
    POST: {
      means:
        'Makes a visitor’s click on a link of an affiliate; members of the row may be given, such as `{"ip": "192.0.2.7"}`.',
      respond: ({ control, body }) => control.click(body),
    },
  },
  '/conversions': {
    POST: {
      means:
        'Makes a conversion that came about without an operation of the provider; members of the row may be given.',
      respond: ({ control, body }) => control.convert(body),
    },
  },
};

/** One thing that can be done to a sandbox over HTTP. */
export interface ControlRoute {
  readonly method: string;
  readonly path: string;
  readonly means: string;
}

/** Everything that can be done to a sandbox over HTTP. */
export function listControlRoutes(): ControlRoute[] {
  return Object.entries(ROUTES).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { means }]) => ({
      method,
      path: `/_sandbox${path}`,
      means,
    })),
  );
}

/**
 * Responds at an address of the sandbox itself.
 * @param path what comes after `/_sandbox`
 */
export async function handleControl(
  sandbox: Sandbox,
  control: SandboxControl,
  request: HttpRequest,
  path: string,
): Promise<HandlerResult> {
  const respond = (response: HttpResponse) => ({ response, violations: [], warnings: [] });
  const routes = Object.hasOwn(ROUTES, path) ? ROUTES[path] : undefined;
  if (!routes) {
    const known = Object.keys(ROUTES)
      .map((one) => `/_sandbox${one}`)
      .join(', ');
    return respond(createProblem(404, 'No such address', `the sandbox has ${known}`));
  }
  const route = routes[request.method === 'HEAD' ? 'GET' : request.method];
  if (!route) {
    const allow = Object.keys(routes).join(', ');
    const problem = createProblem(405, 'Method not allowed', `/_sandbox${path} takes ${allow}`);
    return respond({ ...problem, headers: { ...problem.headers, allow } });
  }
  try {
    const value = route.respond({ sandbox, control, body: await readJson(request) });
    if (value === undefined) return respond({ status: 204, headers: {} });
    const headers = { 'content-type': 'application/json' };
    return respond({ status: 200, headers, body: JSON.stringify(value) });
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return respond(createProblem(422, 'The sandbox can’t do that', error.message));
  }
}

function describe({ sandbox, control }: Context): unknown {
  const { contract, world, variant, declarations, resources } = sandbox;
  return {
    provider: contract.provider,
    seed: world.seed,
    ...(variant !== undefined && { variant, variants: Object.keys(declarations.variants ?? {}) }),
    clock: describeClock(control),
    rows: Object.fromEntries([...resources].map(([name, { table }]) => [name, table.size])),
    assumes: declarations.assumes.map(({ says }) => says),
  };
}

function describeClock({ clock }: SandboxControl) {
  return { now: clock.now().toISOString(), running: clock.isRunning() };
}

function moveClock({ control, body }: Context): unknown {
  const { set, advance, running } = body;
  const { clock } = control;
  if (typeof set === 'string') clock.set(set);
  else if (typeof advance === 'string') clock.advance(advance);
  else if (typeof running === 'boolean') running ? clock.run() : clock.freeze();
  else {
    throw new SandboxError(
      'the clock takes {"set": "2026-01-08T00:00:00Z"}, {"advance": "P7D"} or {"running": true}',
    );
  }
  return describeClock(control);
}

function chooseVariant({ sandbox, body }: Context): void {
  sandbox.chooseVariant(String(body.variant));
}

async function readJson(request: HttpRequest): Promise<UnknownRecord> {
  if (request.method === 'GET' || request.method === 'HEAD') return {};
  const body = await parseBody(request, ['application/json']);
  if (body === undefined) return {};
  if (isRecord(body.value)) return body.value;
  throw new SandboxError('the sandbox takes a JSON object');
}
