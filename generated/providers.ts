// Generated from specs/ by `npm run generate`. Do not edit.
export type ProviderId = 'affise' | 'affili' | 'aura' | 'premium-exchanger-v1' | 'premium-exchanger';
