import type { Event, Modality, Scope } from '../model/claim.ts'
import type { EventHow } from '../model/explained.ts'
import { agentOf } from './agents.ts'
import { type Frame, frames } from './attribution.ts'
import { claims } from './blame.ts'
import { carriedDay } from './carried-days.ts'
import { causes, countsHarm, happeningOf } from './causes.ts'
import { daysAhead } from './days-ahead.ts'
import { carriedHappening, type Discourse, discourse, remember, type Within } from './discourse.ts'
import { eventAhead } from './event-ahead.ts'
import { type Counted, figures } from './figures.ts'
import { type Happening, recalled, tellingOf } from './happenings.ts'
import type { Mentions } from './mentions.ts'
import { modalityOf } from './modality.ts'
import { ownDay, ownDays } from './own-days.ts'
import { type DayPhrase, type Part, partsOf } from './parts.ts'
import type { Phrase } from './phrases.ts'
import { namesNoPlace, type PlacePhrase } from './place-phrases.ts'
import { carriedPlaces, placesAhead, placesAside, wherePart } from './placing.ts'
import { posters } from './posts.ts'
import { scopeOf, sumsOn } from './scope.ts'
import type { Sentence } from './sentences.ts'
import { answersClaim, tells, within } from './tellings.ts'

/** What told the kind of event, and the words that did. */
export interface EventBy {
  readonly how: EventHow
  readonly words: Phrase | null
}

/** A claim as tokens, before its names are resolved. */
export interface Draft extends Phrase {
  /** The sentence that tells it, from 1. */
  readonly sentence: number
  readonly figures: readonly Counted[]
  readonly event: Event
  readonly eventBy: EventBy
  readonly means: Happening['means']
  readonly modality: Modality
  readonly scope: Scope
  readonly frame: Frame | null
  readonly where: readonly PlacePhrase[]
  readonly when: DayPhrase | null
  readonly agent: Phrase | null
  readonly rules: readonly string[]
}

/** The claims of a text, in the order of its words. */
export function drafts(m: Mentions, within: Within = () => false): Draft[] {
  const d = discourse(within)
  const posted = posters(m)
  const out = m.sentences.flatMap((sentence) => {
    d.sentence++
    return sentenceDrafts(m, sentence, posted.get(sentence.paragraph) ?? null, d)
  })
  const begins = (sentence: number) => m.sentences[sentence - 1]!.start
  const known = out.map((draft, i) => eventAhead(draft, out.slice(i + 1, i + 6), begins))
  const first = known.findIndex((draft) => draft.where.length > 0)
  const placed = known.map((draft, i) =>
    i < first ? { ...draft, where: placesAhead(draft, known.slice(first, first + 5)) } : draft,
  )
  const ahead = daysAhead(placed, within)
  return placed.map((draft, i) => (draft.when ? draft : { ...draft, when: ahead(draft, i) }))
}

function sentenceDrafts(m: Mentions, sentence: Sentence, poster: Phrase | null, d: Discourse): Draft[] {
  const told = frames(m, sentence, d.memory)
  const spoken = told.length === 0 && poster && sentence.start < poster.start ? [says(poster, sentence)] : told
  const counted = figures(m, sentence, d.figure)
  d.figure = counted.filter((f) => !f.whole).at(-1) ?? d.figure
  const parts = partsOf(m, sentence, spoken, counted)
  const named = spoken.flatMap((f) => [...f.speakers, ...f.relays])
  return parts.flatMap((part, i) => draftOf(m, part, { before: parts.slice(0, i), all: parts, named }, d) ?? [])
}

interface Around {
  readonly before: readonly Part[]
  readonly all: readonly Part[]
  /** Who speaks in the sentence. */
  readonly named: readonly Phrase[]
}

