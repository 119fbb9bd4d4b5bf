import type { Language } from '../languages/language.ts'
import { type Gazetteer, gazetteer } from '../places/gazetteer.ts'
import type { Place } from '../places/place.ts'
import type { Chart } from '../text/chart.ts'
import { Lexicon } from '../text/lexicon.ts'
import { definite } from '../text/tokens.ts'
import type { Form } from '../text/word.ts'
import type { Sentence } from './sentences.ts'

/** Names of places as the language folds them, over one gazetteer. */
export interface PlaceNames {
  readonly places: Gazetteer
  readonly lexicon: Lexicon
  readonly byName: ReadonlyMap<string, readonly Place[]>
  readonly code: string
}

const built = new WeakMap<Language, PlaceNames>()

export function placeNames(language: Language, places: Gazetteer = gazetteer()): PlaceNames {
  const before = built.get(language)
  if (before && before.places === places) return before
  const byName = places.byName((name) => language.fold(name).text, language.code === 'ar' ? 'ar' : 'en')
  const lexicon = new Lexicon()
  for (const name of byName.keys()) {
    lexicon.add(name, { class: 'place', value: name, number: null })
    for (const other of spellings(name, language)) {
      if (!byName.has(other)) lexicon.add(other, { class: 'place', value: name, number: null })
    }
    const kind = name.includes(' ') ? kindWord(name.slice(0, name.indexOf(' ')), language) : null
    if (kind !== null) lexicon.add(name.slice(name.indexOf(' ') + 1), { class: kind, value: name, number: null })
  }
  for (const { class: cls, words } of language.unplaced)
    for (const word of words.split('\n').flatMap((line) =>
      line
        .trim()
        .split(/\s{2,}/)[0]!
        .split(' / '),
    ))
      if (word) lexicon.add(language.fold(word).text, { class: cls, value: cls, number: null })
  const names = { places, lexicon, byName, code: language.code }
  built.set(language, names)
  return names
}

/** What the word says a place is, where it is a place word that names one: the class of names that need it. */
function kindWord(word: string, { lexicon }: Language): string | null {
  const found = lexicon.of(word).find((e) => e.class === 'placeKind' && !/^-|^countryside|[+]/.test(e.value))
  return found ? `only ${found.value.replace(/road|land/, 'site')}` : null
}

/** A village's name that opens with "hill of", "spring of" and the like, written as one word or as two. */
function spellings(name: string, { lexicon }: Language): string[] {
  const heads = (word: string) => lexicon.of(word).some((e) => e.class === 'nameHead')
  const gap = name.indexOf(' ')
  if (gap > 0) return heads(name.slice(0, gap)) ? [name.slice(0, gap) + name.slice(gap + 1)] : []
  const out: string[] = []
  for (let at = 2; at <= 4 && at <= name.length - 3; at++)
    if (heads(name.slice(0, at))) out.push(`${name.slice(0, at)} ${name.slice(at)}`)
  return out
}

/**
 * Cities and provinces are meant whenever their names stand; a place called like an ordinary word needs a place word. Which
 * names are words is known of Arabic.
 */
const large = (place: Place, arabic: boolean): boolean =>
  place.kind === 'country' ||
  place.kind === 'province' ||
  ((place.population ?? 0) > 100_000 && !(place.common && arabic))

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

/** A word that a verb's own prefix makes of a name (سنجار as "he will" and a noun) does not count. */
const isSmall = (chart: Chart, at: number): boolean =>
  chart.at(at).some((e) => SMALL_WORDS.includes(e.class) && (!e.form || e.form.lead === '' || e.form.and))

