import { type AttemptEvent, createMiddleware, observeAttempts } from 'affiliate-contracts/hooks';
import { createPremiumExchangerClient } from 'affiliate-contracts/premium-exchanger';

//#region prometheus
/** A `Histogram` of prom-client fits. */
interface Histogram {
  observe(labels: Record<string, string>, seconds: number): void;
}

const toPrometheus =
  (histogram: Histogram) =>
  ({ operation, outcome, duration }: AttemptEvent) =>
    histogram.observe({ operation, outcome }, duration / 1000);
//#endregion

//#region opentelemetry
/** A `Tracer` of @opentelemetry/api fits. */
interface Tracer {
  startSpan(
    name: string,
    options: { startTime: number; attributes: Record<string, string | number> },
  ): { end(): void };
}

const toSpan =
  (tracer: Tracer) =>
  ({ operation, method, url, status, duration }: AttemptEvent) =>
    tracer
      .startSpan(operation, {
        startTime: Date.now() - duration,
        attributes: {
          'http.request.method': method,
          'url.full': url,
          ...(status !== undefined && { 'http.response.status_code': status }),
        },
      })
      .end();
//#endregion

const histogram: Histogram = { observe: (labels) => console.log('observed', labels) };
const tracer: Tracer = {
  startSpan: (name, { attributes }) => ({ end: () => console.log(name, Object.keys(attributes)) }),
};

//#region middleware
const middleware = createMiddleware();
middleware.use({
  onRequest({ request }) {
    request.headers.set('X-Request-Id', '0000');
  },
});
//#endregion

const observers = [toPrometheus(histogram), toSpan(tracer)];
const client = createPremiumExchangerClient({
  baseUrl: process.env.EXCHANGE_URL ?? 'http://127.0.0.1:4010/premium-exchanger',
  apiKey: process.env.PREMIUM_EXCHANGER_API_KEY ?? 'k',
  middleware,
  onAttempt: observeAttempts((event) => {
    for (const observe of observers) observe(event);
  }),
});
await client.getInfo();
