import { createHash } from 'node:crypto'

/**
 * JSON with sorted keys and no spaces: equal values have equal text, before and after a round through a database.
 * `undefined` fields are left out. Numbers must be finite; a lone surrogate is written as its escape.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((v) => canonical(v ?? null)).join(',')}]`
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value)
      .filter(([, v]) => v !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${fields.map(([k, v]) => `${JSON.stringify(k)}:${canonical(v)}`).join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`no JSON for ${value}`)
  return JSON.stringify(value)
}

/** SHA-256 in hex: of bytes, or of a text's UTF-8. */
export const sha256 = (of: Uint8Array | string): string => createHash('sha256').update(of).digest('hex')

/** SHA-256, in hex, of a value's canonical JSON. */
export const digest = (value: unknown): string => sha256(canonical(value))
