import { bare, type Form } from '../../text/word.ts'

const NOTHING: readonly Form[] = []
const JOINING: ReadonlyMap<string, readonly Form[]> = new Map([
  ['and', [{ ...bare('and'), and: true }]],
  ['the', [{ ...bare('the'), the: true }]],
])

/**
 * The readings of a folded word: itself, then without the s of a possessive, whose apostrophe folding drops ("Syrias",
 * "the rebels"). English joins nothing else to a word. The second reading counts only where no list knows the first.
 */
export const forms = (word: string): readonly Form[] =>
  JOINING.get(word) ?? [
    bare(word),
    ...(word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? [bare(word.slice(0, -1))] : NOTHING),
  ]
