import { describe, expect, it } from 'vitest';
import { loadDocument, resolvePointer } from '../../src/contract/document.js';
import { compare } from './compare.js';

const whole = loadDocument('affise');
const clicks = '/paths/~13.0~1stats~1clicks/get';
const retention = '/paths/~13.0~1stats~1retentionrate/get';
const hours = '/paths/~13.0~1stats~1getbyhour/get';
const isps = '/paths/~13.0~1isp/get/responses/200/content/application~1json/examples/success';

interface Node {
  parameters: Parameter[];
  properties: Record<string, unknown>;
  required: string[];
  value: { isp: { country: string }[] };
  get: unknown;
}
interface Parameter {
  name: string;
  required?: boolean;
  schema?: object;
}

/** What the checks say of the Affise contract after one node of it was changed. */
function broken(
  pointer: string,
  change: (node: Node, parameter: (name: string) => Parameter) => void,
  edition?: string,
) {
  const document = structuredClone(whole);
  const { node, pointer: at } = resolvePointer<Node>(document, pointer);
  // Parameters that are references are written out, so that other operations keep theirs.
  node.parameters &&= node.parameters.map((_, index) =>
    structuredClone(resolvePointer<Parameter>(document, `${at}/parameters/${index}`).node),
  );
  change(node, (name) => node.parameters.find((one) => one.name === name) ?? { name });
  const { lacks, wrong } = compare('affise', edition, structuredClone(document));
  return { lacks: lacks.map(({ operation, text }) => `${operation}: ${text}`), wrong };
}

function without(node: Node, name: string): void {
  node.parameters = node.parameters.filter((one) => one.name !== name);
}

describe('the checks fail when the contract', () => {
  it('loses a parameter', () => {
    const { lacks } = broken(clicks, (node) => without(node, 'offer[]'));
    expect(lacks).toEqual(['GET /3.0/stats/clicks: parameter offer is not in the contract']);
  });

  it('no longer requires a parameter', () => {
    const { lacks } = broken(clicks, (_, parameter) => delete parameter('date_to').required);
    expect(lacks).toEqual([
      'GET /3.0/stats/clicks: mark date_to the page says required, the contract optional',
    ]);
  });

  it('requires a parameter that is optional', () => {
    const { lacks } = broken(clicks, (_, parameter) => {
      parameter('hour').required = true;
    });
    expect(lacks).toEqual([
      'GET /3.0/stats/clicks: mark hour the page says optional, the contract required',
    ]);
  });

  it('loses a member of a nested body', () => {
    const { lacks } = broken('/components/schemas/InvoiceDetailInput', ({ properties }) => {
      delete properties.payout_type;
    });
    expect(lacks).toEqual([
      'POST /3.0/admin/advertiser-invoice: parameter detail[][payout_type] is not in the contract',
      'POST /3.0/admin/advertiser-invoice/{number}: parameter detail[][payout_type] is not in the contract',
    ]);
  });

  it('loses a member of a response', () => {
    const { lacks } = broken('/components/schemas/InvoiceDetail', ({ properties }) => {
      delete properties.actions;
    });
    expect(lacks).toEqual([
      'GET /3.0/admin/advertiser-invoices: member actions is not in the schema of the response',
      'GET /3.0/admin/advertiser-invoice/{number}: member actions is not in the schema of the response',
    ]);
  });

  it('loses a value of an example', () => {
    const { lacks } = broken(isps, ({ value }) => {
      for (const isp of value.isp) if (isp.country === 'LI') isp.country = 'CH';
    });
    expect(lacks).toEqual(['GET /3.0/isp: value country: "LI" is in no example of the response']);
  });

  it('loses an operation', () => {
    const { lacks } = broken('/paths/~13.0~1balance', (node) => delete node.get);
    expect(lacks).toEqual(['GET /3.0/balance: operation GET /3.0/balance is not in the contract']);
  });

  it('corrects what is no slip any more', () => {
    const { wrong } = broken(retention, (_, parameter) => {
      parameter('goal').required = true;
    });
    expect(wrong).toEqual(['GET /3.0/stats/retentionrate: mark goal needs no mending']);
  });

  it('loses what a slip was corrected to', () => {
    const { wrong } = broken(hours, (node) => without(node, 'filter[device][]'));
    expect(wrong).toEqual(['GET /3.0/stats/getbyhour: filter[device] is not in the contract']);
  });

  it('loses a parameter of a later document', () => {
    const { lacks } = broken(retention, (node) => without(node, 'base_event'), '3.2');
    expect(lacks).toEqual([
      'GET /3.0/stats/retentionrate: parameter base_event is not in the contract',
    ]);
  });

  it('loses a value that a later document names', () => {
    const custom = '/paths/~13.0~1stats~1custom/get';
    const { lacks } = broken(
      custom,
      (_, parameter) => {
        parameter('conversionTypes[]').schema = { type: 'array', items: { enum: ['total'] } };
      },
      '3.2',
    );
    expect(lacks).toEqual(
      ['confirmed', 'pending', 'declined', 'hold'].map(
        (value) =>
          `GET /3.0/stats/custom: enum conversionTypes[]: "${value}" is not among the values`,
      ),
    );
  });
});
