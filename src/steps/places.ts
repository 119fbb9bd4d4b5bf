import type { Language } from '../languages/language.ts'
import type { PlaceMention } from '../model/claim.ts'
import { type Gazetteer, gazetteer } from '../places/gazetteer.ts'
import type { Place, PlaceKind } from '../places/place.ts'
import { resolve } from '../places/resolve.ts'
import type { Chart } from '../text/chart.ts'
import { Lexicon } from '../text/lexicon.ts'
import { definite, joined } from '../text/tokens.ts'
import type { Mentions } from './mentions.ts'

/** Names of places as the language folds them, over one gazetteer. */
export interface PlaceNames {
  readonly places: Gazetteer
  readonly lexicon: Lexicon
  readonly byName: ReadonlyMap<string, readonly Place[]>
}

const built = new WeakMap<Language, PlaceNames>()

export function placeNames(language: Language, places: Gazetteer = gazetteer()): PlaceNames {
  const before = built.get(language)
  if (before && before.places === places) return before
  const byName = places.byName((name) => language.fold(name).text, language.code === 'ar' ? 'ar' : 'en')
  const lexicon = new Lexicon()
  for (const name of byName.keys()) lexicon.add(name, { class: 'place', value: name, number: null })
  const names = { places, lexicon, byName }
  built.set(language, names)
  return names
}

/** Cities and provinces are meant whenever their names stand; a village called like an ordinary word needs a place word. */
const large = (place: Place): boolean =>
  place.kind === 'country' || place.kind === 'province' || (place.population ?? 0) > 100_000

/** Words too common to be taken for a place that is spelled like them (فإن, Van) without a place word before. */
const SMALL_WORDS = ['that', 'function', 'stop', 'clause', 'cause', 'of', 'not', 'about', 'vague', 'say', 'accordingTo', 'harmVerb', 'eventVerb', 'when', 'among']

/** Marks the names of places in a text. */
export function markPlaces(chart: Chart, { lexicon, byName }: PlaceNames): void {
  for (let at = 0; at < chart.tokens.length; at++) {
    for (const { entry, length, form } of lexicon.at(chart.tokens, at)) {
      const places = byName.get(entry.value)!
      const introduced = at > 0 && chart.is(at - 1, 'placeKind', 'direction')
      if (form.tail || (!introduced && places.every((p) => p.common) && !places.some(large))) continue
      if (length === 1 && !introduced && chart.is(at, ...SMALL_WORDS)) continue
      if (!introduced && form.the && !form.word.startsWith(entry.value.slice(0, 2))) continue
      chart.add({ class: 'place', start: at, end: at + length, value: entry.value, form, number: null, rule: null })
    }
  }
}

/** A place as said, as tokens `[start, end)`. */
export interface PlacePhrase {
  readonly start: number
  readonly end: number
  /** The folded name that the gazetteer knows, or null. */
  readonly known: string | null
  /** Where the name alone stands. */
  readonly name: { readonly start: number; readonly end: number }
  readonly kind: string | null
  readonly direction: string | null
  readonly countryside: boolean
  /** More places of its kind may follow: "the villages of A and B". */
  readonly plural: boolean
}

/** The places named in `[start, end)`, in the order of the text. */
export function placePhrases({ chart, tokens }: Mentions, start: number, end: number): PlacePhrase[] {
  const out: PlacePhrase[] = []
  let plural: string | null = null
  for (let at = start; at < end; ) {
    const phrase = placeAt(chart, at, end, plural)
    if (!phrase) {
      const actor = chart.longest(at, 'actor')
      at = actor && actor.end - actor.start > 1 ? actor.end : at + 1
      if (!joined(tokens[at - 1]!)) plural = null
      continue
    }
    out.push(phrase)
    plural = phrase.plural ? (phrase.kind ?? '-') : null
    at = phrase.end
  }
  return out
}

const KINDS: Readonly<Record<string, string | null>> = {
  '-': null,
  countryside: null,
  'village+': 'village',
  'town+': 'town',
  'city+': 'city',
  'quarter+': 'quarter',
  'province+': 'province',
  '-+': null,
  'camp+': 'camp',
  'site+': 'site',
}

