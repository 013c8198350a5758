export * from '../../../generated/affili/index.js';
export { stampOf } from '../../client/deprecated.js';
export { toList, toMap } from '../../client/rows.js';
export { toLocalStamp } from '../../client/time.js';
export { dateToJalali, jalaliToDate } from './jalali.js';
