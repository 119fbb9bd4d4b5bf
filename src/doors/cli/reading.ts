import type { Reading } from '../../model/claim.ts'
import { type Problem, problem } from '../../model/problem.ts'
import type { Report } from '../../model/report.ts'
import { explain, read } from '../../pipeline.ts'
import type { Gazetteer } from '../../places/gazetteer.ts'

/**
 * Reads one report with what its source noted. A bug of ours that one report brings to light is caught here, at the
 * door: that report has no claims and says so, and the others are read.
 */
export function readingOf(
  report: Report,
  notes: readonly Problem[],
  { places, explained = false }: { places?: Gazetteer; explained?: boolean } = {},
): Reading {
  try {
    const reading = (explained ? explain : read)(report, places)
    return { ...reading, problems: [...notes, ...reading.problems] }
  } catch (error) {
    const { id, externalId, published, language } = report
    const failed = problem('reading_failed', { report: externalId ?? id, reason: String(error) })
    return { id, externalId, published, language, claims: [], problems: [...notes, failed] }
  }
}
