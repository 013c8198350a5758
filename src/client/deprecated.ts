/** Names of earlier releases, kept for one more. */
export {
  /** @deprecated Renamed to `fromLocalStamp`. */
  fromLocalStamp as instantOf,
  /** @deprecated Renamed to `fromWallSeconds`. */
  fromWallSeconds as instantOfWallSeconds,
  /** @deprecated Renamed to `toLocalStamp`. */
  toLocalStamp as stampOf,
  /** @deprecated Renamed to `toWallSeconds`. */
  toWallSeconds as wallSeconds,
} from './time.js';
