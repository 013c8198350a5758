export * from '../../../generated/affise/index.js';
export { instantOf, stampOf } from '../../client/deprecated.js';
export { toList, toMap } from '../../client/rows.js';
export { fromLocalStamp, toLocalStamp } from '../../client/time.js';
