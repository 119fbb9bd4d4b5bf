import type { Chart, Edge } from '../text/chart.ts'
import { definite } from '../text/tokens.ts'
import { accuser } from './accusers.ts'
import type { Frame } from './frame.ts'
import { headed } from './headed.ts'
import type { Memory } from './memory.ts'
import type { Mentions } from './mentions.ts'
import { partyAt } from './parties.ts'
import { names, type Phrase, phraseAt } from './phrases.ts'
import { relaysAfter, relaysAhead } from './relays.ts'
import { directEnd, holds, opensWithin, pastAside, quoteEnd, trailing } from './said.ts'
import type { Sentence } from './sentences.ts'
import { accordingTo, over, quoting } from './sourced.ts'
import { saidBy } from './subject-first.ts'
import { skipped, subjectAfter, subjectBefore } from './subjects.ts'
import { split } from './together.ts'
import { inDoubt, isDenied, ownDoubt } from './unsaid.ts'

export type { Frame } from './frame.ts'
export type { Memory } from './memory.ts'

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
  const head = headed(m, sentence)
  if (head) {
    memory.heard.push(...head.speakers)
    memory.speakers = head.speakers
    memory.relays = head.relays
    out.push({ ...head, end: ownDoubt(m, head.start + 1, head.end), heard: memory.heard })
  }
  for (let at = sentence.start; at < sentence.end; at++) {
    at = m.chart.next(at, sentence.end, ...CUES)
    if (at === sentence.end || isDenied(m, at, out.at(-1)) || inDoubt(m, at)) continue
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
  if (chart.is(verb.end, 'noSpeaker')) return null
  // "The danger that threatens the town": what stands after it is no speaker.
  if (weak && chart.is(at - 1, 'who', 'what') && !chart.is(verb.end, 'that')) return null
  const act = actOf(chart, at, verb.class)
  const tail = Boolean(verb.form?.tail)
  if ((tail && act === 'say') || chart.is(at, 'unsaid')) return null
  if (chart.is(at, 'subjectFirst')) {
    const cited = before.at(-1)
    const found = saidBy(m, sentence, at, verb.end, cited ?? memory)
    // "Citing activists, the paper reported that": the paper passes on what they said.
    if (found && !found.carried && cited?.at === sentence.start && chart.is(cited.at, 'quoting'))
      return { ...found, speakers: cited.speakers, relays: found.speakers, at, act }
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
    // A verb that does other things too speaks for known names and roles (not "the record of crimes: …"), or goes on with a surname.
    if (weak && !names(chart, after.start) && !verb.form?.and) return null
    if (act === 'say' && weak && !opensWithin(m, pastAside(m, after.end, sentence.end), sentence.end, 8, weak, that))
      return null
    if (isPassive(m, verb, act, after, sentence.end)) return null
    const next = relaysAfter(m, after.end, sentence.end)
    const relays = next.length > 0 ? next : relaysAhead(m, sentence.start, at)
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