function draftOf(m: Mentions, part: Part, around: Around, d: Discourse): Draft | null {
  const { before, all, named } = around
  const modality = modalityOf(m, part)
  const summed = scopeOf(m, part, null) === 'cumulative'
  const own = happeningOf(m, part, modality)
  const recall = own && (goesOn(part, own, before) ?? recalled(own, toldBefore(part, own) ?? carriedHappening(d)))
  const agent = agentOf(m, part, {
    named,
    told: recall,
    after: all.slice(before.length + 1),
    sentence: d.sentence,
    memory: d.memory,
  })
  const ownWhen = ownDay(m, part, d.named)
  if (part.figures.length === 0 && !tells(m, part, own, modality, agent !== null, d)) {
    remember(d, part, null, null, ownWhen)
    return null
  }
  const happening = recall ?? nearest(part, before) ?? nearest(part, all) ?? (summed ? null : carriedFor(part, d))
  const vague = !own || own.weight <= 2
  const answers = ANSWERS.has(modality) && (part.figures.length === 0 ? vague : !own)
  const answered = answers || answersClaim(m, part, own) ? d.claim : null
  const threat = modality === 'intended' && (vague || own.again) && within(m, part, 'threat')
  const told = threat ? THREAT : eventOf(m, part, happening, summed, agent !== null)
  const event = answered?.event ?? told.event
  const stated = ownWhen ?? dayBefore(m, part, before)
  // "4 were killed, and 7 others wounded": the others' day is that of the 4.
  const others = part.figures[0]?.others && before.some((p) => p.figures.length > 0)
  const when =
    stated ?? (answered || others ? ((answered ?? d.claim)?.when ?? null) : dayAround(m, part, own, event, around, d))
  const scope = sumsOn(part, own, d) ? 'cumulative' : scopeOf(m, part, when)
  const stood = wherePart(m, part, around, d) ?? answered?.where ?? carriedPlaces(part, event, scope, d, m)
  const where = stood.length > 0 || namesNoPlace(m, part.start, part.end) ? stood : placesAside(part, around)
  remember(d, part, happening, event, ownWhen)
  if (!ownWhen && d.when && when === d.when.day && part.figures.length > 0) d.when = { ...d.when, sentence: d.sentence }
  const draft: Draft = {
    ...spanOf(m, part),
    sentence: d.sentence,
    figures: part.figures,
    event,
    eventBy: answered ? { how: 'claim_before', words: null } : told.by,
    means: answered
      ? answered.means
      : happening && (happening.event === event || happening.fight || happening.means === 'sniper')
        ? happening.means
        : null,
    modality,
    scope,
    frame: part.frame ?? (part.figures.length === 0 ? claiming(m, part) : null),
    where,
    when,
    agent,
    rules: [...new Set(part.figures.map((f) => f.rule))],
  }
  d.claim = draft
  return draft
}

/** "The organisation claimed the attack": it is the one who says so. A toll told beside it is not its word. */
function claiming(m: Mentions, part: Part): Frame | null {
  const who = claims(m, part)
  return who && says(who, part)
}

const says = (who: Phrase, { start, end }: Phrase): Frame => ({
  at: start,
  start,
  end,
  speakers: [who],
  relays: [],
  act: 'say',
  carried: false,
})

/**
 * A day that the part does not tell itself: of the part that counts on after it ("12 were killed, and 3 captured, on
 * Sunday"), told before and still held, or told after in words that tell nothing else.
 */
const dayAround = (
  m: Mentions,
  part: Part,
  own: Happening | null,
  event: Event,
  { before, all }: Around,
  d: Discourse,
): DayPhrase | null =>
  dayAfter(m, part, all) ??
  carriedDay(m, part, own, event, opening(before), d) ??
  all.find((p) => p.start >= part.end && p.days.length > 0 && tellsNothing(m, p))?.days[0] ??
  d.heading

/** Words without an event and without people, which tell of nothing earlier. */
const tellsNothing = ({ chart }: Mentions, p: Part): boolean =>
  p.found.length === 0 && p.figures.length === 0 && !chart.is(p.start, 'had')

const opening = ([first]: readonly Part[]): readonly PlacePhrase[] =>
  first && first.figures.length === 0 && first.found.length === 0 ? first.where.filter((p) => !p.reference) : []

/** The day of what the sentence has told so far, where the part goes on telling it: by the same speaker, or in the report's own words. */
function dayBefore(m: Mentions, part: Part, before: readonly Part[]): DayPhrase | null {
  for (const p of [...before].reverse()) {
    const { told, said } = ownDays(m, p)
    const day = told.at(-1) ?? (p.frame === part.frame ? said : null)
    if (day && (p.figures.length > 0 || p.found.length > 0)) return day
  }
  return null
}

