import type { ContractOperation } from '../../contract/contract.js';

/** Address of the Markdown file of an operation. */
export function toMarkdownPath({ provider, id }: ContractOperation): string {
  return `operations/${provider}/${id}.md`;
}

/** Address of the page of an operation in the reference of its provider. */
export function toReferencePath({ provider, id }: ContractOperation): string {
  return `operations/${provider}/${id}.html`;
}

/** Address of the whole reference of a provider as Redoc shows it. */
export function toRedocPath(provider: string): string {
  return `redoc/${provider}.html`;
}

/** Address of an operation in the try-it console of its provider. */
export function toConsolePath({ provider, tag, id }: ContractOperation): string {
  return `try/${provider}.html#tag/${tag}/${id}`;
}

/** Address of what is new in the contract of a provider. */
export function toChangesPath(provider: string): string {
  return `changes/${provider}.html`;
}

/** Address of the same as a feed. */
export function toFeedPath(provider: string): string {
  return `changes/${provider}.atom`;
}
