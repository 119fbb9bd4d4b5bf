import type { Token } from '../text/tokens.ts'

/** A sentence as tokens `[start, end)`; `inQuote` where it opens inside a quotation that an earlier sentence began. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly inQuote: boolean
  /** The paragraph it stands in, from 0. */
  readonly paragraph: number
}

/** A text cut into words and sentences. Quotation marks are kept beside the words, so that names read through them. */
export interface Words {
  readonly tokens: readonly Token[]
  /** Quotation marks that stand just before a token, by its index. */
  readonly quotes: ReadonlyMap<number, string>
  readonly sentences: readonly Sentence[]
}

const QUOTES = new Set(['"', '«', '»', '“', '”', '„', '‟', '″', '‹', '›', "'", '’', '‘', '*', '_', '#', '•'])
const ENDS = new Set(['.', '!', '?', '؟', '…'])

const COMMAS = new Set([',', '،', ';', '؛'])

/** Words after which a text without full stops is cut all the same, at a comma or anywhere: the work grows with the square of a sentence. */
const [LONG, LONGEST] = [400, 500]

/** A full stop inside a name that a quotation mark closes right after ("the.site"): no space beside it. */
const inName = (all: readonly Token[], at: number): boolean => {
  const [before, stop, after, mark] = [all[at - 1], all[at]!, all[at + 1], all[at + 2]]
  return (
    before?.end === stop.start &&
    after?.start === stop.end &&
    after.kind === 'word' &&
    mark !== undefined &&
    QUOTES.has(mark.text)
  )
}

/** A point between two short numbers, with a space on either side: "2 . 7 million". */
const isPoint = (all: readonly Token[], at: number): boolean =>
  all[at]!.text === '.' && [all[at - 1], all[at + 1]].every((t) => t?.kind === 'number' && t.text.length <= 3)

/** Cuts tokens into sentences; `shortened` says of a word before a full stop that it is an abbreviation. */
export function sentences(all: readonly Token[], shortened: (word: string) => boolean): Words {
  const tokens: Token[] = []
  const quotes = new Map<number, string>()
  const out: Sentence[] = []
  let open = false
  let openAtStart = false
  let start = 0
  let paragraph = 0
  const close = () => {
    if (tokens.length > start) out.push({ start, end: tokens.length, inQuote: openAtStart, paragraph })
    start = tokens.length
    openAtStart = open
  }
  for (let i = 0; i < all.length; i++) {
    const token = all[i]!
    if (token.kind === 'break') {
      close()
      paragraph++
      open = false
      openAtStart = false
    } else if (token.kind === 'sign' && QUOTES.has(token.text)) {
      quotes.set(tokens.length, (quotes.get(tokens.length) ?? '') + token.text)
      if ('«“„‟‹'.includes(token.text)) open = true
      else if ('»›'.includes(token.text)) open = false
      else if ('"”″'.includes(token.text)) open = !open
      if (tokens.length === start) openAtStart = false
    } else if (token.kind === 'sign' && ENDS.has(token.text) && !isPoint(all, i)) {
      const before = all[i - 1]
      const goesOn = before?.kind === 'word' && shortened(before.text)
      if (!(token.text === '.' && (goesOn || inName(all, i)))) close()
    } else {
      tokens.push(token)
      const comma = token.kind === 'sign' && COMMAS.has(token.text)
      if (tokens.length - start >= (comma ? LONG : LONGEST)) close()
    }
  }
  close()
  return { tokens, quotes, sentences: out }
}
