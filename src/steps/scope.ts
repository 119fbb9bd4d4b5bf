import type { Scope } from '../model/claim.ts'
import { joined } from '../text/tokens.ts'
import type { Counted } from './figures.ts'
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
  value.kind === 'since' || (value.kind === 'within' && !isOneDay(value))

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

/** More dead than one event of this kind of war makes: hundreds or thousands in words, 500 and more in numbers. */
export const isMany = ({ outcome, count }: Counted): boolean =>
  outcome === 'killed' && (count.vague === 'hundreds' || count.vague === 'thousands' || (count.low ?? 0) >= 500)
