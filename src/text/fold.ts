/** A comparable form of a text that still knows where each of its characters came from. */
export interface Folded {
  readonly text: string
  /** For each unit of `text`, the offset in the original that it came from; one more entry closes the list. */
  readonly from: Uint32Array
}

/**
 * Makes a folding function from a character map (`''` deletes a character, several letters spell one out).
 * The map sees one code point at a time and is asked once for each; the folding of a text is linear in its length.
 */
export function folder(map: (char: string) => string): (text: string) => Folded {
  const known: (string | undefined)[] = new Array(0x10000)
  return (text) => {
    let from = new Uint32Array(text.length * 2 + 1)
    let out = ''
    let size = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      let width = 1
      let to: string
      if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length) {
        width = 2
        to = map(text.slice(at, at + 2))
      } else {
        to = known[unit] ??= map(text.charAt(at))
      }
      if (size + to.length >= from.length) {
        const wider = new Uint32Array(from.length * 2 + to.length)
        wider.set(from)
        from = wider
      }
      for (let i = 0; i < to.length; i++) from[size++] = at
      out += to
      at += width - 1
    }
    from[size] = text.length
    return { text: out, from: from.subarray(0, size + 1) }
  }
}
