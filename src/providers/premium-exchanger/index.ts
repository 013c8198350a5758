export * from '../../../generated/premium-exchanger/index.js';
export { instantOf, instantOfWallSeconds, stampOf, wallSeconds } from '../../client/deprecated.js';
export { toList, toMap } from '../../client/rows.js';
export { fromLocalStamp, fromWallSeconds, toLocalStamp, toWallSeconds } from '../../client/time.js';
