import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { resolveBin } from '../../scripts/support/bin-path.js';
import { toDocumentPath } from '../../src/contract/document.js';
import { withScratchFolder } from '../../src/support/scratch.js';
import { buildDocumentRequest, groupByProvider, splitIntoRounds } from './requests.js';
import type { Success } from './responses.js';

/** Stands for the service in recordings. */
export const SERVER = 'https://service.example';

/** Which responses `redocly drift` complains about, each as an exchange of a HAR file. */
export async function runRedoclyDrift(responses: readonly Success[]): Promise<boolean[]> {
  const caught = responses.map(() => false);
  for (const [provider, mine] of groupByProvider(responses)) {
    for (const round of splitIntoRounds(mine.map((index) => responses[index] as Success))) {
      const indexes = round.map((position) => mine[position] as number);
      for (const position of await runRound(
        provider,
        indexes.map((index) => responses[index] as Success),
      )) {
        caught[indexes[position] as number] = true;
      }
    }
  }
  return caught;
}

/** Positions of the exchanges with a problem. Operations differ, so no problem stands for two exchanges. */
async function runRound(provider: string, responses: readonly Success[]): Promise<Set<number>> {
  return withScratchFolder(async (folder) => {
    const traffic = join(folder, 'traffic.har');
    writeFileSync(traffic, await toHarText(responses, buildDocumentRequest));
    const problems = await listDriftProblems(provider, traffic);
    if (!problems) throw new Error('redocly drift can not read its input');
    // Only what it says of responses: its remarks on undocumented key headers are beside the point here.
    const ofResponses = problems.filter(({ target }) => target === 'response');
    return new Set(ofResponses.map(({ exchangeIndex }) => exchangeIndex));
  });
}

export interface DriftProblem {
  readonly exchangeIndex: number;
  readonly target: string;
}

/** What `redocly drift` says of a recording; nothing where it can't read it. */
export async function listDriftProblems(
  provider: string,
  traffic: string,
): Promise<DriftProblem[] | undefined> {
  const args = [
    resolveBin('@redocly/cli', 'bin/cli.js'),
    'drift',
    traffic,
    '--api',
    toDocumentPath(provider),
  ];
  const options = ['--server', SERVER, '--format', 'json'];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  const text = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [...args, ...options],
      // Outside of the project's folder, whose configuration loads the lint plugin.
      { cwd: dirname(traffic), env, maxBuffer: 512 * 1024 * 1024 },
      (_, stdout) => resolve(stdout),
    );
  });
  try {
    const report = JSON.parse(text.slice(text.indexOf('{'))) as { problems: DriftProblem[] };
    return report.problems;
  } catch {
    return undefined;
  }
}

type BuildRequest = (response: Success, baseUrl: string) => Promise<Request>;

/** Responses with their requests as a HAR 1.2 file. */
export async function toHarText(
  responses: readonly Success[],
  requestOf: BuildRequest,
): Promise<string> {
  const entries = await Promise.all(responses.map((response) => toHarEntry(response, requestOf)));
  const creator = { name: 'bench', version: '1' };
  return JSON.stringify({ log: { version: '1.2', creator, entries } });
}

/** One response with its request as an entry of a HAR file. */
export async function toHarEntry(response: Success, requestOf: BuildRequest): Promise<object> {
  const request = await requestOf(response, SERVER);
  const body = await request.text();
  const list = (headers: Iterable<[string, string]>) =>
    [...headers].map(([name, value]) => ({ name, value }));
  const headers = new Headers(response.contentType ? { 'content-type': response.contentType } : {});
  const sizes = { headersSize: -1, bodySize: -1, httpVersion: 'HTTP/1.1', cookies: [] };
  return {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 1,
    request: {
      ...sizes,
      method: request.method,
      url: request.url,
      headers: list(request.headers),
      queryString: list(new URL(request.url).searchParams),
      ...(body && { postData: { mimeType: request.headers.get('content-type'), text: body } }),
    },
    response: {
      ...sizes,
      status: response.status,
      statusText: '',
      headers: list(headers),
      content: { size: response.text.length, mimeType: response.contentType, text: response.text },
      redirectURL: '',
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}
