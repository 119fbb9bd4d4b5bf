import type { Reading } from '../../model/claim.ts'
import type { Report } from '../../model/report.ts'
import { open, sizeOf } from '../../sources/open.ts'
import { explainedLines } from './explaining.ts'
import { type SaidOptions, saidOf } from './options.ts'
import { Problems } from './problems.ts'
import { Progress } from './progress.ts'
import { readingOf } from './reading.ts'
import { EXIT } from './stop.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'
import { chainText, daysText, eventText, figureText, placeText } from './wording.ts'

type Options = SaidOptions & { readonly json?: true; readonly explain?: true }

/** Reads reports and prints their claims; keeps nothing. */
export async function readCommand(paths: readonly string[], options: Options, terminal: Terminal): Promise<number> {
  const said = saidOf(options)
  const problems = new Problems(terminal, options.json)
  const progress = new Progress(terminal, terminal.watched ? await sizeOf(paths) : null)
  const done = { reports: 0, claims: 0, figures: 0 }
  for await (const found of open(paths, said, progress.taken)) {
    if ('problem' in found) {
      problems.tell(found.problem)
      continue
    }
    const { report } = found.capture
    const reading = readingOf(report, found.notes, { explained: options.explain === true })
    for (const problem of reading.problems) problems.tell(problem)
    done.reports++
    done.claims += reading.claims.length
    done.figures += reading.claims.reduce((sum, claim) => sum + claim.figures.length, 0)
    if (options.json) await terminal.print(JSON.stringify(reading))
    else
      for (const line of [...readingLines(report, reading, terminal), ...explainedLines(reading, terminal)])
        await terminal.print(line)
    progress.show(done.reports)
  }
  progress.close()
  problems.close()
  if (!options.json) terminal.note(terminal.say('read_done', done))
  return problems.count > 0 ? EXIT.problems : EXIT.well
}

/** A report's heading, and its claims as a table. */
export function readingLines(report: Report, { claims }: Pick<Reading, 'claims'>, terminal: Terminal): string[] {
  const { say, columns } = terminal
  const about = [report.externalId, report.publisher, report.published, report.language]
  const heading = [...(report.title === null ? [] : [report.title]), about.filter((part) => part !== null).join(' · ')]
  if (claims.length === 0) return [...heading, `  ${say('no_claims')}`, '']
  const head = ['event', 'figures', 'by', 'where', 'when', 'words'].map((name) => say(`column_${name}`))
  const rows = claims.map((claim) => [
    eventText(claim, say),
    claim.figures.map((figure) => figureText(figure, say)).join('; '),
    chainText(claim, terminal),
    placeText(claim, terminal),
    claim.when === null ? '' : daysText(claim.when),
    claim.exact,
  ])
  return [...heading, ...table(head, rows, columns - 2).map((line) => `  ${line}`), '']
}
