import type { RawFinding } from '../../../src/check/findings/finding.js';
import { groupFindings } from '../../../src/check/findings/group.js';
import { type CheckReport, createOutcome } from '../../../src/check/findings/report.js';
import { getTools } from '../../../src/check/findings/tools.js';
import { loadContract } from '../../../src/contract/contract.js';

const contract = loadContract('affise');
const offers = contract.operations.find(({ id }) => id === 'listOffers');
const news = contract.operations.find(({ id }) => id === 'listNews');

/** A report with a finding of each severity, texts that need escaping everywhere, and all else a report can hold. */
export function sampleReport(overrides: Partial<CheckReport> = {}): CheckReport {
  if (!offers || !news) throw new Error('Affise has lost its offers or news');
  const raw = (one: Partial<RawFinding>): RawFinding => ({
    rule: 'type',
    part: 'response',
    at: '/pagination/page',
    message: 'must be integer',
    contradicts: '/components/schemas/Pagination/properties/page/type',
    ...one,
  });
  const curl = `curl 'https://api.example.com/?a=1&b=<2>' -H 'api-key: '"$AFFISE_API_KEY"`;
  const findings = groupFindings(
    [
      raw({ value: '"00"' }),
      raw({ at: '/offers/0/id', place: '/offers/*/id', rule: 'null', message: 'must be integer' }),
      raw({ at: '/offers/1/id', place: '/offers/*/id', rule: 'null', message: 'must be integer' }),
      raw({
        rule: 'slow',
        at: '',
        message:
          'the answer took longer than 5 ms, 100% <b>"slow"</b> & | ]]> \u0000\ud800\n::error::x',
        contradicts: offers.pointer,
      }),
      raw({
        rule: 'undocumented-field',
        at: '/offers/0/a,b:c',
        message: 'member "a,b:c" is not documented',
      }),
    ],
    { operation: offers, sources: getTools(contract).sources, redact: (text) => text, curl },
  );
  return {
    provider: 'affise',
    subject: 'https://api.example.com',
    outcomes: [
      createOutcome(offers, { milliseconds: 120, findings }),
      createOutcome(news, { skipped: 'it needs <ID> & "more"' }),
    ],
    unmatched: [{ method: 'GET', path: '/3.1/offers', count: 2 }],
    problems: [
      {
        message: 'the acceptance of getOffer expired: 50% & | late',
        file: 'accepted.yaml',
        line: 4,
      },
    ],
    notes: [{ message: 'it is not found any more <&', file: 'accepted.yaml', line: 9 }],
    requests: 1,
    milliseconds: 1234,
    ...overrides,
  };
}