/** The day of the next count of the sentence, by the same speaker. */
const dayAfter = (m: Mentions, part: Part, all: readonly Part[]): DayPhrase | null =>
  all
    .filter((p) => p.start >= part.end && p.figures.length > 0 && p.frame === part.frame)
    .flatMap((p) => ownDays(m, p).told)[0] ?? null

/** "An attack hit the bazaar and struck a school": a verb that hardly says what, joined to a telling in the same sentence. */
const goesOn = (part: Part, own: Happening, before: readonly Part[]): Happening | null =>
  own.verb && own.weight <= 1 && own.start === part.start ? nearest(part, before) : null

/** What the same part told before with words of its own: "they repelled an attack; 15 died in the attack". */
const toldBefore = (part: Part, own: Happening): Happening | null =>
  part.found.findLast((h) => h.end <= own.start && !h.again && h.weight > 1) ?? null

/** The happening told before, where it may have caused what the part counts. */
function carriedFor(part: Part, d: Discourse): Happening | null {
  const told = carriedHappening(d)
  return told && told.event !== 'siege' && countsHarm(part) ? (causes([told])[0] ?? null) : told
}

function nearest(part: Part, others: readonly Part[]): Happening | null {
  const found = others.flatMap((p) => p.found)
  return tellingOf(countsHarm(part) ? causes(found) : found, part.start)
}

/** From the first word of what is said to the last of the part; a denial or an accusation with its verb. */
function spanOf({ chart, tokens }: Mentions, part: Part): Phrase {
  const { frame } = part
  const said = frame?.act === 'say' && part.start < frame.start && frame.start < part.end
  let start = Math.min(part.figures[0]?.start ?? part.end, said ? frame.start : part.start)
  let end = part.end
  while (start < end - 1 && (tokens[start]!.kind === 'sign' || chart.is(start, 'that'))) start++
  while (end > start + 1 && tokens[end - 1]!.kind === 'sign') end--
  return { start, end }
}

/** What is said of an event told before. */
const ANSWERS: ReadonlySet<Modality> = new Set(['unverified', 'denied', 'accused'])

/** Who threatens to answer says with what only rarely. */
const THREAT: { event: Event; by: EventBy } = { event: 'attack', by: { how: 'nothing', words: null } }

const BY_OUTCOME: Readonly<Partial<Record<Counted['outcome'], Event>>> = {
  captured: 'arrest',
  displaced: 'displacement',
  affected: 'siege',
}

/** Taking prisoners, arresting, abducting, executing are events by themselves; other harm takes the event that caused it. */
function eventOf(
  { chart }: Mentions,
  part: Part,
  happening: Happening | null,
  summed: boolean,
  done: boolean,
): { event: Event; by: EventBy } {
  const first = part.figures.find((f) => f.outcome !== 'displaced') ?? part.figures[0]
  if (first?.outcome === 'displaced') return { event: 'displacement', by: { how: 'outcome', words: null } }
  if (first)
    for (let at = first.start; at < first.end; at++) {
      const own = chart.is(at, 'harmVerb', 'harmNoun') ? chart.longest<string>(at, 'eventVerb', 'eventNoun') : null
      const event = own?.value.split(':')[0] as Event | undefined
      if (event && (first.outcome === 'captured' || event === 'attack'))
        return { event, by: { how: 'words', words: own } }
    }
  if (first?.outcome === 'affected' && within({ chart } as Mentions, first, 'besieged'))
    return { event: 'siege', by: { how: 'outcome', words: null } }
  const fight =
    (happening?.fight || happening?.means === 'sniper') &&
    part.figures.every((f) => f.whole !== null || f.status === 'combatant')
  if (first && fight) return { event: 'armed_clash', by: { how: 'words', words: happening } }
  const mixed =
    (happening?.several && happening.weight <= 3) || (summed && happening?.event === 'attack' && happening.weight <= 2)
  if (first && happening && mixed) return { event: 'other', by: { how: 'words', words: happening } }
  if (happening) return { event: happening.event, by: { how: 'words', words: happening } }
  // Killed by somebody, and nothing else said: in a fight, or not.
  const slain = done && !summed && first?.outcome === 'killed'
  const killing: Event = first?.status === 'combatant' ? 'armed_clash' : 'attack'
  const befell = slain ? killing : first && BY_OUTCOME[first.outcome]
  return { event: befell ?? 'other', by: { how: befell ? 'outcome' : 'nothing', words: null } }
}
