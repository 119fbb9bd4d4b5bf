import type { Token } from '../../text/tokens.ts'
import { counting, ORDINALS } from './number-words.ts'
import type { NumberFound } from './numbers.ts'

/** Folded words that an ordinal begins with, without the article. */
export const ordinalFirsts = (): Iterable<string> => ORDINALS.keys()

/** An ordinal from 1 to 99 at token `at`: الأول, الثانية عشرة, الخامس والعشرين; a round ten only with the article (العشرين). */
export function ordinal(tokens: readonly Token[], at: number): NumberFound | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  for (const form of token.forms) {
    if (form.tail !== '') break
    const unit = ORDINALS.get(form.word)
    if (unit === undefined) continue
    const article = form.lead.endsWith('ال')
    const compound = tensAfter(tokens, at, unit, article)
    if (compound) return { ...compound, ordinal: true, article }
    return form.word.startsWith('حادي') ? null : { length: 1, value: unit, ordinal: true, article }
  }
  const round = counting(token)
  if (round?.word.role === 'tens' && round.article) return found(1, round.word.value)
  if (round?.word.role === 'unit' && round.article) {
    const compound = tensAfter(tokens, at, round.word.value, true)
    return compound && { ...compound, ordinal: true, article: true }
  }
  return null
}

const found = (length: number, value: number): NumberFound => ({ length, value, ordinal: true, article: true })

function tensAfter(
  tokens: readonly Token[],
  at: number,
  unit: number,
  article: boolean,
): { length: number; value: number } | null {
  const next = counting(tokens[at + 1])
  if (next?.word.role === 'ten' && !next.and && unit < 10) return { length: 2, value: unit + 10 }
  if (next?.word.role === 'tens' && next.and && next.article === article)
    return { length: 2, value: unit + next.word.value }
  const apart = tokens[at + 1]?.text === 'و' ? counting(tokens[at + 2]) : null
  if (apart?.word.role === 'tens' && apart.article === article) return { length: 3, value: unit + apart.word.value }
  return null
}
