import type { Chart, Edge } from '../text/chart.ts'
import { definite } from '../text/tokens.ts'
import { accuser } from './accusers.ts'
import { kindOf } from './media.ts'
import type { Memory } from './memory.ts'
import type { Mentions } from './mentions.ts'
import { partyAt } from './parties.ts'
import { names, type Phrase, phraseAt, unreadAt, verbAt } from './phrases.ts'
import { relaysAfter } from './relays.ts'
import { directEnd, holds, opensWithin, quoteEnd, trailing } from './said.ts'
import type { Sentence } from './sentences.ts'
import { saidBy } from './subject-first.ts'
import { skipped, subjectAfter, subjectBefore } from './subjects.ts'
import { split } from './together.ts'
import { inDoubt, isDenied, ownDoubt } from './unsaid.ts'

export type { Memory } from './memory.ts'

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
  /** All whom the report names as speaking, before this and after. */
  heard?: Phrase[]
}

/** With one of these every frame begins; most words are none. */
const CUES = ['accordingTo', 'quoting', 'quoteFrom', 'saying', 'accuse', 'deny', 'say']

/** The frames of a sentence, in order; words in none are the report's own. `memory` is carried to the next sentence. */
export function frames(m: Mentions, sentence: Sentence, memory: Memory): Frame[] {
  const out: Frame[] = []
  if (sentence.inQuote && memory.speakers.length > 0)
    out.push({
      at: sentence.start,
      start: sentence.start,
      end: quoteEnd(m, sentence),
      ...memory,
      act: 'say',
      carried: true,
    })
  memory.heard ??= []
  for (let at = sentence.start; at < sentence.end; at++) {
    if (!m.chart.is(at, ...CUES) || isDenied(m, at, out.at(-1)) || inDoubt(m, at)) continue
    const frame =
      accordingTo(m, sentence, at, memory, out) ??
      through(m, sentence, at, out) ??
      quoting(m, sentence, at, memory) ??
      saying(m, sentence, at, memory, out)
    if (!frame || isInformation(m, frame, out.at(-1))) continue
    frame.heard = memory.heard
    frame.end = ownDoubt(m, Math.max(at, frame.start) + 1, frame.end)
    if (!frame.carried) {
      memory.heard.push(...frame.speakers)
      memory.speakers = frame.speakers
      memory.relays = frame.relays
    }
    const before = out.at(-1)
    if (before && frame.start > before.start) before.end = Math.min(before.end, frame.at)
    out.push(frame)
    at = Math.max(at, ...frame.speakers.filter((s) => s.start > at).map((s) => s.end - 1))
  }
  return out
}

/** "According to local pages, first information says that": the pages say so. */
const isInformation = ({ chart }: Mentions, frame: Frame, before: Frame | undefined): boolean =>
  before !== undefined &&
  !before.carried &&
  before.start <= frame.at &&
  frame.speakers.every((s) => chart.is(s.start, 'document') && chart.is(s.start, 'matter'))

/**
 * "According to the Observatory": over the whole sentence, unless somebody already speaks in it; over what follows, where
 * it opens the sentence or another half of it ("and according to").
 */
