import type { Contract } from '../../contract/contract.js';
import {
  createRequestTemplates,
  insertVariables,
  nameKeys,
  type RequestTemplate,
  toBracedVariables,
  type Variables,
} from '../facts/request-template.js';
import { MOCK_KEY, toMockUrl } from '../samples/samples.js';

/** Every operation as a request of a .http file, as VS Code and the JetBrains editors run them. */
export async function renderHttpFile(contract: Contract): Promise<string> {
  const variables = toBracedVariables(contract);
  const templates = await createRequestTemplates(contract);
  const requests = templates.map((template) => renderRequest(template, variables));
  const head = [
    `# ${contract.title}`,
    '# The local mock, which takes any key: npx affiliate-contracts mock, or set your own.',
    `@baseUrl = ${toMockUrl(contract)}`,
    ...nameKeys(contract).map((name) => `@${name} = ${MOCK_KEY}`),
  ];
  return `${[head.join('\n'), ...requests].join('\n\n')}\n`;
}

function renderRequest(
  { operation, method, url, headers, body }: RequestTemplate,
  variables: Variables,
): string {
  const lines = [
    `### ${operation.summary}`,
    `# @name ${operation.id}`,
    `${method} ${url}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    ...(body ? ['', body] : []),
  ];
  return insertVariables(lines.join('\n'), variables);
}
