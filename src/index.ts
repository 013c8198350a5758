/**
 * The factories of all clients. Each provider has an entry of its own, which has its types and helpers too, and which a program
 * that calls only one of them should import:
 *
 * ```ts
 * import { createAffiseClient, type Conversion } from 'affiliate-contracts/affise';
 * ```
 *
 * Beside them there are `affiliate-contracts/mock`, `/check` and `/validate`, for Node.
 * @packageDocumentation
 */

export { createAffiliClient } from './providers/affili/index.js';
export { createAffiseClient } from './providers/affise/index.js';
export { createAuraClient } from './providers/aura/index.js';
export { createPremiumExchangerClient } from './providers/premium-exchanger/index.js';
export { createPremiumExchangerV1Client } from './providers/premium-exchanger-v1/index.js';
