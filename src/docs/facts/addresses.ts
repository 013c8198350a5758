import type { ContractOperation } from '../../contract/contract.js';

/** Address of the Markdown file of an operation. */
export function toMarkdownPath({ provider, id }: ContractOperation): string {
  return `operations/${provider}/${id}.md`;
}

/** Address of an operation on the reference page of its provider. */
export function toReferencePath({ provider, tag, id }: ContractOperation): string {
  return `${provider}.html#/${tag}/${id.toLowerCase()}`;
}
