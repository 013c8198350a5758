import { describe, expect, it } from 'vitest';
import { readAffise } from '../../scripts/inventory/affise.js';

/** Made-up pages, written and damaged as the page of Affise is. */
describe('the reader of the page of Affise', () => {
  it('reads the call, what is left of the response, and the table after the path', () => {
    const page = `
curl --header "API-Key:secret" /
--data "title=one two&url=&ids[0]=7" http://HOST/3.0/things

Response example:

      "status": 1, // a remark
      "offer":{
      "rate": 12.50,
      "list": [500, 600],
      "texts":{"en":"a b","ru":""},
      "Mac OS X",

Add a thing

POST /3.0/things

Parameter Type Available & Default Description
title String REQUIRED Title
ids Array[integer] Numbers
kind String Default: a
Available: a, b
REQUIRED Kind
pid Integer REQUIRED (for some) Number
hour Between 0 and 23 Hour
curl --header "API-Key:secret" /

Response example:


Next

GET /3.0/next
* rate - part of the answer
`;
    expect(readAffise(page).operations).toEqual([
      {
        operation: 'POST /3.0/things',
        parameters: {
          required: ['title', 'kind'],
          conditional: ['pid'],
          optional: ['ids', 'hour'],
          unmarked: ['url'],
        },
        request: { title: ['one two'], 'ids[0]': ['7'] },
        members: ['status', 'offer', 'rate', 'list', 'texts', 'en', 'ru'],
        values: {
          status: [1],
          rate: [12.5],
          list: [[500, 600]],
          en: ['a b'],
          ru: [''],
          '[]': ['Mac OS X'],
        },
      },
      { operation: 'GET /3.0/next', parameters: {}, request: {}, members: ['rate'], values: {} },
    ]);
  });

  it('reads the query and the fields of a call, and a response after the path where there is no call', () => {
    const page = `
curl -X GET \\
  'http://<HOST>/3.0/a?from=2017-11-25&partner%5B%5D=2' \\
  -H 'api-key: secret' \\
  -F 'detail[1][id]=1' \\
  -F state=open

Response example:

GET /3.0/a

GET /3.0/b

Response example:

   "state": "done now"
`;
    const [a, b] = readAffise(page).operations;
    const request = {
      from: ['2017-11-25'],
      'partner[]': ['2'],
      'detail[1][id]': ['1'],
      state: ['open'],
    };
    expect(a?.request).toEqual(request);
    expect(a?.parameters).toEqual({ unmarked: Object.keys(request) });
    expect(b?.values).toEqual({ state: ['done now'] });
  });

  it('merges two descriptions of one operation', () => {
    const table = (...rows: string[]) =>
      ['POST /3.0/a', '', 'Parameter Type Available & Default Description', ...rows, ''].join('\n');
    const first = table('x String REQUIRED X', 'y String REQUIRED Y');
    const second = table('x String REQUIRED X', 'y String Y', 'z String REQUIRED Z', 'v String V');
    expect(
      readAffise(`${first}\n${second}`).operations.map(({ parameters }) => parameters),
    ).toEqual([{ required: ['x'], conditional: ['y', 'z'], optional: ['v'] }]);
  });

  it('keeps a name that one table has twice', () => {
    const page =
      'GET /3.0/a\n\nParameter Type Available & Default Description\nx String X\nx String Y';
    expect(readAffise(page).operations[0]?.parameters).toEqual({ optional: ['x', 'x'] });
  });

  it('puts structures below the parameters that take them', () => {
    const page = `
Payment item structure
partners ❋ - Numbers (only for personal payments)
total - Money

Landing structure
title ❋ - Title

POST /3.0/a
`;
    expect(readAffise(page).operations[0]?.parameters).toEqual({
      required: ['partner_payments[][partners]', 'landings[][title]'],
      optional: ['payments[][total]', 'partner_payments[][total]'],
    });
  });

  it('stops at a line of a response that it cannot read', () => {
    const page = 'curl x\nResponse example:\n   "a": oops\nGET /3.0/a';
    expect(() => readAffise(page)).toThrow('no line of an answer:    "a": oops');
  });
});
