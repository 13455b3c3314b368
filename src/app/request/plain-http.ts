import type { FastifyRequest } from 'fastify'

const own = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

/** Browsers keep secure cookies here without HTTPS too. */
export const isThisMachine = (host: string): boolean => own.has(host) || host.endsWith('.localhost')

/**
 * Whether a browser that asked so will keep no sign-in: its cookie is for HTTPS only. Where the connection is safe, browsers
 * since 2023 say where a request comes from (Fetch Metadata), also behind a proxy that does not pass on the protocol.
 */
export const isPlainHttp = (request: Pick<FastifyRequest, 'protocol' | 'hostname' | 'headers'>): boolean =>
  request.protocol === 'http' &&
  request.headers['sec-fetch-site'] === undefined &&
  !isThisMachine(request.hostname)
