import type { Scope } from '../model/claim.ts'
import type { Counted } from './figures.ts'
import type { Mentions } from './mentions.ts'
import type { Part } from './parts.ts'
import type { PlacePhrase } from './place-phrases.ts'

/**
 * Whether a part tells one event, or one day's events in one place, or sums up a time or an area: by words that sum up
 * ("since the beginning of", "on several fronts"), by a stretch of days, by several towns, by a count that no single event makes.
 */
export function scopeOf(m: Mentions, part: Part): Scope {
  for (let at = part.start; at < part.end; at++) if (m.chart.is(at, 'cumulative')) return 'cumulative'
  if (part.figures.length === 0) return 'incident'
  const stretch = part.days.some(({ value }) => value.kind === 'since' || (value.kind === 'within' && !isOneDay(value)))
  const towns = part.where.filter(isSettlement).length > 1
  return stretch || towns || part.figures.some(isMany) ? 'cumulative' : 'incident'
}

const isOneDay = ({ count, unit }: { readonly count: number | null; readonly unit: string }): boolean =>
  count !== null && (unit === 'hour' ? count <= 24 : unit === 'day' && count === 1)

const isSettlement = (place: PlacePhrase): boolean =>
  !place.reference && !place.countryside && !place.again && ['village', 'town', 'city'].includes(place.kind ?? '')

/** More dead than one event of this kind of war makes; a larger single event is told with its own number of days and places. */
const isMany = ({ outcome, count }: Counted): boolean =>
  outcome === 'killed' && (count.vague === 'hundreds' || count.vague === 'thousands' || (count.low ?? 0) >= 500)
