/** Lints the specs with Redocly and the house rules: part of `npm run lint`. Exit code 1 when there is a problem. */
import { lintSpecs } from './redocly/run.js';

const problems = await lintSpecs();
for (const { place, ruleId, message } of problems) console.log(`${place} ${ruleId}: ${message}`);
console.error(`specs: ${problems.length} problems`);
process.exitCode = problems.length ? 1 : 0;
