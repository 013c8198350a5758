// Dredd reads a feed that only names one answer a path; what is really sent and expected stands in the plan. Dredd can't
// compile bracketed parameters and checks no types of OpenAPI 3 by itself, and it drops what it can't compile without an
// error, so the plan also proves that each of its entries ran.
const { readFileSync, writeFileSync } = require('node:fs');
const hooks = require('hooks');

const plan = JSON.parse(readFileSync(process.env.DREDD_PLAN, 'utf8'));
const results = {};
const entryOf = (transaction) => plan[transaction.feedPath];

hooks.beforeEach((transaction, done) => {
  transaction.feedPath = transaction.fullPath;
  const entry = entryOf(transaction);
  if (!entry) {
    transaction.fail = `nothing is planned at ${transaction.fullPath}`;
    return done();
  }
  transaction.fullPath = entry.path;
  transaction.request.uri = entry.path;
  transaction.request.headers = entry.headers;
  transaction.request.body = entry.body ?? '';
  delete transaction.expected.body;
  if (entry.schema) transaction.expected.bodySchema = entry.schema;
  return setTimeout(done, Number(process.env.DREDD_PAUSE));
});

// Gavel has no schema for texts, so their pattern is held against them here.
hooks.beforeEachValidation((transaction, done) => {
  const entry = entryOf(transaction);
  if (entry?.pattern && !new RegExp(entry.pattern, 'u').test(transaction.real.body ?? '')) {
    transaction.fail = `the text does not match ${entry.pattern}`;
  }
  if (entry?.empty && transaction.real.body) transaction.fail = 'a body where none is documented';
  done();
});

hooks.afterEach((transaction, done) => {
  const { test, fail, errors = [] } = transaction;
  const said = [fail, test?.message, ...errors.map(({ message }) => message)].filter(Boolean);
  const nothingSaid = transaction.real ? 'failed' : 'no answer';
  results[transaction.feedPath] =
    test?.status === 'pass' && !fail ? null : said.join('; ') || nothingSaid;
  done();
});

hooks.afterAll((_transactions, done) => {
  writeFileSync(process.env.DREDD_RESULTS, JSON.stringify(results));
  done();
});
