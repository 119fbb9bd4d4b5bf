import type { Chart } from '../text/chart.ts'
import type { Mentions } from './mentions.ts'
import { names, type Phrase, phraseAt, relayAt } from './phrases.ts'
import type { Sentence } from './sentences.ts'

/** Somebody made to speak: who, through whom, and the words `[start, end)` that are theirs. */
export interface Frame {
  /** The verb or preposition of saying. */
  readonly at: number
  readonly start: number
  end: number
  readonly speakers: readonly Phrase[]
  readonly relays: readonly Phrase[]
  readonly act: 'say' | 'accuse' | 'deny'
  /** Nobody is named here: the speaker is the one named last. */
  readonly carried: boolean
}

/** Who spoke last, for "he added". */
export interface Memory {
  speakers: readonly Phrase[]
  relays: readonly Phrase[]
}

/** The frames of a sentence, in order; words in none are the report's own. `memory` is carried to the next sentence. */
export function frames(m: Mentions, sentence: Sentence, memory: Memory): Frame[] {
  const out: Frame[] = []
  if (sentence.inQuote && memory.speakers.length > 0)
    out.push({ at: sentence.start, start: sentence.start, end: sentence.end, ...memory, act: 'say', carried: true })
  for (let at = sentence.start; at < sentence.end; at++) {
    const frame = accordingTo(m, sentence, at) ?? quoting(m, sentence, at) ?? saying(m, sentence, at, memory, out)
    if (!frame) continue
    if (frame.speakers.length > 0 || frame.relays.length > 0) {
      if (!frame.carried) {
        memory.speakers = frame.speakers
        memory.relays = frame.relays
      }
      const before = out.at(-1)
      if (before && frame.start > before.start) before.end = Math.min(before.end, frame.at)
      out.push(frame)
    }
    at = Math.max(at, ...frame.speakers.filter((s) => s.start > at).map((s) => s.end - 1))
  }
  return out
}

/** "According to the Observatory": over the whole sentence, unless somebody already speaks in it. */
function accordingTo(m: Mentions, sentence: Sentence, at: number): Frame | null {
  const { chart } = m
  const cue = chart.longest(at, 'accordingTo')
  if (!cue) return null
  let next = cue.end
  while (next < sentence.end && chart.is(next, 'what', 'say') && !names(chart, next)) next++
  if (chart.is(next, 'byIt')) next++
  const phrase = phraseAt(m, next, sentence.end)
  if (!phrase || !names(chart, phrase.start)) return null
  const opening = at <= sentence.start + 1
  return {
    at,
    start: opening ? phrase.end : sentence.start,
    end: sentence.end,
    ...split(m, phrase, relaysAfter(m, phrase.end, sentence.end)),
    act: 'say',
    carried: false,
  }
}

/** "Reuters quoted an official as saying": the medium passes on, the one quoted speaks. */
function quoting(m: Mentions, sentence: Sentence, at: number): Frame | null {
  const { chart } = m
  const verb = chart.longest(at, 'quoteFrom')
  if (!verb) return null
  const medium = chart.is(verb.end, 'sayPrep') ? null : phraseAt(m, verb.end, sentence.end)
  const from = medium?.end ?? verb.end
  if (!chart.is(from, 'sayPrep')) return medium && names(chart, medium.start) ? saidBy(m, sentence, at, medium) : null
  const speaker = phraseAt(m, from + 1, sentence.end)
  if (!speaker) return null
  return {
    at,
    start: speaker.end,
    end: sentence.end,
    speakers: split(m, speaker, []).speakers,
    relays: medium ? [medium] : [],
    act: 'say',
    carried: false,
  }
}

const saidBy = (m: Mentions, sentence: Sentence, at: number, phrase: Phrase): Frame => ({
  at,
  start: phrase.end,
  end: sentence.end,
  ...split(m, phrase, relaysAfter(m, phrase.end, sentence.end)),
  act: 'say',
  carried: false,
})

