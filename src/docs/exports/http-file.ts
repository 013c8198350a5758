import type { Contract } from '../../contract/contract.js';
import { type Outline, outlinesOf, withVariables } from '../facts/request-template.js';
import { MOCK_KEY, mockUrl } from '../facts/samples.js';

const VARIABLES = { baseUrl: '{{baseUrl}}', key: '{{key}}' };

/** Every operation as a request of a .http file, as VS Code and the JetBrains editors run them. */
export async function httpFile(contract: Contract): Promise<string> {
  const requests = (await outlinesOf(contract)).map(requestText);
  const head = [
    `# ${contract.title}`,
    '# The local mock, which takes any key: npx affiliate-contracts mock, or set your own.',
    `@baseUrl = ${mockUrl(contract)}`,
    `@key = ${MOCK_KEY}`,
  ];
  return `${[head.join('\n'), ...requests].join('\n\n')}\n`;
}

function requestText({ operation, method, url, headers, body }: Outline): string {
  const lines = [
    `### ${operation.summary}`,
    `# @name ${operation.id}`,
    `${method} ${url}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(body ? ['', body] : []),
  ];
  return withVariables(lines.join('\n'), VARIABLES);
}
