import { Command } from 'commander';
import { type CheckReport, check, countsOf } from '../check/run.js';
import { loadContract } from '../contract/contract.js';
import { providerIds } from '../contract/document.js';
import { UsageError } from './usage.js';

export function checkCommand(): Command {
  return new Command('check')
    .description('Hold a live service or a mock against the contract; calls only what reads')
    .argument('<provider>', `one of ${providerIds().join(', ')}`)
    .option('--base-url <url>', 'address of the service; needed unless there is one for everybody')
    .option('--timeout <ms>', 'longest wait for one answer', timeoutOption, 10_000)
    .addHelpText('after', '\nThe key is read from the environment, for example AFFILI_ACCESS_ID.')
    .action(async (provider: string, options: { baseUrl?: string; timeout: number }) => {
      const contract = loadContract(provider);
      const baseUrl = options.baseUrl ?? contract.baseUrl;
      if (!baseUrl) throw new UsageError(`${provider} has no common address; give --base-url`);
      if (!/^https?:\/\//.test(baseUrl) || !URL.canParse(baseUrl)) {
        throw new UsageError(`--base-url takes an http(s) address, not ${baseUrl}`);
      }
      const key = process.env[contract.keyVariable];
      if (!key) throw new UsageError(`set ${contract.keyVariable} to the key of ${provider}`);

      console.error(`checking ${provider} at ${baseUrl}`);
      const report = await check(contract, { baseUrl, key, timeout: options.timeout });
      console.log(reportText(report));
      const { findings } = countsOf(report);
      const unreachable = report.outcomes
        .flatMap((outcome) => ('findings' in outcome ? outcome.findings : []))
        .every((finding) => finding.class === 'unreachable');
      process.exitCode = findings === 0 ? 0 : unreachable ? 2 : 1;
    });
}

function reportText(report: CheckReport): string {
  const lines = report.outcomes.flatMap((outcome) => {
    const { id } = outcome.operation;
    if ('skipped' in outcome) return [`-  ${id}: skipped, ${outcome.skipped}`];
    if (outcome.findings.length === 0) return [`ok ${id}`];
    return outcome.findings.map(
      (finding) =>
        `x  ${id}: ${finding.class}${finding.at && ` at ${finding.at}`}: ${finding.message}\n` +
        `     contradicts #${finding.contradicts}`,
    );
  });
  const { operations, checked, passed, findings } = countsOf(report);
  const counts = `${operations} operations, ${checked} checked, ${passed} passed, ${findings} findings`;
  return [...lines, `${report.provider}: ${counts}`].join('\n');
}

function timeoutOption(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) {
    throw new UsageError(`--timeout takes a number of milliseconds, not ${text}`);
  }
  return Number(text);
}
