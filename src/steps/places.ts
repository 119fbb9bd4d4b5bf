import type { PlaceMention, Precision } from '../model/claim.ts'
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

/** Resolves the places said together, the most specific first. `near` are the report's places so far, latest first. */
export function resolvePlaces(
  m: Mentions,
  phrases: readonly PlacePhrase[],
  names: PlaceNames,
  near: readonly Place[],
): PlaceMention[] {
  const { places, byName } = names
  const tally = new Map<string, number>()
  for (const place of near) tally.set(place.country, (tally.get(place.country) ?? 0) + 1)
  const country = [...tally].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  const within: Place[] = []
  const out: { mention: PlaceMention; size: number; at: number }[] = []
  for (const [i, phrase] of [...phrases.entries()].reverse()) {
    const span = m.chart.span(phrase.start, phrase.end)
    const exact = m.text.slice(span.start, span.end)
    const candidates = phrase.known === null ? [] : byName.get(phrase.known)!
    const kind = phrase.countryside ? 'province' : (phrase.kind as PlaceKind | null)
    const beside = within.filter((w) => w.kind === 'province' || w.kind === 'country' || w.kind === 'district')
    const found =
      resolve(candidates, { near, within: beside, kind, country }, places).place ??
      resolve(candidates, { near, within: [], kind, country }, places).place
    const outer = found ?? beside.at(-1) ?? null
    const admin1 = outer && places.admin1(outer)
    const turned =
      phrase.direction !== null &&
      found !== null &&
      (phrase.countryside || found.kind === 'city' || found.kind === 'province' || found.kind === 'country')
    const base =
      found?.name ??
      m.text.slice(
        m.chart.span(phrase.name.start, phrase.name.end).start,
        m.chart.span(phrase.name.start, phrase.name.end).end,
      )
    const name = `${turned ? `${DIRECTIONS[phrase.direction!]} ` : ''}${base}${phrase.countryside ? ' countryside' : ''}`
    const precision = found ? (turned && found.kind === 'city' ? 'quarter' : found.precision) : null
    out.push({
      mention: {
        ...span,
        exact,
        place: found?.id ?? null,
        name,
        admin1: admin1?.name ?? null,
        country: outer?.country ?? null,
        lat: found?.lat ?? null,
        lon: found?.lon ?? null,
        precision,
      },
      size: sizeOf(phrase, precision) + (phrase.reference ? SIZE.length : 0),
      at: i,
    })
    if (found) within.push(found)
  }
  return out.sort((a, b) => a.size - b.size || a.at - b.at).map((o) => o.mention)
}
