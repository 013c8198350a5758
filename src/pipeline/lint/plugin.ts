/** The house rules and the decorators of the specs, as a Redocly plugin; `plugin.mjs` is what Redocly loads. */
import { isRecord } from '../../client/record.js';
import { wireExport } from './decorators/wire-export.js';
import type { Rule, Visit, Visitor } from './redocly.js';
import { componentName } from './rules/component-name.js';
import { description } from './rules/description.js';
import { envelope } from './rules/envelope.js';
import { exampleValues } from './rules/example-values.js';
import { examples } from './rules/examples.js';
import { keyOrder } from './rules/key-order.js';
import { layout } from './rules/layout.js';
import { links } from './rules/links.js';
import { openResponses } from './rules/open-responses.js';
import { openapiVersion } from './rules/openapi-version.js';
import { operationFile } from './rules/operation-file.js';
import { operationId } from './rules/operation-id.js';
import { pagination } from './rules/pagination.js';
import { pathKey } from './rules/path-key.js';
import { portableSubset } from './rules/portable-subset.js';
import { provenanceSources } from './rules/provenance-sources.js';
import { refusals } from './rules/refusals.js';
import { reservedValues } from './rules/reserved-values.js';
import { safeLinks } from './rules/safe-links.js';
import { safety } from './rules/safety.js';
import { sandbox } from './rules/sandbox.js';
import { validity } from './rules/validity.js';
import { vocabulary } from './rules/vocabulary.js';
import { xRpcShape } from './rules/x-rpc-shape.js';

const id = 'affiliate';

const rules: Record<string, Rule> = {
  'component-name': componentName,
  description,
  envelope,
  'example-values': exampleValues,
  examples,
  'key-order': keyOrder,
  layout,
  links,
  'open-responses': openResponses,
  'openapi-version': openapiVersion,
  'operation-file': operationFile,
  'operation-id': operationId,
  pagination,
  'path-key': pathKey,
  'portable-subset': portableSubset,
  'provenance-sources': provenanceSources,
  refusals,
  'reserved-values': reservedValues,
  'safe-links': safeLinks,
  safety,
  sandbox,
  validity,
  vocabulary,
  'x-rpc-shape': xRpcShape,
};

/** `extends: [recommended-strict, affiliate/recommended]` in a Redocly configuration: every rule, and none that says it twice. */
const recommended = {
  rules: {
    ...Object.fromEntries(Object.keys(rules).map((name) => [`${id}/${name}`, 'error'])),
    // What can't be read is nobody else's to report.
    'no-unresolved-refs': 'error',
    // The rule `example-values` says the same in one message.
    'no-invalid-media-type-examples': 'off',
    // Many services put their errors into HTTP 200 or into statuses of their own; x-envelope says how.
    'operation-4xx-response': 'off',
  },
};

/** Lets a rule see maps only, so that it may be written for a document of the right form. */
function visitMapsOnly(visitor: Visitor): Visitor {
  const guard = (member: Visit | Visitor): Visit | Visitor =>
    typeof member === 'function'
      ? (node, ctx) => isRecord(node) && member(node, ctx)
      : visitMapsOnly(member);
  return Object.fromEntries(Object.entries(visitor).map(([key, member]) => [key, guard(member)]));
}

const guarded = Object.entries(rules).map(([name, rule]) => [name, () => visitMapsOnly(rule())]);

export default () => ({
  id,
  configs: { recommended },
  rules: { oas3: Object.fromEntries(guarded) },
  decorators: { oas3: { 'wire-export': wireExport } },
});
