import type { Chart } from '../text/chart.ts'
import { definite } from '../text/tokens.ts'
import type { Mentions } from './mentions.ts'
import { names, type Phrase, phraseAt, verbAt } from './phrases.ts'
import type { Sentence } from './sentences.ts'

/** Who speaks, after a verb of saying: "said yesterday the spokesman …, Major …, that". */
export function subjectAfter(m: Mentions, from: number, limit: number): Phrase | null {
  const { chart } = m
  const start = skipped(m, from, limit)
  const phrase = chart.at(start).some((e) => e.form?.to || e.form?.by || e.class === 'tollNoun')
    ? null
    : phraseAt(m, start, limit)
  if (!phrase) return null
  if (names(chart, start)) return apposed(m, phrase, limit)
  return told(m, phrase.end, Math.min(limit, phrase.end + 8)) ? phrase : null
}

/** Whether what is said begins before another verb does: after a name that no list knows. */
function told({ chart, quotes }: Mentions, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++) {
    if (chart.is(at, 'that', 'colon') || quotes.has(at)) return true
    if (chart.is(at, 'stop', 'who', 'harmNoun', 'harmed') || verbAt(chart, at)) return false
  }
  return false
}

/** Past days, asides and "in a statement" between a verb and its subject. */
export function skipped({ chart }: Mentions, from: number, limit: number): number {
  let at = from
  while (at < limit && at < from + 8) {
    const aside = chart.longest(at, 'when', 'aside')
    const written = chart.is(at, 'inside') ? chart.longest(at + 1, 'document') : null
    if (!aside && !written) break
    at = (aside ?? written)!.end
  }
  return at
}

/** "The spokesman of the ministry, Major …, ": a second name between commas is the same person's. */
function apposed(m: Mentions, phrase: Phrase, limit: number): Phrase {
  const { chart } = m
  let { end } = phrase
  for (let more = 0; more < 2 && chart.is(end, 'comma'); more++) {
    if (
      !chart.at(end + 1).some((e) => PERSONAL.includes(e.class) && !e.form?.by && !e.form?.to) ||
      chart.is(end + 1, 'when')
    )
      break
    // A given name that is a small word too (Ali).
    const next = phraseAt(m, end + 1, limit) ?? phraseAt(m, end + 2, limit)
    if (!next || (next.end < limit && !closes(chart, next.end))) break
    end = next.end
  }
  return { start: phrase.start, end }
}

const PERSONAL = ['rank', 'title', 'givenName', 'givenNameToo', 'speakerRole']

const closes = (chart: Chart, at: number): boolean =>
  chart.is(at, 'comma', 'colon', 'that', 'inside', 'to', 'sayPrep') || chart.at(at).some((e) => e.form?.to)

/** The subject before its verb: the name that ends where the verb, or "had", or "yesterday" before it, begins. */
export function subjectBefore(m: Mentions, { start }: Sentence, verb: number): Phrase | null {
  const { chart } = m
  const joined = chart.at(verb).some((e) => e.form?.and)
  let end = verb
  for (let back = end - 1; back >= start && back >= end - 4; back--) {
    const aside = chart.longest(back, 'when', 'aside')
    if (aside && aside.end === end) end = back
  }
  // "The UN human rights office (OHCHR) said".
  if (m.tokens[end - 1]?.text === ')')
    for (let back = end - 2; back > Math.max(start, end - 8); back--) if (m.tokens[back]!.text === '(') end = back
  const apart = end > start && chart.is(end - 1, 'comma')
  if (apart) end--
  for (let at = Math.max(start, end - 16); at < end; at++) {
    if (chart.is(at, 'nation') && at > start && definite(m.tokens[at - 1]!)) continue
    if (!names(chart, at) || chart.at(at).some((e) => e.form?.by || e.form?.to)) continue
    const phrase = phraseAt(m, at, end)
    if (!phrase) continue
    const opens = at === start || chart.is(at - 1, 'that', 'comma', 'clause', 'was', 'stop')
    // "As for the army, it confirmed": joined, and yet its verb.
    if (joined && !chart.is(at - 1, 'asFor')) return null
    if (apposed(m, phrase, end).end === end && (opens || !apart)) return { start: at, end }
    at = phrase.end - 1
  }
  return null
}
