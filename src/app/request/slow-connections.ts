/**
 * How long somebody may take to send a request, in milliseconds; Fastify itself waits for ever. The longest form is 64 KB:
 * 13 seconds on a line of 40 kbit/s. Who sends a byte now and then to hold a connection is cut off.
 */
export const cutOffSlow = {
  requestTimeout: 30_000,
  /** Neither side says anything: an answer that nobody reads, or a phone that has gone. */
  connectionTimeout: 60_000,
  // Fastify's usual 72 seconds between two requests stay: longer than the 60 for which a proxy keeps its own.
  http: {
    headersTimeout: 10_000,
    // Node looks for slow ones every 30 seconds otherwise.
    connectionsCheckingInterval: 1000,
  },
}
