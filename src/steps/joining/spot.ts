import type { PlaceMention, Precision } from '../../model/claim.ts'
import { plain } from '../plain.ts'

/** One place of a claim, as compared. Latitude and longitude in degrees, or both null. */
export interface Spot {
  /** The gazetteer's id, else the name's words. */
  readonly key: string
  readonly name: string
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: Precision | null
  readonly admin1: string | null
  readonly country: string | null
  /** What a place that the gazetteer does not know is said to lie in. */
  readonly within: Spot | null
}

/** How far from its coordinates a place of a precision may reach, in kilometres. */
const REACH: Record<Precision, number> = {
  site: 0.5,
  quarter: 1.5,
  village: 2,
  town: 3,
  city: 8,
  district: 25,
  province: 150,
  country: 1000,
}
const UNRESOLVED = 1
export const reach = (spot: Spot): number => (spot.precision === null ? UNRESOLVED : REACH[spot.precision])

/** Too wide to say that two events in it are one. */
export const isWide = ({ precision }: Spot): boolean =>
  precision === 'district' || precision === 'province' || precision === 'country'

export const isFixed = (spot: Spot): spot is Spot & { lat: number; lon: number } =>
  spot.lat !== null && spot.lon !== null

const spotOf = (place: PlaceMention, within: Spot | null): Spot => ({
  key: place.place ?? plain(place.name),
  name: place.name,
  lat: place.lat,
  lon: place.lon,
  precision: place.precision,
  admin1: place.admin1 || within?.admin1 || null,
  country: place.country || within?.country || null,
  within,
})

/**
 * The places of a claim that it happened at: of those named, the smallest ("a quarter, in a city" gives the quarter,
 * "two villages" gives both). A whole country is no place to compare by. Empty where nothing smaller is said.
 */
export function spotsOf(where: readonly PlaceMention[]): Spot[] {
  const smaller = where.filter((place) => place.precision !== 'country')
  const resolved = smaller.filter((place) => place.lat !== null && place.precision !== null)
  const least = (a: PlaceMention, b: PlaceMention) => REACH[a.precision!] - REACH[b.precision!]
  const smallest = [...resolved].sort(least)[0]
  const first = smaller[0]
  if (!first) return []
  if (first.lat === null || first.precision === null) {
    const outer = smallest ?? smaller[1]
    return [spotOf(first, outer ? spotOf(outer, null) : null)]
  }
  // Two places of nearly one size stand side by side; a larger one holds the smaller.
  const beside = resolved.filter((place) => REACH[place.precision!] <= 2 * REACH[smallest!.precision!])
  return [...new Map(beside.map((place) => [place.place ?? plain(place.name), spotOf(place, null)])).values()]
}
