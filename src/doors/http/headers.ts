import type { MiddlewareHandler } from 'hono'
import { isLoopback } from './loopback.ts'
import { refuse } from './refuse.ts'

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** On every answer, refusals included: nothing from elsewhere runs here, and nothing here tells elsewhere where it was. */
export const secured: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('Content-Security-Policy', POLICY)
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Referrer-Policy', 'no-referrer')
  c.header('X-Frame-Options', 'DENY')
  c.header('Cross-Origin-Opener-Policy', 'same-origin')
  c.header('Cross-Origin-Resource-Policy', 'same-origin')
  c.header('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
}

/** Answers only to this machine's own names; there is no login, so being asked by another name is refused. */
export const loopbackOnly: MiddlewareHandler = async (c, next) => {
  const host = c.req.header('host')
  if (isLoopback(host)) return next()
  return c.json(...refuse('host_refused', { host: host ?? '' }))
}
