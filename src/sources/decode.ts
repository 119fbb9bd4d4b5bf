/** Text of bytes; `cut`: the last character was broken off and is left out. */
export interface Decoded {
  readonly text: string
  readonly cut: boolean
}

const UTF8 = new TextDecoder('utf-8', { fatal: true })

/**
 * The text of bytes in UTF-8, or in UTF-16 where a byte order mark says so. Null where they are neither: an encoding
 * is not guessed, a wrong guess reads as nonsense that looks like a text. A page may name its own (`label`).
 */
export function decode(bytes: Uint8Array, label?: string): Decoded | null {
  const encoding = marked(bytes) ?? label ?? 'utf-8'
  const whole = attempt(bytes, encoding)
  if (whole !== null) return { text: whole, cut: false }
  for (let broken = 1; broken <= 3 && broken < bytes.length; broken++) {
    const text = attempt(bytes.subarray(0, bytes.length - broken), encoding)
    if (text !== null && isCut(bytes, broken, encoding)) return { text, cut: true }
  }
  return null
}

/** The text of bytes that can only be UTF-8, a row or a cell of a file; null where they are not. */
export const utf8 = (bytes: Uint8Array): string | null => attempt(bytes, 'utf-8')

/** A string as a text may hold it: a lone surrogate or a NUL, which no encoding or database keeps, becomes U+FFFD. */
export const wellFormed = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD')

/** The encoding that a byte order mark names. */
export function marked(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  return null
}

/** Not text: NUL bytes where no mark says UTF-16, or more than a tenth of other control bytes. */
export function isBinary(head: Uint8Array): boolean {
  if (marked(head)?.startsWith('utf-16')) return false
  const controls = head.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13).length
  return head.includes(0) || controls * 10 > head.length
}

/** A stream of UTF-8 without its mark; UTF-16 becomes UTF-8, so rows of such a file are kept in UTF-8. */
export async function* asUtf8(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  let from: TextDecoder | null = null
  let first = true
  for await (const chunk of bytes) {
    const mark = first ? marked(chunk) : null
    first = false
    if (mark?.startsWith('utf-16')) from = new TextDecoder(mark)
    if (from !== null) yield Buffer.from(from.decode(chunk, { stream: true }))
    else yield mark === 'utf-8' ? chunk.subarray(3) : chunk
  }
  if (from !== null) yield Buffer.from(from.decode())
}

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return encoding === 'utf-8' ? UTF8.decode(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null // not in this encoding, or no encoding of that name
  }
}

/** The broken-off bytes begin a character and do not finish it. */
function isCut(bytes: Uint8Array, broken: number, encoding: string): boolean {
  if (encoding.startsWith('utf-16')) return true
  const lead = bytes[bytes.length - broken] as number
  const needs = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1
  return encoding === 'utf-8' && needs > broken
}
