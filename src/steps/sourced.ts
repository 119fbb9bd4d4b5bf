import type { Chart } from '../text/chart.ts'
import type { Frame } from './frame.ts'
import { kindOf } from './media.ts'
import type { Memory } from './memory.ts'
import type { Mentions } from './mentions.ts'
import { names, type Phrase, phraseAt, unreadAt, verbAt } from './phrases.ts'
import { relaysAfter } from './relays.ts'
import type { Sentence } from './sentences.ts'
import { skipped } from './subjects.ts'
import { split } from './together.ts'

/**
 * "According to the Observatory": over the whole sentence, unless somebody already speaks in it; over what follows, where
 * it opens the sentence or another half of it ("and according to").
 */
export function accordingTo(
  m: Mentions,
  sentence: Sentence,
  at: number,
  memory: Memory,
  before: readonly Frame[],
): Frame | null {
  const { chart } = m
  const cue = chart.longest(at, 'accordingTo')
  if (!cue) return null
  let next = cue.end
  while (next < sentence.end && chart.is(next, 'what') && !names(chart, next)) next++
  const told = quoting(m, sentence, next, null)
  if (told) return { ...told, at, start: over(m, sentence, at, told.start) }
  while (next < sentence.end && (chart.is(next, 'say', 'what', 'byIt') || tailed(chart, next))) next++
  if (chart.is(next, 'hisWords'))
    return memory.speakers.length === 0 || before.length > 0
      ? null
      : { at, start: over(m, sentence, at, next + 1), end: sentence.end, ...memory, act: 'say', carried: true }
  const phrase = whose(m, skipped(m, next, sentence.end), sentence.end)
  if (!phrase) return null
  return {
    at,
    start: over(m, sentence, at, phrase.end),
    end: sentence.end,
    speakers: split(m, phrase),
    relays: relaysAfter(m, phrase.end, sentence.end),
    act: 'say',
    carried: false,
  }
}

/** The name from a token on; "a new toll of the Observatory" is the Observatory's word. */
function whose(m: Mentions, from: number, limit: number): Phrase | null {
  const { chart } = m
  if (names(chart, from)) return phraseAt(m, from, limit)
  const unread = phraseAt(m, from, Math.min(limit, from + 4))
  if (unread && unreadAt(chart, from) && (unread.end >= limit || chart.is(unread.end, 'that', 'comma', 'colon')))
    return unread
  for (
    let at = from;
    at < limit &&
    at < from + 4 &&
    !chart.is(at, 'that', 'comma', 'colon', 'stop') &&
    !(verbAt(chart, at) && !tailed(chart, at));
    at++
  )
    if (chart.is(at, 'actor', 'actorShort', 'speakerRole')) return phraseAt(m, at, limit)
  return null
}

/** From where a source named at a token speaks: over the whole sentence, unless it opens it. */
export const over = ({ chart }: Mentions, { start }: Sentence, at: number, after: number): number =>
  at <= start + 1 || chart.at(at).some((e) => e.class === 'accordingTo' && e.form?.and) ? after : start

/** "Reuters quoted an official as saying": the medium passes on, the one quoted speaks. */
export function quoting(m: Mentions, sentence: Sentence, at: number, memory: Memory | null): Frame | null {
  const { chart } = m
  const verb = chart.longest(at, 'quoteFrom')
  if (!verb || verb.form?.the || verb.form?.by || verb.form?.to || chart.is(at - 1, 'inside', 'of', 'sayPrep'))
    return null
  const medium = chart.is(verb.end, 'sayPrep', 'fromHim') ? null : phraseAt(m, verb.end, sentence.end)
  const from = skipped(m, medium?.end ?? verb.end, sentence.end)
  const said = { at, end: sentence.end, act: 'say' as const, carried: false }
  if (chart.is(from, 'fromHim')) {
    if (!memory || memory.speakers.length === 0) return null
    return { ...said, start: from + 1, speakers: memory.speakers, relays: medium ? [medium] : [], carried: true }
  }
  if (!chart.is(from, 'fromWhom'))
    return medium && names(chart, medium.start) && (!memory || isMedium(chart, medium) || chart.is(medium.end, 'that'))
      ? { ...said, start: medium.end, speakers: split(m, medium), relays: [] }
      : null
  const speaker = phraseAt(m, from + 1, sentence.end)
  if (!speaker || !(names(chart, speaker.start) || chart.is(speaker.end, 'that', 'colon'))) return null
  return { ...said, start: speaker.end, speakers: split(m, speaker), relays: medium ? [medium] : [] }
}

const isMedium = (chart: Chart, { start }: Phrase): boolean =>
  chart.at(start).some((e) => ['news_agency', 'media', 'state_media', 'monitor', 'witness'].includes(kindOf(e)))

const tailed = (chart: Chart, at: number): boolean =>
  chart.at(at).some((e) => e.class === 'say' && Boolean(e.form?.tail))
