import { forms } from './languages/ar/clitics.ts'
import { fold } from './languages/ar/fold.ts'
import { entities } from './languages/entities.ts'
import { languageOf } from './languages/index.ts'
import type { Reading, Told } from './model/claim.ts'
import type { Incident } from './model/incident.ts'
import { problem } from './model/problem.ts'
import type { Report } from './model/report.ts'
import { type Gazetteer, gazetteer } from './places/gazetteer.ts'
import { newcomers } from './places/newcomers.ts'
import type { Place } from './places/place.ts'
import { incidentsOf as incidents } from './steps/incidents.ts'
import { placeNames } from './steps/place-names.ts'
import { readClaims } from './steps/read.ts'
import { type SearchWord, wordsOf } from './steps/words.ts'

/**
 * Reads one report: its claims, each tied to its words, with the places of `places`. Never throws on bad text; a language
 * it does not read is a problem.
 */
export function read(report: Report, places: Gazetteer = gazetteer()): Reading {
  const language = languageOf(report.language)
  const { id, externalId, published } = report
  return {
    id,
    externalId,
    published,
    language: report.language,
    claims: language ? readClaims(report, language, placeNames(language, places)) : [],
    problems: language ? [] : [problem('language_not_read', { language: report.language })],
  }
}

/** Makes incidents of all that is told, in whatever order it is told. `rejected` holds ids of claims set aside by review. */
export const incidentsOf = (told: Iterable<Told>, options: { rejected?: ReadonlySet<string> } = {}): Incident[] =>
  incidents(told, options)

/** Of imported places, those that are not known yet. */
export const newPlaces = (imported: readonly Place[], known: Gazetteer): readonly Place[] =>
  newcomers(known, imported, (name) => fold(name).text)

/** The words of a text, folded, for searching. */
export const words = (text: string, _language: string): Iterable<SearchWord> => wordsOf(text, { fold, forms })

/** Usual Arabic names by neutral English ones, of actors and places, for screens; a name that could be two is left out. */
export function names(): { ar: Record<string, string> } {
  const places = gazetteer().all.flatMap(({ name, ar }) => (ar[0] === undefined ? [] : [{ en: name, ar: ar[0] }]))
  const ar = new Map<string, string | null>()
  for (const one of [...places, ...entities.values()])
    ar.set(one.en, (ar.get(one.en) ?? one.ar) === one.ar ? one.ar : null)
  return { ar: Object.fromEntries([...ar].flatMap(([en, arabic]) => (arabic === null ? [] : [[en, arabic]]))) }
}
