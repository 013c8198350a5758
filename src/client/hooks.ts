export type { Middleware } from 'openapi-fetch';
export { createMiddleware, type MiddlewareStack } from './middleware.js';
export { type AttemptEvent, observeAttempts, type RetryCause } from './observe.js';
export { type RawRequest, request } from './raw.js';
