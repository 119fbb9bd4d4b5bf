import { addressed, medium } from './media.ts'
import type { Mentions } from './mentions.ts'
import { type Phrase, phraseAt } from './phrases.ts'

/** Through whom something was said, between its speaker and its words: "to Reuters", "in remarks carried by the channel". */
export function relaysAfter(m: Mentions, from: number, limit: number): Phrase[] {
  const { chart } = m
  for (let at = from; at < limit && at < from + 14 && !chart.is(at, 'that', 'colon', 'say'); at++) {
    const start =
      addressed(m, at) ?? (chart.is(at, 'relayedBy') && !chart.is(at - 1, 'what') && medium(m, at + 1) ? at + 1 : null)
    if (start !== null) return [phraseAt(m, start, limit) ?? { start, end: start + 1 }]
  }
  return []
}

/** "In a statement to the agency, the director said": through whom, before the verb at the head of a sentence. */
export function relaysAhead(m: Mentions, start: number, verb: number): Phrase[] {
  const { chart } = m
  if (verb > start + 8 || !chart.is(start, 'inside') || !chart.is(start + 1, 'document')) return []
  for (let at = start + 2; at < verb; at++) {
    const named = addressed(m, at)
    if (named !== null) return [phraseAt(m, named, verb) ?? { start: named, end: named + 1 }]
  }
  return []
}
