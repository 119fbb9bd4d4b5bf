import { forms } from './languages/ar/clitics.ts'
import { fold } from './languages/ar/fold.ts'
import { languageOf, languages } from './languages/index.ts'
import type { Reading, Told } from './model/claim.ts'
import type { Incident } from './model/incident.ts'
import { problem } from './model/problem.ts'
import type { Report } from './model/report.ts'
import { type Gazetteer, gazetteer } from './places/gazetteer.ts'
import { newcomers } from './places/newcomers.ts'
import type { Place } from './places/place.ts'
import { incidentsOf as incidents } from './steps/incidents.ts'
import { arabicNames } from './steps/names.ts'
import { placeNames } from './steps/place-names.ts'
import { readClaims, readExplained } from './steps/read.ts'
import { publisherEntity } from './steps/speakers.ts'
import { type SearchWord, wordsOf } from './steps/words.ts'

/**
 * Reads one report: its claims, each tied to its words, with the places of `places`. Never throws on bad text; a language
 * it does not read is a problem.
 */
export const read = (report: Report, places: Gazetteer = gazetteer()): Reading => reading(report, places, readOnly)

/** The same, and why it was read so: what made each figure and claim, and what other rules would have made of the words. */
export const explain = (report: Report, places: Gazetteer = gazetteer()): Reading =>
  reading(report, places, readExplained)

type How = (...asked: Parameters<typeof readClaims>) => Pick<Reading, 'claims' | 'explained'>
const readOnly: How = (...asked) => ({ claims: readClaims(...asked) })

function reading(report: Report, places: Gazetteer, how: How): Reading {
  const language = languageOf(report.language)
  const { id, externalId, published } = report
  const about = { id, externalId, published, language: report.language }
  if (language) return { ...about, ...how(report, language, placeNames(language, places)), problems: [] }
  return { ...about, claims: [], problems: [problem('language_not_read', { language: report.language })] }
}

/** Makes incidents of all that is told, in whatever order it is told. `rejected` holds ids of claims set aside by review. */
export const incidentsOf = (told: Iterable<Told>, options: { rejected?: ReadonlySet<string> } = {}): Incident[] =>
  incidents(told, { ...options, entityOf: publisherEntity(languages) })

/** Of imported places, those that are not known yet. */
export const newPlaces = (imported: readonly Place[], known: Gazetteer): readonly Place[] =>
  newcomers(known, imported, (name) => fold(name).text)

/** The words of a text, folded, for searching. */
export const words = (text: string, _language: string): Iterable<SearchWord> => wordsOf(text, { fold, forms })

/** Usual Arabic names by neutral English ones, of actors and places, for screens. */
export const names = (): { ar: Record<string, string> } => ({ ar: arabicNames(gazetteer()) })
