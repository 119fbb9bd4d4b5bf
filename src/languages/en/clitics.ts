import { bare, type Form } from '../../text/tokens.ts'

const NOTHING: readonly Form[] = []
const known = new Map<string, readonly Form[]>([
  ['and', [{ ...bare('and'), and: true }]],
  ['the', [{ ...bare('the'), the: true }]],
])

/**
 * The readings of a folded word: itself, then without the s of a possessive, whose apostrophe folding drops ("Syrias",
 * "the rebels"). English joins nothing else to a word. The second reading counts only where no list knows the first.
 */
export function forms(word: string): readonly Form[] {
  const before = known.get(word)
  if (before) return before
  if (known.size > 20_000) return read(word)
  const out = read(word)
  known.set(word, out)
  return out
}

const read = (word: string): readonly Form[] => [
  bare(word),
  ...(word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? [bare(word.slice(0, -1))] : NOTHING),
]
