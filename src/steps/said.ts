import type { Mentions } from './mentions.ts'
import type { Sentence } from './sentences.ts'

/** A sentence that opens inside a quotation is the speaker's as far as the quotation goes. */
export function quoteEnd({ quotes, tokens }: Mentions, { start, end }: Sentence): number {
  for (let at = start + 1; at < end; at++)
    if (/[»”"]/.test(quotes.get(at) ?? '') && tokens[at]!.kind === 'sign') return at
  return end
}

/** "…, the police said", "…, as the police said": after what is said, with nothing of it to come. */
export function trailing({ chart }: Mentions, { start, end }: Sentence, at: number, after: number): boolean {
  if (at === start || !(chart.is(at - 1, 'comma') || chart.is(at - 1, 'as'))) return false
  let next = after
  while (next < end && (chart.is(next, 'when') || chart.at(next).length === 0))
    next = chart.longest(next, 'when')?.end ?? next + 1
  return next >= end || (chart.is(at - 1, 'as') && chart.is(next, 'comma') && at - 1 > start)
}

/** "Held … responsible for": within some words. */
export function holds({ chart }: Mentions, from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + 9; at++) if (chart.is(at, 'responsible', 'accusation')) return true
  return false
}

const SAID = ['that', 'colon', 'harmNoun', 'harmBoth', 'harmed', 'fell']

/** Whether something said begins within some words: "that", a colon, a quotation, "of the killing of". */
export function opensWithin(
  { chart, quotes }: Mentions,
  from: number,
  limit: number,
  reach: number,
  weak: boolean,
  that = false,
): boolean {
  for (let at = from; at < limit && at < from + reach; at++) {
    if (that) {
      if (chart.is(at, 'that', 'colon')) return true
      continue
    }
    if (chart.is(at, ...SAID) || (quotes.has(at) && !(weak && at > from + 1))) return true
    if (!weak && chart.is(at, 'sayPrep', 'eventNoun', 'quantity')) return true
    if (weak && chart.is(at, 'document', 'agent') && at < from + 2) return true
    if (weak && chart.is(at, 'sayPrep') && chart.is(at + 1, 'eventNoun')) return true
    if (weak && chart.is(at, 'who', 'eventVerb')) return false
  }
  return false
}

/** Past a clause between commas: "a source, who would not be named, told …". */
export function pastAside({ chart }: Mentions, from: number, limit: number): number {
  if (!chart.is(from, 'comma')) return from
  for (let at = from + 1; at < limit && at < from + 12; at++) {
    if (chart.is(at, 'that', 'colon')) return from
    if (chart.is(at, 'comma')) return at + 1
  }
  return from
}

/** Where words quoted as they were said end, and the report goes on in its own: "…", that after … */
export function directEnd({ chart, quotes }: Mentions, from: number, limit: number, relative = false): number {
  if (relative) for (let at = from; at < limit; at++) if (chart.is(at, 'comma')) return at
  let open = false
  for (let at = from; at < limit; at++) {
    const marks = quotes.get(at)
    if (!marks) {
      if (!open && at > from + 12) return limit
      continue
    }
    if (!open) open = true
    else if (chart.is(at, 'clause') || chart.is(at + 1, 'clause')) return at
    else return limit
  }
  return limit
}
