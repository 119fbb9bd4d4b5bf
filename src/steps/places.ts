import type { PlaceMention } from '../model/claim.ts'
import { quote } from '../model/span.ts'
import type { Place, PlaceKind } from '../places/place.ts'
import { resolve } from '../places/resolve.ts'
import type { Mentions } from './mentions.ts'
import type { PlaceNames } from './place-names.ts'
import type { PlacePhrase } from './place-phrases.ts'

const DIRECTIONS: Readonly<Record<string, string>> = {
  north: 'northern',
  south: 'southern',
  east: 'eastern',
  west: 'western',
  northwest: 'north-western',
  northeast: 'north-eastern',
  southwest: 'south-western',
  southeast: 'south-eastern',
  centre: 'central',
}

/** How specific a place as said is: a quarter before its city; a side of a city before the city, after a village; a river is larger than a province. */
function sizeOf(phrase: PlacePhrase, { precision }: PlaceMention, place: Place | null): number {
  if (place?.kind === 'site' && place.parent === place.country.toLowerCase()) return SIZE.indexOf('province')
  const kind = precision ?? (phrase.kind === 'district' || phrase.kind === 'province' ? phrase.kind : 'village')
  return SIZE.indexOf(kind)
}

const SIZE = ['site', 'quarter', 'village', 'town', 'city', 'district', 'province', 'country']

/**
 * Resolves the places said together, the most specific first. `near` are the report's places so far, latest first. What
 * stays unresolved keeps its words; only its containers that are said beside it are taken from the gazetteer.
 */
export function resolvePlaces(
  m: Mentions,
  phrases: readonly PlacePhrase[],
  names: PlaceNames,
  near: readonly Place[],
): PlaceMention[] {
  const within: Place[] = []
  const holders: Place[] = []
  const found = new Map<number, Place>()
  const out: { mention: PlaceMention; size: number; at: number }[] = []
  const named = [...phrases.entries()].reverse().sort(([, a], [, b]) => Number(a.again) - Number(b.again))
  for (const [i, phrase] of named) {
    const beside = phrases[i + 1]
    const of = beside && beside.start - phrase.end <= 1 ? found.get(i + 1) : undefined
    const place = phrase.again
      ? (of ?? spokenOf(within, within.length > 0 ? [] : near, phrase, names))
      : resolved(phrase, names, near, within, of ?? null)
    if (!place && (phrase.again || isBare(phrase, names))) continue
    if (place) found.set(i, place)
    const mention = mentionOf(m, phrase, place, holders, names)
    out.push({ mention, size: sizeOf(phrase, mention, place) + (phrase.reference ? SIZE.length : 0), at: i })
    if (!place || phrase.again) continue
    within.push(place)
    if (!phrase.reference && !isListed(m, phrase)) holders.push(place)
  }
  return out.sort((a, b) => a.size - b.size || a.at - b.at).map((o) => o.mention)
}

/** No place word says that it is a place, and its name is a word. */
const isBare = ({ start, name, known }: PlacePhrase, { byName }: PlaceNames): boolean =>
  start === name.start && known !== null && byName.get(known)!.every((place) => place.common)

/** "… and B": beside the place said before it, and no container of it. */
const isListed = ({ chart }: Mentions, { start }: PlacePhrase): boolean =>
  chart.at(start).some((e) => e.form?.and && ['place', 'placeKind', 'part', 'direction'].includes(e.class))

/** Of the places of its name, the one that the containers said beside it (`of`: right after it) and the report's other places speak for. */
function resolved(
  phrase: PlacePhrase,
  { places, byName }: PlaceNames,
  near: readonly Place[],
  said: readonly Place[],
  of: Place | null,
): Place | null {
  const all = phrase.known === null ? [] : byName.get(phrase.known)!
  const kind = phrase.countryside ? 'province' : (phrase.kind as PlaceKind | null)
  const fit = all.filter((place) => kind !== null && FITS[kind]?.includes(place.kind))
  const candidates = fit.length > 0 ? fit : all
  const within = said.filter((w) => w.kind === 'province' || w.kind === 'country' || w.kind === 'district')
  const around = [...said, ...near]
  const context = { near: around, kind, country: commonest(near.map((place) => place.country)) }
  const inside = resolve(candidates, { ...context, within }, places).place
  if (inside && within.length > 0) return inside
  const apart = inside ?? resolve(candidates, { ...context, within: [] }, places).place
  const held = of !== null && (of.kind === 'province' || of.kind === 'district')
  if (!apart || (!held && isUnmistakable(apart, candidates, places))) return apart
  if (inside)
    return around.length === 0 || around.some((o) => lieTogether(apart, o, NAMESAKE_KM, places)) ? apart : null
  const beside = candidates.filter((place) => within.every((w) => lieTogether(place, w, BESIDE_KM, places)))
  return resolve(beside, { ...context, within: [] }, places).place
}

/** A large place, or a name that is no word and that no two places far apart share; others are meant only in their surroundings. */
function isUnmistakable(place: Place, candidates: readonly Place[], places: PlaceNames['places']): boolean {
  if (place.kind === 'country' || place.kind === 'province' || (place.population ?? 0) > 100_000) return true
  return !place.common && candidates.every((other) => lieTogether(other, place, NAMESAKE_KM, places))
}

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

function lieTogether(a: Place, b: Place, km: number, places: PlaceNames['places']): boolean {
  if (a.country !== b.country) return false
  if (b.kind === 'country') return true
  const apart = places.distanceKm(a, b)
  return apart === null ? places.admin1(a)?.id === places.admin1(b)?.id : apart <= km
}

function commonest(all: readonly string[]): string | null {
  const tally = new Map<string, number>()
  for (const one of all) tally.set(one, (tally.get(one) ?? 0) + 1)
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/**
 * "The eastern quarters", "the western sector": of the town spoken of last, in the country that the report is about;
 * "the eastern countryside": of its province.
 */
function spokenOf(
  said: readonly Place[],
  near: readonly Place[],
  { countryside }: PlacePhrase,
  { places }: PlaceNames,
): Place | null {
  const home = commonest([...said, ...near].map((place) => place.country))
  for (const place of [...said, ...near]) {
    if (place.country !== home) continue
    const town = places.chain(place).find((p) => p.kind === 'city' || p.kind === 'town')
    const spoken = countryside ? places.admin1(place) : town
    if (spoken) return spoken
  }
  return null
}

function mentionOf(
  m: Mentions,
  phrase: PlacePhrase,
  found: Place | null,
  holders: readonly Place[],
  { places }: PlaceNames,
): PlaceMention {
  const words = quote(m.text, m.chart.span(phrase.start, phrase.end))
  const outer = found ?? holders.at(-1) ?? null
  const side =
    phrase.direction !== null &&
    found !== null &&
    (phrase.countryside || ['city', 'province', 'country'].includes(found.kind) || phrase.again)
      ? `${DIRECTIONS[phrase.direction]} `
      : ''
  return {
    ...words,
    place: found?.id ?? null,
    name: found ? `${side}${found.name}${phrase.countryside ? ' countryside' : ''}` : words.exact,
    admin1: (outer && places.admin1(outer)?.name) ?? null,
    country: outer?.country ?? null,
    lat: found?.lat ?? null,
    lon: found?.lon ?? null,
    precision: found && (side && ['city', 'town'].includes(found.kind) ? 'quarter' : found.precision),
  }
}
