import type { Severity } from '../findings/finding.js';
import type { CheckReport } from '../findings/report.js';
import { githubText } from './github.js';
import { jsonText } from './json.js';
import { junitText } from './junit.js';
import { markdownText } from './markdown.js';
import { prettyText } from './pretty.js';
import { sarifText } from './sarif.js';

interface ReporterOptions {
  readonly colours?: boolean;
  /** Lightest finding that fails. */
  readonly failOn?: Severity;
}

type Reporter = (reports: readonly CheckReport[], options?: ReporterOptions) => string;

/** Forms of a report by the name that --reporter takes. */
export const REPORTERS: Readonly<Record<string, Reporter>> = {
  pretty: prettyText,
  json: jsonText,
  junit: junitText,
  sarif: sarifText,
  github: githubText,
  markdown: markdownText,
};
