import type { Reading } from './model/claim.ts'
import type { Report } from './model/report.ts'

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
