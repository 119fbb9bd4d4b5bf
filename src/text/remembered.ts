/**
 * A function of a word that remembers its answers: most words of a report have been seen before. It holds at most `most`
 * of them and then begins anew, so that memory stays the same however much is read.
 */
export function remembered<T>(make: (word: string) => T, most = 20_000): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    if (known.size >= most) known.clear()
    const made = make(word)
    known.set(word, made)
    return made
  }
}
