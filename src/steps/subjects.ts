import type { Chart } from '../text/chart.ts'
import type { Mentions } from './mentions.ts'
import { names, type Phrase, phraseAt } from './phrases.ts'
import type { Sentence } from './sentences.ts'

/** Who speaks, after a verb of saying: "said yesterday the spokesman …, Major …, that". */
export function subjectAfter(m: Mentions, from: number, limit: number): Phrase | null {
  const { chart } = m
  const start = skipped(m, from, limit)
  const phrase = phraseAt(m, start, limit)
  if (!phrase) return null
  if (names(chart, start)) return apposed(m, phrase, limit)
  const next = skipped(m, phrase.end, limit)
  return chart.is(next, 'that', 'colon') || m.quotes.has(next) ? phrase : null
}

/** Past days and asides between a verb and its subject. */
export function skipped({ chart }: Mentions, from: number, limit: number): number {
  let at = from
  while (at < limit && at < from + 8) {
    const aside = chart.longest(at, 'when', 'aside')
    if (!aside) break
    at = aside.end
  }
  return at
}

/** "The spokesman of the ministry, Major …, ": a second name between commas is the same person's. */
function apposed(m: Mentions, phrase: Phrase, limit: number): Phrase {
  const { chart } = m
  let { end } = phrase
  for (let more = 0; more < 2 && chart.is(end, 'comma'); more++) {
    if (!chart.is(end + 1, ...PERSONAL)) break
    const next = phraseAt(m, end + 1, limit)
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
  if (chart.at(verb).some((e) => e.form?.and)) return null
  let end = verb
  for (let back = end - 1; back >= start && back >= end - 4; back--) {
    const aside = chart.longest(back, 'when', 'aside')
    if (aside && aside.end === end) end = back
  }
  if (end > start && chart.is(end - 1, 'comma')) end--
  for (let at = Math.max(start, end - 16); at < end; at++) {
    if (!names(chart, at) || chart.at(at).some((e) => e.form?.by || e.form?.to)) continue
    const phrase = phraseAt(m, at, end)
    if (!phrase) continue
    if (apposed(m, phrase, end).end === end) return { start: at, end }
    at = phrase.end - 1
  }
  return null
}
