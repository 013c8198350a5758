import type { Severity } from '../findings/finding.js';
import type { CheckReport } from '../findings/report.js';
import { formatGithub } from './github.js';
import { formatJson } from './json.js';
import { formatJunit } from './junit.js';
import { formatMarkdown } from './markdown.js';
import { formatPretty } from './pretty.js';
import { formatSarif } from './sarif.js';

interface ReporterOptions {
  readonly colours?: boolean;
  /** Lightest finding that fails. */
  readonly failOn?: Severity;
}

type Reporter = (reports: readonly CheckReport[], options?: ReporterOptions) => string;

/** Forms of a report by the name that --reporter takes. */
export const REPORTERS: Readonly<Record<string, Reporter>> = {
  pretty: formatPretty,
  json: formatJson,
  junit: formatJunit,
  sarif: formatSarif,
  github: formatGithub,
  markdown: formatMarkdown,
};