function accordingTo(
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

const over = ({ chart }: Mentions, { start }: Sentence, at: number, after: number): number =>
  at <= start + 1 || chart.at(at).some((e) => e.class === 'accordingTo' && e.form?.and) ? after : start

/** "Reuters said, quoting a source, that": who has just been named passes on what the source said. */
function through(m: Mentions, sentence: Sentence, at: number, before: readonly Frame[]): Frame | null {
  const cue = m.chart.longest(at, 'quoting')
  const speaker = cue && phraseAt(m, cue.end, sentence.end)
  if (!cue || !speaker || !names(m.chart, speaker.start)) return null
  const last = before.at(-1)
  const near = last && !last.carried && last.act === 'say' ? last : null
  return {
    at: near ? near.at : at,
    start: near ? Math.min(near.start, at) : over(m, sentence, at, speaker.end),
    end: sentence.end,
    speakers: split(m, speaker),
    relays: near ? [...near.speakers, ...near.relays] : relaysAfter(m, speaker.end, sentence.end),
    act: 'say',
    carried: false,
  }
}

/** "Reuters quoted an official as saying": the medium passes on, the one quoted speaks. */
function quoting(m: Mentions, sentence: Sentence, at: number, memory: Memory | null): Frame | null {
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

/** A verb of saying with its subject after it, before it, or carried over from what was said before. */
function saying(m: Mentions, sentence: Sentence, at: number, memory: Memory, before: readonly Frame[]): Frame | null {
  const { chart } = m
  const participle = chart.longest(at, 'saying')
  const verb = chart.longest<string>(at, 'accuse', 'deny', 'say') ?? participle
  if (
    !verb ||
    verb.form?.the ||
    verb.form?.by ||
    verb.form?.to ||
    (chart.is(at, 'harmNoun', 'eventNoun') && verb.class === 'say')
  )
    return null
  if (verb.class === 'accuse' && verb.value === 'also' && !holds(m, verb.end, sentence.end)) return null
  const weak = verb.class === 'say' && verb.value !== 'says'
  const that = weak && verb.value === 'that'
  // "The danger that threatens the town": what stands after it is no speaker.
  if (weak && chart.is(at - 1, 'who') && !chart.is(verb.end, 'that')) return null
  const act = actOf(chart, at, verb.class)
  const tail = Boolean(verb.form?.tail)
  if ((tail && act === 'say') || chart.is(at, 'unsaid')) return null
  if (chart.is(at, 'subjectFirst')) {
    const found = saidBy(m, sentence, at, verb.end, before.at(-1) ?? memory)
    return found && { ...found, at, act }
  }
  const said = { at, end: sentence.end, act } as const
  const named =
    participle === verb || verb.number === 'many' || chart.is(at, 'weSay')
      ? null
      : subjectAfter(m, verb.end, sentence.end)
  const after = named && act === 'accuse' ? accuser(m, named, sentence.end) : named
  if (after) {
    if (act === 'say' && chart.is(skipped(m, after.end, sentence.end), 'responsible')) return null
    if (act === 'say' && weak && !opensWithin(m, after.end, sentence.end, 8, weak, that)) return null
    if (isPassive(m, verb, act, after, sentence.end)) return null
    const relays = relaysAfter(m, after.end, sentence.end)
    const trails = act === 'say' && trailing(m, sentence, at, Math.max(after.end, ...relays.map((r) => r.end)))
    return {
      ...said,
      start: tail || trails ? sentence.start : after.end,
      end: directEnd(m, after.end, sentence.end, chart.is(at - 1, 'who')),
      speakers: split(m, after),
      relays,
      carried: false,
    }
  }
  if (act === 'say' && !opensWithin(m, verb.end, sentence.end, 7, weak, that)) {
    if (!weak) spokeOf(m, sentence, at, memory)
    return null
  }
  const inIt = at > sentence.start && chart.is(at - 1, 'document') && !definite(m.tokens[at - 1]!)
  const ahead =
    participle === verb || inIt || chart.is(at - 1, 'who') || chart.is(at, 'weSay')
      ? null
      : subjectBefore(m, sentence, at)
  const relays = relaysAfter(m, verb.end, sentence.end)
  if (ahead) return { ...said, start: verb.end, speakers: split(m, ahead), relays, carried: false }
  const last =
    before.findLast((f) => !chart.is(f.at - 1, 'who')) ??
    (participle === verb || inIt ? opener(m, sentence, at) : null) ??
    memory
  if (last.speakers.length === 0) return null
  return {
    ...said,
    start: verb.end,
    end: directEnd(m, verb.end, sentence.end),
    speakers: last.speakers,
    relays: relays.length > 0 ? relays : last.relays,
    carried: true,
  }
}

/** "An imam is accused of …": nobody is named whom he could accuse. */
function isPassive(m: Mentions, verb: Edge, act: Frame['act'], { end }: Phrase, limit: number): boolean {
  if (act !== 'accuse' || verb.value !== 'says' || verb.form?.tail || verb.end - verb.start > 1) return false
  for (let at = end; at < Math.min(limit, end + 8); at++) if (partyAt(m, at, limit)) return false
  return true
}

/** "The minister had admitted the failure": nothing is claimed, and "he said" after it is still the minister. */
function spokeOf(m: Mentions, sentence: Sentence, at: number, memory: Memory): void {
  const who = subjectBefore(m, sentence, at)
  if (!who) return
  memory.speakers = split(m, who)
  memory.relays = []
}

/** What a verb or a participle of saying does besides: it accuses, it denies. */
function actOf(chart: Chart, at: number, cls: string): Frame['act'] {
  if (cls === 'deny' || chart.is(at, 'denying')) return 'deny'
  return cls === 'accuse' || chart.is(at, 'accusing') ? 'accuse' : 'say'
}

/** "The ministry doubted the report, denying that": the subject of the clause that a participle of saying belongs to. */
function opener(m: Mentions, { start }: Sentence, at: number): Memory | null {
  for (let from = start; from < at && from < start + 4; from++) {
    if (!m.chart.is(from, 'actor', 'actorShort', 'speakerRole')) continue
    const phrase = phraseAt(m, from, at)
    return phrase && { speakers: split(m, phrase), relays: [] }
  }
  return null
}

const tailed = (chart: Chart, at: number): boolean =>
  chart.at(at).some((e) => e.class === 'say' && Boolean(e.form?.tail))
