// Changesets loads this file with `require`; what it does is written in TypeScript with the rest of the diff.
const { require: load } = require('tsx/cjs/api');

module.exports = load('../scripts/diff/changelog.ts', __filename);
