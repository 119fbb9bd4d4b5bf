import { isIPv4 } from 'node:net'

/**
 * Whether a `Host` header names this machine: `localhost`, `127.x.x.x`, `[::1]`, with or without a port.
 * A page elsewhere that points its own name at 127.0.0.1 (DNS rebinding) sends its own name here, and is refused.
 */
export function isLoopback(host: string | undefined): boolean {
  const name = /^(\[[^\]]*\]|[^:]*)(?::\d{1,5})?$/.exec(host ?? '')?.[1]?.toLowerCase()
  if (!name) return false
  return name === 'localhost' || name === '[::1]' || (isIPv4(name) && name.startsWith('127.'))
}
