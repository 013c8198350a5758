import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../contract/document.js';
import { type Finding, RULES, type Rule, type Severity } from '../findings/finding.js';
import { type CheckReport, listFindings, type Problem } from '../findings/report.js';
import { describeFinding, formatTitle } from './text.js';

const LEVELS: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};
const RULE_IDS = Object.keys(RULES) as Rule[];

/** SARIF 2.1.0: a run for each report, a rule for each class, a region in the YAML for each finding. */
export function formatSarif(reports: readonly CheckReport[]): string {
  const { version, homepage } = JSON.parse(
    readFileSync(join(packageRoot, 'package.json'), 'utf8'),
  ) as { version: string; homepage?: string };
  const driver = {
    name: 'affiliate-contracts',
    semanticVersion: version,
    ...(homepage && { informationUri: homepage }),
    rules: RULE_IDS.map((id) => ({
      id,
      shortDescription: { text: RULES[id].means },
      defaultConfiguration: { level: LEVELS[RULES[id].severity] },
    })),
  };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: reports.map((report) => ({
      tool: { driver },
      automationDetails: { id: `contract-check/${formatTitle(report).replaceAll(' ', '/')}/` },
      columnKind: 'utf16CodeUnits',
      results: listFindings(report).map((finding) => resultOf(report, finding)),
      invocations: [
        {
          executionSuccessful: true,
          toolConfigurationNotifications: [
            ...(report.problems ?? []).map((problem) => notificationOf(problem, 'error')),
            ...(report.notes ?? []).map((note) => notificationOf(note, 'note')),
          ],
        },
      ],
    })),
  };
  return JSON.stringify(log, null, 2);
}

function resultOf(report: CheckReport, finding: Finding): object {
  const { rule, severity, operation, place, at, source, curl, accepted, count, part } = finding;
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level: LEVELS[severity],
    message: { text: `${operation}${at && ` at ${at}`}: ${describeFinding(finding)}` },
    locations: [
      {
        ...(source && { physicalLocation: locationOf(source.file, source.line, source.column) }),
        logicalLocations: [
          { name: operation, fullyQualifiedName: `${report.provider}.${operation}` },
        ],
      },
    ],
    occurrenceCount: count,
    partialFingerprints: {
      'contractFinding/v1': [
        formatTitle(report),
        operation,
        part,
        rule,
        place,
        finding.contradicts,
      ].join(' '),
    },
    ...(accepted && {
      suppressions: [
        { kind: 'external', justification: `${accepted.reason} (until ${accepted.expires})` },
      ],
    }),
    ...(curl && { properties: { curl } }),
  };
}

function notificationOf({ message, file, line }: Problem, level: string): object {
  return {
    level,
    message: { text: message },
    locations: [{ physicalLocation: locationOf(file, line, 1) }],
  };
}

function locationOf(file: string, line: number, column: number): object {
  return {
    artifactLocation: { uri: encodeURI(file), uriBaseId: '%SRCROOT%' },
    region: { startLine: line, startColumn: column },
  };
}
