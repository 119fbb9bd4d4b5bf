import type { Namesake, PlaceMention } from '../model/claim.ts'
import { quote } from '../model/span.ts'
import type { Place } from '../places/place.ts'
import type { Mentions } from './mentions.ts'
import { commonest, namesake } from './namesakes.ts'
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
  if (phrase.wide === 'land') return SIZE.indexOf('city')
  const said = !phrase.again && phrase.kind !== null && SAID.has(phrase.kind) ? phrase.kind : null
  const kind = said ?? precision ?? (phrase.kind === 'district' || phrase.kind === 'province' ? phrase.kind : 'village')
  return SIZE.indexOf(kind)
}

/** What a place word says surely, whatever the gazetteer files it as. */
const SAID = new Set(['village', 'quarter', 'camp'])

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
    const of = beside && beside.start - phrase.end <= 1 && !isListed(m, beside) ? found.get(i + 1) : undefined
    const { place, others } = phrase.again
      ? { place: of ?? spokenOf(within, within.length > 0 ? [] : near, phrase, names), others: [] }
      : namesake(phrase, names, { near, said: within, of: of ?? null })
    if (!place && (phrase.again || isBare(phrase, names))) continue
    if (place) found.set(i, place)
    const alternatives = others.map((other) => asNamesake(other, names))
    // A road is not where the town lies that it leads to.
    const onMap = phrase.wide === 'road' && place?.kind !== 'site' ? null : place
    const plain = mentionOf(m, phrase, onMap, place ? [place, ...holders] : holders, names)
    const mention = alternatives.length > 0 ? { ...plain, alternatives } : plain
    out.push({ mention, size: sizeOf(phrase, mention, place) + (phrase.reference ? SIZE.length : 0), at: i })
    if (!place || phrase.again) continue
    within.push(place)
    if (!phrase.reference && !isListed(m, phrase)) holders.push(place)
  }
  return out.sort((a, b) => a.size - b.size || a.at - b.at).map((o) => o.mention)
}

const asNamesake = (place: Place, { places }: PlaceNames): Namesake => ({
  place: place.id,
  name: place.name,
  admin1: places.admin1(place)?.name ?? null,
  country: place.country,
})

/** No place word says that it is a place, and its name is a word. */
const isBare = ({ start, name, known }: PlacePhrase, { byName }: PlaceNames): boolean =>
  start === name.start && known !== null && byName.get(known)!.every((place) => place.common)

/** "… and B": beside the place said before it, and no container of it. */
const isListed = ({ chart }: Mentions, { start }: PlacePhrase): boolean =>
  chart.at(start).some((e) => e.form?.and && ['place', 'placeKind', 'part', 'direction'].includes(e.class))

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
