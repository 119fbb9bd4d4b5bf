import type { Gazetteer } from './gazetteer.ts'
import type { Place, PlaceKind } from './place.ts'

/*
 * Weights of ambiguous names, set by hand: a bare name is the larger place, unless the report is about the other's
 * surroundings. One point is about "ten times as many people" times three.
 */

const BY_KIND: Readonly<Record<PlaceKind, number>> = {
  country: 6,
  city: 2.2,
  province: 2,
  town: 1.4,
  district: 1.2,
  village: 0.6,
  site: 0.6,
  quarter: 0.5,
  camp: 0.5,
}

export const prominence = (place: Place): number =>
  BY_KIND[place.kind] + (place.population === null ? 0 : Math.log10(place.population + 1) / 3)

const SETTLEMENT: readonly PlaceKind[] = ['city', 'town', 'village']

/** The word before the name speaks louder than size: "the village of Saida" is not the city. */
export function kindAgreement(place: Place, said: PlaceKind): number {
  if (place.kind === said) return 6
  const pair = [place.kind, said]
  if (SETTLEMENT.includes(place.kind) && SETTLEMENT.includes(said)) return pair.includes('town') ? 4 : 2
  if (pair.includes('quarter') && pair.some((kind) => kind === 'village' || kind === 'camp')) return 2
  return pair.includes('district') && pair.includes('town') ? 1 : 0
}

/** How much another place of the report speaks for this one: shared containers, then kilometres. */
export function nearness(place: Place, other: Place, places: Gazetteer): number {
  if (place.id === other.id) return 8
  if (place.country !== other.country) return 0
  const shared = places.chain(other).find((outer) => outer.id === place.id || places.contains(outer.id, place.id))
  const apart = places.distanceKm(place, other)
  return (shared ? BY_SHARED[shared.kind] : 0) + (apart === null ? 0 : Math.exp(-apart / 30))
}

const BY_SHARED: Readonly<Record<PlaceKind, number>> = {
  country: 2,
  province: 4,
  district: 5,
  city: 4,
  town: 4,
  village: 4,
  quarter: 4,
  camp: 4,
  site: 4,
}
