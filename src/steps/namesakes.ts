import type { Place, PlaceKind } from '../places/place.ts'
import { resolve } from '../places/resolve.ts'
import type { PlaceNames } from './place-names.ts'
import type { PlacePhrase } from './place-phrases.ts'

/** What a name is read in. */
interface Surroundings {
  /** The report's places so far, latest first. */
  readonly near: readonly Place[]
  /** Those said beside the name, and of them the one right after it. */
  readonly said: readonly Place[]
  readonly of: Place | null
}

/** A place, and what else bears its name. */
interface Found {
  readonly place: Place | null
  readonly others: readonly Place[]
}

/** How many other places of a name are kept. */
const MOST = 5

/**
 * Of the places of a name, the one that the containers said beside it and the report's other places speak for, and those
 * that they do not exclude. Null where the name is a word or several places share it, and none lies in the surroundings: never a guess.
 */
export function namesake(phrase: PlacePhrase, { places, byName }: PlaceNames, { near, said, of }: Surroundings): Found {
  const all = phrase.known === null ? [] : byName.get(phrase.known)!
  if (all.length === 0) return { place: null, others: [] }
  const kind = phrase.countryside ? 'province' : (phrase.kind as PlaceKind | null)
  const fit = all.filter((place) => kind !== null && FITS[kind]?.includes(place.kind))
  const candidates = fit.length > 0 ? fit : all
  const within = said.filter(isHolder).slice(-1)
  const around = [...said, ...near]
  const context = { near: around, kind, country: commonest(near.map((place) => place.country)) }
  const inside = resolve(candidates, { ...context, within }, places)
  const loose = { ...context, within: [] }
  const apart = inside.place ? inside : resolve(candidates, loose, places)
  const { place } = apart
  const found = (chosen: Place | null, rest: readonly Place[]): Found => ({
    place: chosen,
    others: rest.filter((other) => isAnother(other, chosen, places)).slice(0, MOST),
  })
  if (!place || (inside.place && within.length > 0)) return found(place, apart.alternatives)
  const held = of !== null && isHolder(of) && of.kind !== 'country'
  if (!held && isUnmistakable(place, candidates, places)) return found(place, apart.alternatives)
  const ranked = [place, ...apart.alternatives]
  if (inside.place) {
    const reach = isAlone(place, candidates, places) && phrase.start < phrase.name.start ? ALONE_KM : NAMESAKE_KM
    const here = around.length === 0 || around.some((o) => lieTogether(place, o, reach, places))
    return here ? found(place, apart.alternatives) : found(null, ranked)
  }
  const beside = candidates.filter((c) => within.every((w) => lieTogether(c, w, BESIDE_KM, places)))
  const next = resolve(beside, loose, places)
  return next.place ? found(next.place, next.alternatives) : found(null, ranked)
}

/** Not the district of a town, nor a village where a city is meant. */
function isAnother(other: Place, chosen: Place | null, places: PlaceNames['places']): boolean {
  if (other.kind === 'district' || other.kind === 'province') return false
  return chosen === null || ((isLarge(other) || !isLarge(chosen)) && !lieTogether(other, chosen, SAME_KM, places))
}

const isHolder = ({ kind }: Place): boolean => kind === 'province' || kind === 'country' || kind === 'district'

const isLarge = (place: Place): boolean =>
  place.kind === 'country' || place.kind === 'province' || (place.population ?? 0) > 100_000

/** A large place, or a name that is no word and that no two places far apart share; others are meant only in their surroundings. */
const isUnmistakable = (place: Place, candidates: readonly Place[], places: PlaceNames['places']): boolean =>
  isLarge(place) || (!place.common && isAlone(place, candidates, places))

/** No place of the name lies elsewhere. */
const isAlone = (place: Place, candidates: readonly Place[], places: PlaceNames['places']): boolean =>
  candidates.every((other) => lieTogether(other, place, NAMESAKE_KM, places))

/** Kinds of place that a place word may mean: newspapers call a town a city, and a subdistrict by its town. */
const FITS: Readonly<Partial<Record<PlaceKind, readonly PlaceKind[]>>> = {
  country: ['country'],
  province: ['province'],
  district: ['district', 'town', 'city'],
  city: ['city', 'town', 'village'],
  town: ['town', 'village', 'city'],
  village: ['village', 'town'],
  quarter: ['quarter', 'camp'],
  camp: ['camp'],
  site: ['site'],
}

/** How far outside a province a place may lie that is told as in it: borders are known badly. */
const BESIDE_KM = 60
/** How far around the report's other places a name is looked for that several places share. */
const NAMESAKE_KM = 120
/** The same for a name that a place word says is one, and that no other place bears. */
const ALONE_KM = 200
/** Within which two places of one name are one. */
const SAME_KM = 10

function lieTogether(a: Place, b: Place, km: number, places: PlaceNames['places']): boolean {
  if (a.country !== b.country) return false
  if (b.kind === 'country') return true
  const apart = places.distanceKm(a, b)
  return apart === null ? places.admin1(a)?.id === places.admin1(b)?.id : apart <= km
}

/** The places of a report that its words alone make certain, in their order. */
export function certain(phrases: readonly PlacePhrase[], { places, byName }: PlaceNames): Place[] {
  return phrases.flatMap(({ known, kind }) => {
    const all = known === null ? [] : byName.get(known)!
    const { place } = resolve(all, { near: [], within: [], kind: kind as PlaceKind | null }, places)
    const sure = place && (!place.common || kind !== null) && all.every((o) => lieTogether(o, place, SAME_KM, places))
    return sure ? [place] : []
  })
}

export function commonest(all: readonly string[]): string | null {
  const tally = new Map<string, number>()
  for (const one of all) tally.set(one, (tally.get(one) ?? 0) + 1)
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
