/**
 * Contracts as objects, for those who work with their own or make tools of them. For Node.
 * @packageDocumentation
 */

export { ExpectedError } from '../support/error.js';
export { type Contract, type ContractOperation, loadContract } from './contract.js';
export { type Document, UnknownProvider } from './document.js';
