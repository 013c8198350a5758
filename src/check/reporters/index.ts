import type { Severity } from '../findings/finding.js';
import type { CheckReport } from '../findings/report.js';
import { formatGithub } from './github.js';
import { formatJson, formatNdjson } from './json.js';
import { formatJunit } from './junit.js';
import { formatMarkdown } from './markdown.js';
import { formatPretty } from './pretty.js';
import { formatSarif } from './sarif.js';

interface ReporterOptions {
  readonly colours?: boolean;
  /** Lightest finding that fails. */
  readonly failOn?: Severity;
  /** Lists what was skipped, too. */
  readonly verbose?: boolean;
}

type Reporter = (reports: readonly CheckReport[], options?: ReporterOptions) => string;

export type ReporterName = 'pretty' | 'json' | 'ndjson' | 'junit' | 'sarif' | 'github' | 'markdown';

/** Forms of a report by their names. */
export const REPORTERS: Readonly<Record<ReporterName, Reporter>> = {
  pretty: formatPretty,
  json: formatJson,
  ndjson: formatNdjson,
  junit: formatJunit,
  sarif: formatSarif,
  github: formatGithub,
  markdown: formatMarkdown,
};
