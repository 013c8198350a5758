export { createAffiliClient } from '/tmp/wt/tests/dist/providers/affili/index.js';