function placeAt(chart: Chart, at: number, limit: number, plural: string | null): PlacePhrase | null {
  let pos = at
  let direction: string | null = null
  const part = chart.longest(pos, 'direction', 'part')
  let partEnd = pos
  if (part) {
    if (part.class === 'direction') direction = part.value as string
    partEnd = part.end
    const more = chart.longest(partEnd, 'direction')
    if (more && part.class === 'part') {
      direction = more.value as string
      partEnd = more.end
    }
    if (chart.is(partEnd, 'inside')) partEnd++
  }
  const actor = chart.longest(at, 'actor')
  if (actor && actor.end - actor.start > 1) return null
  const kindAt = (p: number) => chart.longest<string>(p, 'placeKind')
  let kind = kindAt(pos)
  if (part && (kindAt(partEnd) || chart.is(partEnd, 'place')) && (direction || kind)) {
    pos = partEnd
    kind = kindAt(pos)
  }
  if (kind) {
    const name = nameAfter(chart, kind.end, limit, definite(chart.tokens[kind.start]!))
    if (!name) return null
    const after = chart.longest<string>(name.end, 'direction')
    const turned = after !== null && definite(chart.tokens[after.start]!)
    return {
      start: at,
      end: turned ? after!.end : name.end,
      known: name.known,
      name,
      kind: KINDS[kind.value] ?? kind.value,
      direction: turned ? after!.value : direction,
      countryside: kind.value === 'countryside',
      plural: kind.value.endsWith('+'),
    }
  }
  const place = chart.longest<string>(pos, 'place')
  if (place)
    return {
      start: at,
      end: place.end,
      known: place.value,
      name: place,
      kind: null,
      direction,
      countryside: false,
      plural: plural !== null,
    }
  if (plural && joined(chart.tokens[at]!)) {
    const name = nameAfter(chart, at, limit)
    if (name)
      return {
        start: at,
        end: name.end,
        known: name.known,
        name,
        kind: plural,
        direction: null,
        countryside: false,
        plural: true,
      }
  }
  return null
}

const NOT_NAMES = [
  'function',
  'stop',
  'that',
  'when',
  'say',
  'harmNoun',
  'harmVerb',
  'harmed',
  'eventVerb',
  'leadsTo',
  'person',
  'number',
  'vague',
  'clause',
  'accordingTo',
  'nation',
  'others',
  'force',
  'agent',
  'direction',
]

/**
 * The name after a place word: one that the gazetteer knows, else the words that stand where a name must. After a place
 * word with the article (`described`) stands an adjective, not a name.
 */
function nameAfter(
  chart: Chart,
  at: number,
  limit: number,
  described = false,
): { start: number; end: number; known: string | null } | null {
  if (at >= limit) return null
  const place = chart.longest<string>(at, 'place')
  if (place && place.end <= limit) return { start: at, end: place.end, known: place.value }
  const inner = chart.longest(at, 'placeKind')
  if (inner) return nameAfter(chart, inner.end, limit, definite(chart.tokens[at]!))
  const token = chart.tokens[at]!
  if (described || token.kind !== 'word' || chart.is(at, ...NOT_NAMES) || token.text.length < 3) return null
  if (!definite(token) && chart.is(at, 'adjective')) return null
  const second = chart.tokens[at + 1]
  const idafa =
    second?.kind === 'word' &&
    at + 1 < limit &&
    !definite(token) &&
    !chart.is(at + 1, ...NOT_NAMES, 'placeKind', 'place') &&
    !second.forms.some((f) => f.and || f.by || f.to)
  return { start: at, end: at + (idafa ? 2 : 1), known: null }
}

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
      size: SIZE.indexOf(
        precision ?? (phrase.kind === 'district' || phrase.kind === 'province' ? phrase.kind : 'village'),
      ),
      at: i,
    })
    if (found) within.push(found)
  }
  return out.sort((a, b) => a.size - b.size || a.at - b.at).map((o) => o.mention)
}
