import { createHash } from 'node:crypto'

/**
 * JSON with sorted keys and no spaces: equal values have equal text, before and after a round through a database.
 * `undefined` fields are left out. Numbers must be finite; a lone surrogate is written as its escape.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value !== 'object') {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`no JSON for ${value}`)
    return JSON.stringify(value ?? null)
  }
  let out = ''
  if (Array.isArray(value)) {
    for (const one of value) out += `${out && ','}${canonical(one)}`
    return `[${out}]`
  }
  const fields = value as Readonly<Record<string, unknown>>
  for (const key of Object.keys(fields).sort()) {
    const of = fields[key]
    if (of !== undefined) out += `${out && ','}${JSON.stringify(key)}:${canonical(of)}`
  }
  return `{${out}}`
}

/** SHA-256 in hex: of bytes, or of a text's UTF-8. */
export const sha256 = (of: Uint8Array | string): string => createHash('sha256').update(of).digest('hex')

/** SHA-256, in hex, of a value's canonical JSON. */
export const digest = (value: unknown): string => sha256(canonical(value))
