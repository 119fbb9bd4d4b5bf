import type { Event, Scope } from '../model/claim.ts'
import type { Chart } from '../text/chart.ts'
import { definite } from '../text/tokens.ts'
import { type Discourse, isAnothers, restated } from './discourse.ts'
import type { Counted } from './figures.ts'
import type { Mentions } from './mentions.ts'
import type { DayPhrase, Part } from './parts.ts'
import { namesNoPlace, type PlacePhrase } from './place-phrases.ts'

export interface Beside {
  readonly before: readonly Part[]
  readonly all: readonly Part[]
}

/**
 * The places that a sentence gives to one of its parts: its own, or that of which it says "the town", else of the parts
 * before it, the nearest first, else after; where one is "a nearby town", none. Null where the sentence names none.
 */
export function wherePart(
  m: Mentions,
  part: Part,
  { before, all }: Beside,
  d: Discourse,
): readonly PlacePhrase[] | null {
  if (part.where.length === 0 && namesNoPlace(m, part.start, part.end)) return []
  const back = [part, ...[...before].reverse()]
  for (const p of back) {
    if (isPlaced(p)) return p.where
    const again = placeAgain(m, p, [...d.places, ...before.flatMap((b) => b.places)])
    if (again) return [again]
  }
  const near = [...back, ...all]
  const at = near.find(isPlaced) ?? (part.figures.length > 0 ? near.find((p) => p.where.some((w) => !w.aside)) : null)
  return at?.where ?? null
}

const isPlaced = ({ where }: Part): boolean => where.some((place) => !place.reference)

/**
 * The places told before. A statement that counts nobody takes only those of the claim before it, and of the same event; a
 * total over a time or an area takes no town of one event, but the country or province told.
 */
export function carriedPlaces(
  part: Part,
  event: Event,
  scope: Scope,
  d: Discourse,
  { chart }: Mentions,
): readonly PlacePhrase[] {
  const { where, claim } = d
  if (part.figures.length === 0)
    return claim?.event === event && !isAnothers(part, claim.frame?.speakers[0] ?? null) ? claim.where : []
  if (scope === 'incident' || !part.days.some(isYears)) return where
  return where.filter((p) => !p.reference && isArea(chart, p))
}

/** A place where something is said, or from where people come, where nothing else is told: better than none. */
export const placesAside = (part: Part, { all }: Beside): readonly PlacePhrase[] =>
  part.figures.length > 0 ? ([part, ...all].find((p) => p.where.length > 0)?.where ?? []) : []

/** "Since 2014", "in thirty years": no day of one event. */
const isYears = ({ value }: DayPhrase): boolean =>
  value.kind === 'year' ||
  (value.kind === 'since' && value.of.kind === 'year') ||
  (value.kind === 'within' && value.unit === 'year')

interface Told {
  readonly sentence: number
  readonly event: Event
  readonly scope: Scope
  readonly figures: readonly Counted[]
  readonly where: readonly PlacePhrase[]
}

/** A headline that names no place tells of the place of what follows: of the same toll, or among the first sentences of the same event. */
export function placesAhead(draft: Told, next: readonly Told[]): readonly PlacePhrase[] {
  if (draft.scope === 'cumulative') return []
  const toll = new Set(draft.figures.filter((f) => f.count.low !== null).map(restated))
  const placed = next.filter((n) => n.where.some((p) => !p.reference))
  const same = placed.find((n) => n.figures.some((f) => toll.has(restated(f))))
  const alike = draft.sentence <= 3 ? placed.find((n) => n.event === draft.event && n.sentence <= 5) : undefined
  return (same ?? alike)?.where ?? []
}

const isArea = (chart: Chart, { kind, countryside, name, again }: PlacePhrase): boolean =>
  !again && (kind === 'province' || countryside || chart.is(name.start, 'isArea'))

const SETTLED = new Set(['city', 'town', 'village', 'quarter', 'camp', 'province', 'district'])
const isTown = (kind: string | null): boolean => kind === 'city' || kind === 'town'

/** How many words back "the town" reaches. */
const LATELY = 120

/** "In the town", "around the camp": the place of that kind that was named last. */
function placeAgain(
  m: Mentions,
  { start, end, frame, places }: Part,
  told: readonly PlacePhrase[],
): PlacePhrase | null {
  const { chart, tokens } = m
  const from = frame && frame.at >= start && frame.start < end ? Math.max(start, frame.start) : start
  for (let at = from; at < end; at++) {
    const word = chart.longest<string>(at, 'placeKind')
    if (!word || word.end !== at + 1 || !SETTLED.has(word.value) || !definite(tokens[at]!)) continue
    if (chart.is(word.end, 'direction', 'place', 'adjective')) continue
    const { value } = word
    const known = [...told, ...places].filter(
      (p) => p.end <= at && at - p.end < LATELY && !p.again && !p.countryside && !p.reference && p.direction === null,
    )
    const alike = (p: PlacePhrase) =>
      p.kind === null
        ? (isTown(value) && chart.is(p.name.start, 'isTown') && !chart.is(p.name.start, 'state')) ||
          (value === 'province' && chart.is(p.name.start, 'isProvince'))
        : isTown(value) && isTown(p.kind)
    const found =
      value === 'city'
        ? known.findLast((p) => p.kind === value || alike(p))
        : (known.findLast((p) => p.kind === value) ?? known.findLast(alike))
    if (found) return found
  }
  return null
}
