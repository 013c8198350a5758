import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withScratchFolder } from '../../src/support/scratch.js';
import { BESIDE, RECORDINGS } from '../false-alarms/recordings.js';
import { SERVICE_KINDS, SERVICES } from '../false-alarms/services.js';
import {
  type Alarms,
  checkServices,
  judgeRecordings,
  runDriftOnServices,
  runPlannedDredd,
  runPrismProxy,
  serveServices,
} from '../false-alarms/tools.js';
import { formatTarget, type Measurement } from '../report.js';
import { VERSIONS } from './tables.js';

/** What `check` and other tools call wrong of services and recordings that are odd but contradict no contract. */
export async function measureFalseAlarms(): Promise<Measurement> {
  return withScratchFolder(async (folder) => {
    const services = await serveServices();
    let count = 0;
    const write = (bytes: string | Buffer, ending = 'har') => {
      const path = join(folder, `${++count}.${ending}`);
      writeFileSync(path, bytes);
      return path;
    };
    for (const [name, text] of Object.entries(BESIDE)) writeFileSync(join(folder, name), text);
    const paths = RECORDINGS.map(({ bytes, ending }) => write(bytes, ending));
    try {
      const recorded = await judgeRecordings(paths);
      const nothing: Alarms = RECORDINGS.map(() => undefined);
      return toMeasurement({
        check: [...(await checkServices(services)), ...recorded.ours],
        'dredd with our plan': [...(await runPlannedDredd(services)), ...nothing],
        'prism proxy --errors': [...(await runPrismProxy(services)), ...nothing],
        'redocly drift': [...(await runDriftOnServices(services, write)), ...recorded.drift],
      });
    } finally {
      await services.close();
    }
  });
}

/** The kind of each case, services first. */
const KINDS = [
  ...SERVICES.map(({ kind }) => kind),
  ...RECORDINGS.map(({ silence }) => (silence ? 'recorded in part' : 'recorded')),
];
const NAMES = [...SERVICES, ...RECORDINGS].map(({ name }) => name);

function toMeasurement(alarms: Record<string, Alarms>): Measurement {
  const tools = Object.keys(alarms);
  const kinds = [...SERVICE_KINDS, 'recorded', 'recorded in part'];
  const pick = (tool: string, kind?: string) =>
    (alarms[tool] ?? []).filter((_, index) => kind === undefined || KINDS[index] === kind);
  const row = (name: string, kind?: string) => [
    name,
    KINDS.filter((one) => kind === undefined || one === kind).length,
    ...tools.map((tool) => formatAlarms(pick(tool, kind))),
  ];
  const ours = NAMES.filter((_, index) => alarms.check?.[index]);
  for (const name of ours) console.error(`a false alarm of check: ${name}`);
  return {
    name: 'false-alarms',
    about:
      'False alarms: services and recordings that contradict no contract, and how many of them each tool calls wrong. Where it can not look at all of them, of how many.',
    columns: ['what', 'cases', ...tools],
    rows: [...kinds.map((kind) => row(kind, kind)), row('all')],
    targets: [
      formatTarget('false alarms of check', ours.length, 0, false),
      formatTarget('cases', KINDS.length, 60, true),
    ],
    versions: VERSIONS,
  };
}

function formatAlarms(alarms: Alarms): string | number {
  const seen = alarms.filter((alarm) => alarm !== undefined);
  if (seen.length === 0) return '-';
  const count = seen.filter(Boolean).length;
  return seen.length < alarms.length ? `${count} of ${seen.length}` : count;
}
