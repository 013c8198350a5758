import { stringifySafely } from '../../support/text.js';
import { type Finding, RULES, type Rule, type Severity } from '../findings/finding.js';
import { type CheckReport, listFindings, type Problem } from '../findings/report.js';
import {
  findPlace,
  findWorkflow,
  type Manifest,
  type Place,
  readManifest,
  toPageUrl,
} from './place.js';
import { describeAdvice, describeFinding, formatSource, formatTitle, listTitles } from './text.js';

const LEVELS: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};
const RULE_IDS = Object.keys(RULES) as Rule[];
/** Code scanning takes no file with more runs. */
const MAX_RUNS = 20;

/**
 * SARIF 2.1.0: a rule for each of ours, a run for each report, or for each provider where there are more reports than code
 * scanning takes.
 */
export function formatSarif(reports: readonly CheckReport[]): string {
  return formatLog(reports, readManifest());
}

/** The same as the package would write it that has such a manifest. */
export function formatLog(reports: readonly CheckReport[], manifest: Manifest): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: toRuns(reports).map((run) => formatRun(run, manifest)),
  };
  return stringifySafely(log, 2);
}

interface Run {
  /** Makes the category by which code scanning compares uploads. */
  readonly name: string;
  readonly reports: readonly CheckReport[];
}

function toRuns(reports: readonly CheckReport[]): Run[] {
  const titles = listTitles(reports);
  if (reports.length <= MAX_RUNS) {
    return reports.map((report, index) => ({ name: titles[index] ?? '', reports: [report] }));
  }
  const byProvider = new Map<string, CheckReport[]>();
  for (const report of reports) {
    const name =
      byProvider.size < MAX_RUNS - 1 || byProvider.has(report.provider)
        ? report.provider
        : 'others';
    byProvider.set(name, [...(byProvider.get(name) ?? []), report]);
  }
  return [...byProvider].map(([name, list]) => ({ name, reports: list }));
}

function formatRun({ name, reports }: Run, manifest: Manifest): object {
  const { version, homepage } = manifest;
  const started = reports.flatMap(({ startedAt }) => startedAt ?? []).sort();
  const contracts = new Map(reports.map((report) => [report.provider, report.contractVersion]));
  const notifications = reports.flatMap(
    ({ problems = [], notes = [], unreadable = [], subject }) => [
      ...problems.map((problem) => formatNotification(problem, 'error')),
      ...notes.map((note) => formatNotification(note, 'note')),
      ...unreadable.map(({ entry, reason }) => ({
        level: 'warning',
        message: { text: `${subject}: ${entry}: ${reason}` },
      })),
    ],
  );
  return {
    tool: {
      driver: {
        name: 'affiliate-contracts',
        semanticVersion: version,
        ...(homepage && { informationUri: homepage }),
        rules: RULE_IDS.map((id) => ({
          id,
          shortDescription: { text: RULES[id].means },
          defaultConfiguration: { level: LEVELS[RULES[id].severity] },
        })),
      },
      extensions: [...contracts].map(([provider, contractVersion]) => ({
        name: `contract of ${provider}`,
        ...(contractVersion && { version: contractVersion }),
      })),
    },
    automationDetails: {
      id: `contract-check/${encodeURIComponent(name).replaceAll('%20', '/')}/`,
    },
    columnKind: 'utf16CodeUnits',
    results: reports.flatMap((report) =>
      listFindings(report).map((finding) => formatResult(report, finding, manifest)),
    ),
    invocations: [
      {
        executionSuccessful: true,
        ...(started[0] !== undefined && { startTimeUtc: started[0] }),
        ...(notifications.length && { toolConfigurationNotifications: notifications }),
      },
    ],
  };
}

function formatResult(report: CheckReport, finding: Finding, manifest: Manifest): object {
  const { rule, severity, operation, place, part, curl, accepted, count } = finding;
  const title = formatTitle(report);
  const at = findPlace(report, finding) ?? findWorkflow();
  const page = toPageUrl(manifest, report.provider, operation);
  const location = at ? toFileLocation(at) : page && { artifactLocation: { uri: page } };
  const text = [
    `${title} ${operation}${place && ` at ${place}`}: ${describeFinding(finding)}`,
    describeAdvice(finding),
    `Contract: ${formatSource(finding)}${page ? `, ${page}` : ''}`,
  ];
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level: LEVELS[severity],
    message: { text: text.filter(Boolean).join('\n') },
    locations: [
      {
        ...(location && { physicalLocation: location }),
        logicalLocations: [
          { name: operation, fullyQualifiedName: `${report.provider}.${operation}` },
        ],
      },
    ],
    occurrenceCount: count,
    partialFingerprints: {
      'contractFinding/v1': [title, operation, part, rule, place, finding.contradicts].join(' '),
    },
    ...(accepted && {
      suppressions: [
        { kind: 'external', justification: `${accepted.reason} (until ${accepted.expires})` },
      ],
    }),
    ...(curl && { properties: { curl } }),
  };
}

function formatNotification({ message, file, line }: Problem, level: string): object {
  return {
    level,
    message: { text: message },
    locations: [{ physicalLocation: toFileLocation({ file, line }) }],
  };
}

function toFileLocation({ file, line, column = 1 }: Place): object {
  return {
    artifactLocation: { uri: encodeURI(file), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column },
  };
}