/** A verb of saying with its subject after it, before it, or carried over from what was said before. */
function saying(m: Mentions, sentence: Sentence, at: number, memory: Memory, before: readonly Frame[]): Frame | null {
  const { chart } = m
  const participle = chart.longest(at, 'saying')
  const verb = chart.longest(at, 'accuse', 'deny', 'say') ?? participle
  if (!verb || (chart.is(at, 'harmNoun', 'eventNoun') && verb.class === 'say')) return null
  const act = verb.class === 'accuse' || verb.class === 'deny' ? verb.class : 'say'
  const after = participle === verb || verb.form?.tail ? null : phraseAt(m, verb.end, sentence.end)
  const tailed = verb.form?.tail && act === 'deny' ? phraseAt(m, verb.end, sentence.end) : null
  const subject = after && (names(chart, after.start) || opens(chart, after.end)) ? after : tailed
  if (subject && (opensWithin(m, subject.end, sentence.end) || act !== 'say' || names(chart, subject.start))) {
    const { speakers, relays } = split(m, subject, relaysAfter(m, subject.end, sentence.end))
    return {
      at,
      start: tailed ? sentence.start : subject.end,
      end: sentence.end,
      speakers,
      relays,
      act,
      carried: false,
    }
  }
  if (!opensWithin(m, verb.end, sentence.end) && act === 'say') return null
  const ahead = participle === verb ? null : subjectBefore(m, sentence, at)
  if (ahead)
    return {
      at,
      start: verb.end,
      end: sentence.end,
      ...split(m, ahead, relaysAfter(m, verb.end, sentence.end)),
      act,
      carried: false,
    }
  const last = before.at(-1) ?? memory
  if (last.speakers.length === 0) return null
  return { at, start: verb.end, end: sentence.end, speakers: last.speakers, relays: last.relays, act, carried: true }
}

const opens = (chart: Chart, at: number): boolean => chart.is(at, 'that', 'colon', 'sayPrep', 'harmNoun', 'harmBoth')

/** Whether something said begins within a few words: "that", a colon, a quotation, "of the killing of". */
function opensWithin({ chart, quotes }: Mentions, from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + 9; at++) if (opens(chart, at) || quotes.has(at)) return true
  return false
}

/** The subject before its verb: the name that opens the clause. */
function subjectBefore(m: Mentions, { start }: Sentence, verb: number): Phrase | null {
  const { chart } = m
  if (verb - start < 1 || chart.at(verb).some((e) => e.form?.and)) return null
  for (let at = verb - 1; at >= start && verb - at < 25; at--) {
    if (!chart.is(at, 'actor', 'speakerRole', 'title', 'rank') || inPhraseBefore(chart, at, start)) continue
    const phrase = phraseAt(m, at, verb)
    if (phrase) return phrase
  }
  return null
}

/** Whether a name only continues the one before it ("source in the ministry": the subject is the source). */
const inPhraseBefore = (chart: Chart, at: number, start: number): boolean =>
  at > start && chart.is(at - 1, 'speakerRole', 'inside', 'rank', 'title')

function relaysAfter({ chart }: Mentions, from: number, limit: number): Phrase[] {
  for (let at = from; at < limit && at < from + 10 && !chart.is(at, 'that'); at++) {
    const relay = relayAt(chart, at)
    if (relay) return [{ start: relay.start, end: relay.end }]
  }
  return []
}

/** "State media and the Observatory": two who say one thing are two speakers. */
const SPEAKING = ['actor', 'speakerRole', 'person']

function split({ chart }: Mentions, phrase: Phrase, relays: readonly Phrase[]): Pick<Frame, 'speakers' | 'relays'> {
  const speakers: Phrase[] = []
  let start = phrase.start
  for (let at = phrase.start + 1; at < phrase.end; at++) {
    const second = chart.at(at).some((e) => e.form?.and && SPEAKING.includes(e.class))
    if (!second) continue
    speakers.push({ start, end: at })
    start = at
  }
  speakers.push({ start, end: phrase.end })
  return { speakers, relays }
}
