/**
 * A function of a word that remembers its answers: most words of a report have been seen before. It holds about `most` of
 * them, those asked for last, so that memory stays the same however much is read.
 */
export function remembered<T>(make: (word: string) => T, most = 16_000): (word: string) => T {
  // Two generations: a word asked for again moves to the younger; when that is full, the older is forgotten.
  let young = new Map<string, T>()
  let old = new Map<string, T>()
  return (word) => {
    const known = young.get(word)
    if (known !== undefined) return known
    if (young.size >= most / 2) {
      old = young
      young = new Map()
    }
    const before = old.get(word)
    const made = before !== undefined ? before : make(word)
    young.set(word, made)
    return made
  }
}