/** Marks the names of places in a text. */
export function markPlaces(
  chart: Chart,
  { lexicon, byName, code }: PlaceNames,
  sentences: readonly Sentence[] = [],
): void {
  const opens = new Set(sentences.map((sentence) => sentence.start)).add(0)
  let last = { end: 0, kind: null as string | null }
  const met = new Set<string>()
  for (let at = 0; at < chart.tokens.length; at++) {
    const known = lexicon.at(chart.tokens, at)
    if (known.length === 0) continue
    const first = opens.has(at)
    const said = first ? null : kindBefore(chart, at)
    let reach = 0
    for (const { entry, length, form } of known) {
      if (entry.class !== 'place' && !entry.class.startsWith('only ')) {
        note(chart, at, entry.class, length, said)
        continue
      }
      if (form.tail || chart.is(at, 'when')) continue
      const listed = !first && form.and && last.kind !== null && last.end === at
      const kind = said && !(form.and && definite(chart.tokens[at - 1]!)) ? said : listed ? last.kind : null
      if (
        entry.class !== 'place' &&
        (entry.class !== `only ${kind}` || (said !== null && definite(chart.tokens[at - 1]!)))
      )
        continue
      const places = byName.get(entry.value)!
      const introduced =
        kind !== null ||
        (!first && chart.is(at - 1, 'direction')) ||
        (length > 1 && chart.is(at, 'placeKind') && !definite(chart.tokens[at]!))
      if (!introduced && !isMeant(chart, at, places, { arabic: code === 'ar', first, met: met.has(entry.value) }))
        continue
      if (introduced) met.add(entry.value)
      if (length === 1 && !introduced && isSmall(chart, at)) continue
      if (!introduced && form.the && !form.word.startsWith(entry.value.slice(0, 2))) continue
      if (!introduced && places.every((p) => !large(p, code === 'ar')) && isSurname(chart, at, form)) continue
      if (places.every((p) => p.kind === 'country') && !located(chart, at) && !sees(lexicon, chart, at + length))
        continue
      chart.add({ class: 'place', start: at, end: at + length, value: entry.value, form, number: null, rule: null })
      for (const cls of extents(places))
        chart.add({ class: cls, start: at, end: at + 1, value: cls, form: null, number: null, rule: null })
      if (length > reach) {
        reach = length
        last = { end: at + length, kind }
      }
    }
  }
}

/** How large the places of a name may be, for what speaks of them again. */
function extents(places: readonly Place[]): string[] {
  const out: string[] = []
  if (places.some((p) => p.kind === 'city' || p.kind === 'town')) out.push('isTown')
  if (places.some((p) => p.kind === 'province')) out.push('isProvince')
  if (places.every((p) => p.kind === 'province' || p.kind === 'country')) out.push('isArea')
  if (places.every((p) => p.kind === 'country')) out.push('isCountry')
  return out
}

/** The kind that the place word right before a token says, without its plural mark; null where there is none. */
function kindBefore(chart: Chart, at: number): string | null {
  for (let back = 1; back <= 3 && back <= at; back++) {
    const word = chart.longest<string>(at - back, 'placeKind')
    if (word?.end === at) return word.value.replace(/[+!]/g, '').replace(/road|land/, 'site')
  }
  return null
}

/** Notes beside which words no place is meant; what is said of a name counts only right after a place word. */
function note(chart: Chart, at: number, cls: string, length: number, said: string | null): void {
  const named = cls === 'noName' || cls === 'epithet'
  const start = named ? at : at + length
  if (start >= chart.tokens.length || (named && said === null && !chart.is(at - 2, 'placeKind'))) return
  chart.add({ class: cls, start, end: start + 1, value: cls, form: null, number: null, rule: null })
}

/**
 * A name that is also a word: meant where a city or a province bears it; a town's where something is in it, near it, or
 * strikes it; any, after a preposition, where the report has said before what it is (`met`).
 */
function isMeant(
  chart: Chart,
  at: number,
  places: readonly Place[],
  { arabic, first, met }: { readonly arabic: boolean; readonly first: boolean; readonly met: boolean },
): boolean {
  if (chart.is(at, 'calledAfter') && !chart.tokens[at]!.forms.some((f) => f.by || f.to)) return false
  if (places.some((p) => !p.common || large(p, arabic))) return true
  if (first || chart.is(at, 'placeKind')) return false
  if (met && chart.is(at - 1, 'inside', 'locative', 'nearTo', 'eventNoun', 'eventVerb')) return true
  if (!places.some((p) => TOWNS.has(p.kind))) return false
  const struck = chart.is(at - 1, 'onto') && [at - 2, at - 3].some((before) => chart.is(before, 'eventNoun'))
  return struck || chart.is(at - 1, 'inside', 'place', 'nearTo')
}

/** "Ahmad Halabja", "he told Lasur": the last word of a person's name. What happens "to" a town is an event. */
const isSurname = (chart: Chart, at: number, { lead, to }: Form): boolean =>
  at > 0 && to
    ? !chart.is(at - 1, 'eventNoun', 'eventVerb', 'adjective', 'noName', 'part')
    : lead === '' && chart.is(at - 1, 'givenName')

/** "Turkey saw violence": after the name, as `located` has it before. */
const sees = (lexicon: Lexicon, { tokens }: Chart, at: number): boolean =>
  at < tokens.length && lexicon.at(tokens, at).some((hit) => hit.entry.class === 'sees')

/** A country's name is a place where something is in it; elsewhere it is a state, or an adjective ("the Syrian army"). */
function located(chart: Chart, at: number): boolean {
  const token = chart.tokens[at]!
  if (token.forms.some((f) => f.by || f.to) || chart.is(at, 'sees')) return true
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
