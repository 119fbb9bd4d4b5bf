import type { DateExpr } from '../languages/dates.ts'
import type { Scope } from '../model/claim.ts'
import { joined } from '../text/tokens.ts'
import type { Discourse } from './discourse.ts'
import type { Counted } from './figures.ts'
import type { Happening } from './happenings.ts'
import type { Mentions } from './mentions.ts'
import type { DayPhrase, Part } from './parts.ts'
import type { PlacePhrase } from './place-phrases.ts'

/**
 * Whether a part tells one event, or one day's events in one place, or sums up a time or an area: by words that sum up
 * ("since the beginning of", "on several fronts"), by a stretch of days, by towns listed side by side, by a count that no single event makes.
 */
export function scopeOf(m: Mentions, part: Part, when: DayPhrase | null): Scope {
  if (m.chart.next(part.start, part.end, 'cumulative') < part.end) return 'cumulative'
  if (part.figures.length === 0) return part.days.some(isSinceYear) ? 'cumulative' : 'incident'
  const days = [...part.days, ...(when ? [when] : [])]
  const long = part.figures.some((f) => OVER_TIME.has(f.outcome)) && days.some(isPeriod)
  const stretch = long || days.some(isStretch)
  const towns = part.where.filter((place, i) => isSettlement(place) && isListed(m, part, i)).length > 0
  return stretch || towns || part.figures.some(isMany) ? 'cumulative' : 'incident'
}

const isStretch = ({ value }: DayPhrase): boolean =>
  value.kind === 'since' ||
  (value.kind === 'within' && !isOneDay(value)) ||
  (value.kind === 'span' && !(WITHIN_DAYS.has(value.from.kind) && WITHIN_DAYS.has(value.to.kind)))

/** "From Thursday evening until Friday morning" may be one night's event. */
const WITHIN_DAYS: ReadonlySet<DateExpr['kind']> = new Set(['weekday', 'day', 'night', 'clock'])

/** People are arrested or driven out over weeks where the words give no day. */
const OVER_TIME: ReadonlySet<Counted['outcome']> = new Set(['captured', 'displaced'])

const isPeriod = ({ value }: DayPhrase): boolean => ['relative', 'month', 'year'].includes(value.kind)

/** "Since 2012": what has gone on for years is no event. */
const isSinceYear = ({ value }: DayPhrase): boolean => value.kind === 'since' && value.of.kind === 'year'

/** "The town of A and the village of B": joined to the settlement said just before. */
function isListed({ tokens }: Mentions, { where }: Part, index: number): boolean {
  const before = where[index - 1]
  return (
    before !== undefined && isSettlement(before) && before.end === where[index]!.start && joined(tokens[before.end]!)
  )
}

const isOneDay = ({ count, unit }: { readonly count: number | null; readonly unit: string }): boolean =>
  count !== null && (unit === 'hour' ? count <= 24 : unit === 'day' && count === 1)

const isSettlement = (place: PlacePhrase): boolean =>
  !place.reference && !place.countryside && !place.again && ['village', 'town', 'city'].includes(place.kind ?? '')

/**
 * "Of them 9 were killed in raids; in May, 4": what goes on counting after a sum, by nobody else, without a day, a place or an event
 * of its own, is of that sum.
 */
export const sumsOn = (part: Part, own: Happening | null, d: Discourse): boolean =>
  part.figures.length > 0 &&
  d.claim?.scope === 'cumulative' &&
  d.claim.figures.length > 0 &&
  d.sentence - d.claim.sentence <= 2 &&
  part.days.every(isPeriod) &&
  part.where.every((place) => place.reference || place.aside) &&
  (own === null || own.again || own.weight <= 2) &&
  (part.frame === null || part.frame.speakers[0]?.start === d.claim.frame?.speakers[0]?.start)

/** More dead than one event of this kind of war makes: hundreds or thousands in words, 500 and more in numbers. */
export const isMany = ({ outcome, count }: Counted): boolean =>
  outcome === 'killed' && (count.vague === 'hundreds' || count.vague === 'thousands' || (count.low ?? 0) >= 500)
