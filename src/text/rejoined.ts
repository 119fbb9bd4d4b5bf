import type { Lexicon } from './lexicon.ts'
import { type Token, vocabulary } from './tokens.ts'
import type { Form } from './word.ts'

/**
 * Puts together words that are written in pieces, to dodge a filter ("ق.تل", "ش ه ي د", "مقـ تل") or by a page that lost a
 * diacritic and left a gap for it ("ق تل", "شخص ا"). Pieces are joined only where one of them is no word that the lexicon
 * knows and the whole is one; signs are stepped over only where no space stands beside them. Scripts with capitals are
 * left alone: "a live" is no "alive".
 */
export function rejoined(
  source: string,
  all: readonly Token[],
  lexicon: Lexicon,
  formsOf: (word: string) => readonly Form[],
): readonly Token[] {
  let out: Token[] | null = null
  for (let at = 0; at < all.length; at++) {
    const token = all[at]!
    const found = isPiece(source, token, lexicon) ? joinedAt(source, all, at, lexicon, formsOf) : null
    if (!found) {
      out?.push(token)
      continue
    }
    out ??= all.slice(0, at)
    // What was put together already is no longer apart: only the word just before may be taken back.
    if (found.first < at) {
      if (out.at(-1) !== all[found.first]) {
        out.push(token)
        continue
      }
      out.pop()
    }
    out.push(found.token)
    at = found.last
  }
  return out ?? all
}

const STROKE = 'ـ'.charCodeAt(0)
/** Any letters may be somebody's name. */
const NAMES: ReadonlySet<string> = new Set(['givenName', 'givenNameToo'])
const SHORT = 2
/** Pieces that one word may be in. */
const MOST = 8

/** A word that is none: a letter or two, or letters that end in a stroke. */
function isPiece(source: string, token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== 'word' || token.letter !== null) return false
  if (token.text.length > SHORT && source.charCodeAt(token.end - 1) !== STROKE) return false
  return !lexicon.knows(token)
}

interface Joined {
  readonly token: Token
  readonly first: number
  readonly last: number
}

/** The longest known word that the pieces around `at` make: with the word before them, with the word after, or alone. */
function joinedAt(
  source: string,
  all: readonly Token[],
  at: number,
  lexicon: Lexicon,
  formsOf: (word: string) => readonly Form[],
): Joined | null {
  const parts = [at]
  for (let next = beside(all, at, 1); next !== null && parts.length < MOST; next = beside(all, next, 1)) {
    parts.push(next)
    if (!isPiece(source, all[next]!, lexicon)) break
  }
  const behind = beside(all, at, -1)
  for (let count = parts.length + 1; count > 1; count--)
    for (const first of behind === null ? [at] : [behind, at]) {
      const pieces = first === at ? parts.slice(0, count) : [first, ...parts.slice(0, count - 1)]
      if (pieces.length < count) continue
      const word = vocabulary(formsOf).of(pieces.map((piece) => all[piece]!.text).join(''))
      const last = pieces.at(-1)!
      if (word.text.length <= SHORT) continue
      const { start, letter } = all[first]!
      const token: Token = {
        start,
        end: all[last]!.end,
        kind: 'word',
        text: word.text,
        forms: word.forms,
        word,
        letter,
      }
      if (lexicon.knows(token, NAMES)) return { token, first, last }
    }
  return null
}

/** The word before (`step` -1) or after (1): a space away, or up to two signs that touch it. */
function beside(all: readonly Token[], at: number, step: 1 | -1): number | null {
  const next = all[at + step]
  if (next?.kind === 'word') return next.letter === null && gap(all, at, step) <= GAP ? at + step : null
  for (let to = at; to !== at + 3 * step; to += step) {
    const token = all[to + step]
    if (!token || token.kind === 'break' || gap(all, to, step) > 0) return null
    if (token.kind === 'word') return token.letter === null ? to + step : null
    if (token.kind === 'number' && token.text.length > 1) return null
  }
  return null
}

/** Tatweel, a space, marks without a letter: what may stand in the gap that parts a word. */
const GAP = 3

/** Letters between a token and the next or the one before. */
const gap = (all: readonly Token[], at: number, step: 1 | -1): number =>
  step > 0 ? all[at + 1]!.start - all[at]!.end : all[at]!.start - all[at - 1]!.end
