import type { DateExpr } from '../languages/dates.ts'
import type { Event, Scope } from '../model/claim.ts'
import type { Frame, Memory } from './attribution.ts'
import type { Counted } from './figures.ts'
import type { Happening } from './happenings.ts'
import type { Mentions } from './mentions.ts'
import type { DayPhrase, Part } from './parts.ts'
import type { Phrase } from './phrases.ts'
import type { PlacePhrase } from './place-phrases.ts'

/** Whether a place by one folded name may lie in a place by another. */
export type Within = (inner: string, outer: string) => boolean

/** What later sentences may take from earlier ones. */
export interface Discourse {
  /** Whether a place by the first name may lie in one by the second. */
  readonly within: Within
  /** The sentence that is being read, from 1. */
  sentence: number
  readonly memory: Memory
  figure: Counted | null
  where: readonly PlacePhrase[]
  /** Every place named so far, the latest last. */
  places: readonly PlacePhrase[]
  /** The day told last, of what, where, and by which sentence. */
  when: {
    readonly day: DayPhrase
    readonly event: Event | null
    readonly where: readonly PlacePhrase[]
    readonly sentence: number
    /** Who told it. */
    readonly speaker: Phrase | null
    /** Figures of that day, to know them again when they are told once more. */
    readonly figures: ReadonlySet<string>
  } | null
  /** The day named last, in this sentence or the one before, of whatever. */
  named: DayPhrase | null
  /** The day that the report's heading gives to all of it. */
  heading: DayPhrase | null
  /** The claim told last: what a denial or a doubt that names nothing speaks of. */
  claim: {
    readonly sentence: number
    readonly frame: Frame | null
    readonly event: Event
    readonly means: Happening['means']
    readonly scope: Scope
    readonly figures: readonly Counted[]
    readonly where: readonly PlacePhrase[]
    readonly when: DayPhrase | null
  } | null
  happening: Happening | null
  /** The sentence that told it. */
  told: number
}

export const discourse = (within: Within): Discourse => ({
  within,
  sentence: 0,
  memory: { speakers: [], relays: [] },
  figure: null,
  where: [],
  places: [],
  when: null,
  named: null,
  heading: null,
  claim: null,
  happening: null,
  told: 0,
})

/** How many sentences on a happening or a day told before still holds. */
export const REACH = 4

export const sameSpeaker = ({ frame }: Part, speaker: Phrase | null): boolean =>
  speaker !== null && frame?.speakers[0]?.start === speaker.start

/** A day, and not a stretch. */
export const isDay = ({ value }: DayPhrase): boolean => DAYS.has(value.kind) || isNight(value)

const DAYS: ReadonlySet<DateExpr['kind']> = new Set(['day', 'weekday', 'date', 'night', 'hijri', 'dayOfMonth', 'clock'])

/** "The night of Tuesday to Wednesday". */
const isNight = (value: DateExpr): boolean =>
  value.kind === 'span' &&
  value.from.kind === 'weekday' &&
  value.to.kind === 'weekday' &&
  value.to.day === (value.from.day % 7) + 1

/** A statement that counts nobody, by another than told it: what that one said of day and place is not theirs. */
export const isAnothers = (part: Part, speaker: Phrase | null): boolean =>
  part.figures.length === 0 && part.frame !== null && !sameSpeaker(part, speaker)

export const sameName = ({ tokens }: Mentions, a: PlacePhrase, b: PlacePhrase): boolean =>
  a.known !== null || b.known !== null ? a.known === b.known : tokens[a.name.start]!.text === tokens[b.name.start]!.text

export const carriedHappening = ({ happening, told, sentence }: Discourse): Happening | null =>
  sentence - told > REACH ? null : happening

export const restated = (f: Counted): string =>
  `${f.outcome} ${f.count.low} ${f.count.high} ${f.count.vague === null || f.count.vague}`

/** `day`: the part's own. */
export function remember(
  d: Discourse,
  part: Part,
  happening: Happening | null,
  event: Event | null,
  day: DayPhrase | null,
): void {
  if (part.where.some((p) => !p.aside) && (event !== null || !isDateline(part)))
    d.where = withHolder(part.where, d.where)
  if (part.places.length > 0) d.places = [...d.places, ...part.places].slice(-MEMORY)
  const figures = new Set(part.figures.filter((f) => f.count.low !== null).map(restated))
  if (day && !isDateline(part) && (event !== null || part.found.length > 0)) {
    const where = part.where.length > 0 ? part.where : d.where
    d.when = {
      day,
      event,
      where,
      sentence: d.sentence,
      speaker: part.frame?.speakers[0] ?? null,
      figures,
    }
  }
  d.named = part.days.at(-1) ?? d.named
  if (d.sentence === 1 && isHeading(part)) d.heading = part.days[0]!
  if (!happening || (happening.weight <= 1 && d.happening !== null && d.sentence - d.told <= REACH)) return
  d.happening = happening
  d.told = d.sentence
}

/** How many places named before are remembered. */
const MEMORY = 24

/** A spot or a quarter named alone lies in the town told before. */
const withHolder = (now: readonly PlacePhrase[], before: readonly PlacePhrase[]): readonly PlacePhrase[] =>
  now.every((p) => p.kind === 'site' || p.kind === 'quarter')
    ? [...now, ...before.filter((p) => !p.reference && p.kind !== 'site')]
    : now

/** A first line that gives a full date among other words and counts nobody: the heading of a day's reports. */
const isHeading = (part: Part): boolean =>
  part.figures.length === 0 &&
  part.end - part.start <= 20 &&
  besides(part) >= 2 &&
  part.days.some((day) => day.value.kind === 'date' && day.value.year !== null)

/** How many words of a part are no day's. */
const besides = (part: Part): number =>
  part.end - part.start - part.days.reduce((sum, day) => sum + day.end - day.start, 0)

/** A line of a few words that tells nothing (a date, a town and an agency) dates and places the report, not an event. */
const isDateline = (part: Part): boolean =>
  part.whole && part.found.length === 0 && part.figures.length === 0 && besides(part) <= 5
