import type { Gazetteer } from './gazetteer.ts'
import type { Place, PlaceKind } from './place.ts'
import { kindAgreement, nearness, prominence } from './weights.ts'

export interface Context {
  /** Places already resolved in the report, the most specific or nearest first. */
  readonly near: readonly Place[]
  /** Containers said beside the name: `بريف إدلب`, `في محافظة صعدة`. */
  readonly within: readonly Place[]
  /** What the word before says it is: قرية, مدينة, محافظة, حي. */
  readonly kind?: PlaceKind | null
  /** ISO 3166-1 alpha-2 of the country that the report is about, where known. */
  readonly country?: string | null
}

export interface Resolution {
  readonly place: Place | null
  /** The other candidates that what is said does not exclude, best first. */
  readonly alternatives: readonly Place[]
}

/**
 * Chooses among places of one name: by the containers said, the kind said, the report's other places, size.
 * Null only where there is no candidate, or where the containers said exclude every one: never a guess.
 */
export function resolve(candidates: readonly Place[], context: Context, places: Gazetteer): Resolution {
  const inside = candidates.filter((place) => context.within.every((outer) => mayLieIn(place, outer, places)))
  const possible = inside.length > 0 ? inside : candidates.filter((place) => isJustOutside(place, context, places))
  const ranked = possible
    .map((place) => ({ place, score: score(place, context, places) }))
    .sort((a, b) => b.score - a.score || (a.place.id < b.place.id ? -1 : 1))
    .map(({ place }) => place)
  return { place: ranked[0] ?? null, alternatives: ranked.slice(1) }
}

/**
 * "Atarib in Aleppo" names the city and means the province: a city said as container stands for the district and the
 * province that are called after it. A place filed straight under a province may lie in any district of it that is near.
 */
function mayLieIn(place: Place, outer: Place, places: Gazetteer): boolean {
  const chain = places.chain(place)
  if (chain.some((up) => up.id === outer.id || isCalledAfter(up, outer))) return true
  const filedAt = place.parent
  if (filedAt === null || !places.contains(filedAt, outer.id)) return false
  const apart = places.distanceKm(place, outer)
  return outer.kind === 'district' && (apart === null || apart < DISTRICT_REACH_KM)
}

/** "Douma in Damascus": newspapers file a city's surroundings under the city, though they are another province. */
const isJustOutside = (place: Place, { within }: Context, places: Gazetteer): boolean =>
  within.every((outer) => outer.kind === 'city' && (places.distanceKm(place, outer) ?? CITY_REACH_KM) < CITY_REACH_KM)

const CITY_REACH_KM = 25
const DISTRICT_REACH_KM = 60

const isCalledAfter = (up: Place, seat: Place): boolean =>
  up.country === seat.country &&
  up.kind !== 'city' &&
  up.kind !== 'quarter' &&
  (seat.kind === 'city' || seat.kind === 'town') &&
  up.kind !== 'country' &&
  up.ar[0] === seat.ar[0]

function score(place: Place, context: Context, places: Gazetteer): number {
  const said = context.kind !== undefined && context.kind !== null
  return (
    prominence(place) +
    (said ? kindAgreement(place, context.kind!) : 0) +
    (place.common && !said && context.within.length === 0 ? -1 : 0) +
    (context.country && place.country === context.country ? 1.5 : 0) +
    context.within.filter((outer) => places.contains(outer.id, place.id)).length +
    context.near.reduce((sum, other, i) => sum + nearness(place, other, places) / (i + 1), 0)
  )
}
