import type { Language } from '../languages/language.ts'
import { type Gazetteer, gazetteer } from '../places/gazetteer.ts'
import type { Place } from '../places/place.ts'
import type { Chart } from '../text/chart.ts'
import { Lexicon } from '../text/lexicon.ts'
import { definite } from '../text/tokens.ts'

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

/** A town called like an ordinary word is meant where something is said to be in it. */
const TOWNS = new Set(['city', 'town', 'district'])

/** Words too common to be taken for a place that is spelled like them (فإن, Van) without a place word before. */
const SMALL_WORDS = [
  'that',
  'function',
  'stop',
  'clause',
  'cause',
  'of',
  'not',
  'about',
  'vague',
  'say',
  'accordingTo',
  'harmVerb',
  'eventVerb',
  'among',
  'person',
]

/** Marks the names of places in a text. */
export function markPlaces(chart: Chart, { lexicon, byName }: PlaceNames): void {
  for (let at = 0; at < chart.tokens.length; at++) {
    for (const { entry, length, form } of lexicon.at(chart.tokens, at)) {
      const places = byName.get(entry.value)!
      const introduced = at > 0 && chart.is(at - 1, 'placeKind', 'direction')
      if (form.tail || chart.is(at, 'when')) continue
      const inTown = places.some((p) => TOWNS.has(p.kind)) && at > 0 && chart.is(at - 1, 'inside', 'place')
      if (!introduced && !inTown && places.every((p) => p.common) && !places.some(large)) continue
      if (length === 1 && !introduced && chart.is(at, ...SMALL_WORDS)) continue
      if (!introduced && form.the && !form.word.startsWith(entry.value.slice(0, 2))) continue
      if (places.every((p) => p.kind === 'country') && !located(chart, at)) continue
      chart.add({ class: 'place', start: at, end: at + length, value: entry.value, form, number: null, rule: null })
    }
  }
}

/** A country's name is a place where something is in it; elsewhere it is a state, or an adjective ("the Syrian army"). */
function located(chart: Chart, at: number): boolean {
  const token = chart.tokens[at]!
  if (token.forms.some((f) => f.by || f.to)) return true
  if (chart.is(at, 'nation') && definite(token)) return false
  return (
    at > 0 &&
    (chart.is(at - 1, 'placeKind', 'direction', 'part', 'locative') ||
      (chart.is(at - 1, 'place') && token.forms.some((f) => f.and)))
  )
}

/** Whether a place of one name may lie in one of another. */
export function liesWithin({ places, byName }: PlaceNames): (inner: string, outer: string) => boolean {
  return (inner, outer) => {
    const outers = byName.get(outer) ?? []
    return (byName.get(inner) ?? []).some((place) => outers.some((other) => places.contains(other.id, place.id)))
  }
}
