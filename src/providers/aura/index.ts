export * from '../../../generated/aura/index.js';
export { instantOf, stampOf } from '../../client/deprecated.js';
export { fromLocalStamp, toLocalStamp } from '../../client/time.js';
