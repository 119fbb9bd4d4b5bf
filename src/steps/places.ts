import type { PlaceMention, Precision } from '../model/claim.ts'
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

/** How specific a place as said is: a quarter before its city; a side of a city before the city, after a village. */
function sizeOf(phrase: PlacePhrase, precision: Precision | null): number {
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
  const out: { mention: PlaceMention; size: number; at: number }[] = []
  const named = [...phrases.entries()].reverse().sort(([, a], [, b]) => Number(a.again) - Number(b.again))
  for (const [i, phrase] of named) {
    const found = phrase.again ? spokenOf([...within, ...near], names) : resolved(phrase, names, near, within)
    if (phrase.again && !found) continue
    const mention = mentionOf(m, phrase, found, holders, names)
    out.push({ mention, size: sizeOf(phrase, mention.precision) + (phrase.reference ? SIZE.length : 0), at: i })
    if (!found || phrase.again) continue
    within.push(found)
    if (!phrase.reference && !isListed(m, phrase)) holders.push(found)
  }
  return out.sort((a, b) => a.size - b.size || a.at - b.at).map((o) => o.mention)
}

/** "… and B": beside the place said before it, and no container of it. */
const isListed = ({ chart }: Mentions, { start }: PlacePhrase): boolean =>
  chart.at(start).some((e) => e.form?.and && ['place', 'placeKind', 'part', 'direction'].includes(e.class))

/** Of the places of its name, the one that the containers said beside it and the report's other places speak for. */
function resolved(
  phrase: PlacePhrase,
  { places, byName }: PlaceNames,
  near: readonly Place[],
  said: readonly Place[],
): Place | null {
  const all = phrase.known === null ? [] : byName.get(phrase.known)!
  const kind = phrase.countryside ? 'province' : (phrase.kind as PlaceKind | null)
  const fit = all.filter((place) => place.kind === kind)
  const candidates = fit.length > 0 ? fit : all
  const within = said.filter((w) => w.kind === 'province' || w.kind === 'country' || w.kind === 'district')
  const country = commonest(near.map((place) => place.country))
  return (
    resolve(candidates, { near, within, kind, country }, places).place ??
    resolve(candidates, { near, within: [], kind, country }, places).place
  )
}

function commonest(all: readonly string[]): string | null {
  const tally = new Map<string, number>()
  for (const one of all) tally.set(one, (tally.get(one) ?? 0) + 1)
  return [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** "The eastern quarters", "the western sector": of the town spoken of last, in the country that the report is about. */
function spokenOf(near: readonly Place[], { places }: PlaceNames): Place | null {
  const home = commonest(near.map((place) => place.country))
  for (const place of near) {
    const town = place.country === home && places.chain(place).find((p) => p.kind === 'city' || p.kind === 'town')
    if (town) return town
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
