import type { Event } from '../model/claim.ts'
import { definite } from '../text/tokens.ts'
import { type Discourse, isAnothers, isDay, REACH, restated, sameName, sameSpeaker } from './discourse.ts'
import type { Happening } from './happenings.ts'
import type { Mentions } from './mentions.ts'
import type { DayPhrase, Part } from './parts.ts'
import { namesNoPlace, type PlacePhrase } from './place-phrases.ts'
import { isMany } from './scope.ts'

type Told = NonNullable<Discourse['when']>

/**
 * A day told before holds on where its figures are told again or "the attack", "the dead" are spoken of; where its place is named again, or a
 * place in it; where none is spoken of, for the same event; and in the next sentence while the same speaker goes on.
 * `own` is what the part tells itself, `opening` the places with which its sentence opens ("And in Aleppo, …").
 */
export function carriedDay(
  m: Mentions,
  part: Part,
  own: Happening | null,
  event: Event,
  opening: readonly PlacePhrase[],
  d: Discourse,
): DayPhrase | null {
  const { when, sentence } = d
  if (!when || isAhead(when.day) || sentence - when.sentence > REACH || isAnothers(part, when.speaker)) return null
  if (part.figures[0]?.others || part.figures.some((f) => when.figures.has(restated(f)))) return when.day
  // Hundreds of dead are those of more than the day told.
  if (isDay(when.day) && (part.figures.some(isMany) || sumsUp(m, part))) return null
  const akin = own === null || when.event === null || mayBeOne(event, when.event)
  if (akin && speaksOfIt(m, part)) return when.day
  if (!isDay(when.day)) return goesOnCounting(part, when, sentence) ? when.day : null
  const isThere = (p: PlacePhrase) => when.where.some((w) => sameName(m, p, w))
  if (opening.length > 0 && when.where.length > 0 && !opening.some(isThere) && !part.figures.some((f) => f.others))
    return null
  const again = part.where.some(isThere)
  const family = own === null || when.event === null || when.event === event
  if (again && family) return when.day
  if (turns(m, part)) return null
  if (akin && isInside(part, when, d)) return when.day
  const goesOn = part.frame?.carried === true && sentence - when.sentence <= 1 && sameSpeaker(part, when.speaker)
  if (goesOn) return when.day
  const elsewhere = part.where.length > 0 || namesNoPlace(m, part.start, part.end)
  if (elsewhere && when.where.length > 0) return null
  return own === null || when.event === event ? when.day : null
}

/** Tomorrow, next Friday: no day of what has happened. */
const isAhead = ({ value }: DayPhrase): boolean =>
  (value.kind === 'day' && value.offset > 0) || ('which' in value && value.which === 'next')

/** A stretch of days holds on while its speaker goes on, and while people are counted and nothing else is told. */
function goesOnCounting(part: Part, when: Told, sentence: number): boolean {
  if (part.where.length > 0) return false
  if (part.frame) return true
  return part.figures.length > 0 && part.found.length === 0 && sentence - when.sentence <= 2
}

const LOOSE: readonly Event[] = ['armed_clash', 'attack']
const VIOLENT: readonly Event[] = [...LOOSE, 'air_strike', 'shelling', 'ied', 'suicide_bomb', 'chemical_weapon']

/** Whether two kinds may be of one event: "the attack" may be a bombing. */
const mayBeOne = (a: Event, b: Event): boolean =>
  a === b ||
  a === 'other' ||
  b === 'other' ||
  (VIOLENT.includes(a) && VIOLENT.includes(b) && (LOOSE.includes(a) || LOOSE.includes(b)))

/** "The attack", "in these clashes", "25 of the dead": words for what was told before. */
function speaksOfIt({ chart, tokens }: Mentions, part: Part): boolean {
  for (let at = part.start; at < part.end; at++) {
    const noun = chart.longest<string>(at, 'eventNoun')
    if (
      noun &&
      noun.end === at + 1 &&
      !noun.value.includes(':') &&
      definite(tokens[at]!) &&
      VIOLENT_WORDS.has(noun.value)
    )
      return true
  }
  return part.figures.some((f) => {
    for (let at = f.start; at < f.end; at++) if (chart.is(at, 'harmed') && definite(tokens[at]!)) return true
    return false
  })
}

/** "Recently", "since the beginning of": more than one day. */
const sumsUp = ({ chart }: Mentions, { start, end }: Part): boolean => chart.next(start, end, 'cumulative') < end

/** "In another incident", "on another side": what comes is not what was told before. */
function turns({ chart }: Mentions, { start, end }: Part): boolean {
  const near = Math.min(end, start + 4)
  return chart.next(start, near, 'turn') < near
}

const VIOLENT_WORDS: ReadonlySet<string> = new Set([...VIOLENT, 'assault', 'aggression', 'operation'])

/** A town of the province, a quarter of the town of which the day was told, and of nothing smaller. */
function isInside(part: Part, when: Told, { within }: Discourse): boolean {
  const outer = when.where.filter((w) => !w.reference)
  if (part.figures.length === 0 || outer.length === 0) return false
  return part.where.some(
    ({ known, reference }) =>
      known !== null &&
      !reference &&
      outer.every((w) => w.known === known || (w.known !== null && within(known, w.known))),
  )
}
