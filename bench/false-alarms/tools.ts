import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createEntry, type Plan, runPlan } from '../../scripts/dredd-plan.js';
import { toExitCode } from '../../src/check/findings/report.js';
import { check } from '../../src/check/live/check.js';
import { checkRecording } from '../../src/check/recording/check.js';
import { type Contract, loadContract } from '../../src/contract/contract.js';
import { toDocumentPath } from '../../src/contract/document.js';
import { createMock } from '../../src/mock/mock.js';
import { prepareOperation } from '../../src/wire/prepare.js';
import { listDriftProblems, SERVER } from '../mutation/drift.js';
import { startProxy } from '../mutation/prism.js';
import { SERVICES, type Service } from './services.js';

const PROVIDER = 'affise';
const KEY = 'a-key-for-the-mock';
/** The operation that the other tools call; check calls all that read. */
const OPERATION = 'listNews';

export interface Services {
  readonly url: string;
  /** Forgets how often services were called. */
  reset(): void;
  close(): Promise<void>;
}

/** Serves each service below its number, `/s/7`, or by the header `x-service`. */
export async function serveServices(): Promise<Services> {
  const mock = await createMock({ providers: [PROVIDER] });
  const refusing = await createMock({ providers: [PROVIDER], key: 'another-key' });
  const counts = new Map<Service, number>();
  const server = createServer(async (request, response) => {
    request.resume();
    const [, number, rest] = /^\/s\/(\d+)(\/.*)$/.exec(request.url ?? '') ?? [];
    const service = SERVICES[Number(number ?? request.headers['x-service'])];
    if (!service) return void response.writeHead(400).end();
    const path = rest ?? request.url ?? '/';
    const count = counts.get(service) ?? 0;
    counts.set(service, count + 1);
    const { fetch } = service.key === 'dead' ? refusing : mock;
    const headers = { 'api-key': String(request.headers['api-key']) };
    const fine = await fetch(new Request(`http://mock.example${path}`, { headers }));
    const { status } = fine;
    service.reply({ count, path, status, text: await fine.text(), response });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    reset: () => counts.clear(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Which services a tool calls wrong; `undefined` for those that it can't look at. */
export type Alarms = (boolean | undefined)[];

export async function checkServices({ url, reset }: Services): Promise<Alarms> {
  reset();
  const contract = loadContract(PROVIDER);
  const alarms: Alarms = [];
  for (const [index, { key = KEY }] of SERVICES.entries()) {
    const report = await check(contract, { baseUrl: `${url}/s/${index}`, key });
    alarms.push(toExitCode([report]) === 1);
  }
  return alarms;
}

function prepare(contract: Contract, baseUrl: string, { key = KEY }: Service): Promise<Request> {
  return prepareOperation(contract, getOperation(contract), {}, { baseUrl, key });
}

function getOperation({ operations }: Contract) {
  const operation = operations.find(({ id }) => id === OPERATION);
  if (!operation) throw new Error(`${PROVIDER} has no operation ${OPERATION}`);
  return operation;
}

export async function runPlannedDredd({ url, reset }: Services): Promise<Alarms> {
  reset();
  const contract = loadContract(PROVIDER);
  const operation = getOperation(contract);
  const response = operation.responses.find(({ status }) => status === 200);
  const content = response?.content[0];
  if (!response || !content) throw new Error(`${OPERATION} has no response of success`);
  const plan: Plan = {};
  for (const [index, service] of SERVICES.entries()) {
    const request = await prepare(contract, `${url}/s/${index}`, service);
    const documented = { operation, response, content, name: String(index) };
    plan[`/${index}`] = await createEntry(contract, documented, request, url);
  }
  const { failures } = await runPlan(plan, url);
  const failed = new Set(failures.map(({ name }) => Number(name.split(' ').at(-1))));
  return SERVICES.map((_, index) => failed.has(index));
}

export async function runPrismProxy({ url, reset }: Services): Promise<Alarms> {
  reset();
  const contract = loadContract(PROVIDER);
  const proxy = await startProxy(toDocumentPath(PROVIDER), url);
  const alarms: Alarms = [];
  try {
    for (const [index, service] of SERVICES.entries()) {
      const request = await prepare(contract, proxy.url, service);
      request.headers.set('x-service', String(index));
      alarms.push(await isRefused(request));
    }
  } finally {
    await proxy.stop();
  }
  return alarms;
}

async function isRefused(request: Request): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(10_000);
    const response = await fetch(request, { redirect: 'manual', signal });
    return (await response.text()).includes('stoplight.io/prism/errors');
  } catch {
    return true;
  }
}

/**
 * What `redocly drift` says of the responses of all services, each as an exchange that a recorder wrote.
 * @param write writes the recording, and returns its path
 */
export async function runDriftOnServices(
  { url, reset }: Services,
  write: (text: string) => string,
): Promise<Alarms> {
  reset();
  const contract = loadContract(PROVIDER);
  const alarms: Alarms = [];
  for (const [index, service] of SERVICES.entries()) {
    const entry = await record(await prepare(contract, `${url}/s/${index}`, service), index);
    const path = entry && write(JSON.stringify({ log: { version: '1.2', entries: [entry] } }));
    alarms.push(path === undefined ? undefined : await isBlamed(path));
  }
  return alarms;
}

/** Only what it says of responses and bodies: its remarks on undocumented key headers are beside the point here. */
async function isBlamed(path: string): Promise<boolean | undefined> {
  const problems = await listDriftProblems(PROVIDER, path);
  return problems?.some(
    (problem) => problem.target === 'response' || /body/i.test(JSON.stringify(problem)),
  );
}

async function record(request: Request, index: number): Promise<object | undefined> {
  try {
    const response = await fetch(request.clone());
    const text = await response.text();
    const list = (headers: Headers) => [...headers].map(([name, value]) => ({ name, value }));
    const content = { size: text.length, mimeType: response.headers.get('content-type'), text };
    const sizes = { headersSize: -1, bodySize: -1, httpVersion: 'HTTP/1.1', cookies: [] };
    const { pathname, search } = new URL(request.url);
    return {
      startedDateTime: '2026-01-01T00:00:00.000Z',
      time: 1,
      request: {
        ...sizes,
        method: request.method,
        url: `${SERVER}${pathname.slice(`/s/${index}`.length)}${search}`,
        headers: list(request.headers),
        queryString: [],
      },
      response: {
        ...sizes,
        status: response.status,
        statusText: '',
        headers: list(response.headers),
        content,
        redirectURL: '',
      },
      cache: {},
      timings: { send: 0, wait: 1, receive: 0 },
    };
  } catch {
    return undefined;
  }
}

/** Which recordings `check --har` and `redocly drift` call wrong. */
export async function judgeRecordings(
  paths: readonly string[],
): Promise<{ ours: Alarms; drift: Alarms }> {
  const contract = loadContract(PROVIDER);
  const [ours, drift]: [Alarms, Alarms] = [[], []];
  for (const path of paths) {
    ours.push(toExitCode([await checkRecording(contract, path)]) === 1);
    drift.push(await isBlamed(path));
  }
  return { ours, drift };
}
