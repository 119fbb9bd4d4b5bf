import { writeFile } from 'node:fs/promises'
import type { Reading } from '../../model/claim.ts'
import { type Compared, compare, layersOf, type Mistake, mistakesIn, type Scored, tallied } from '../../steps/score.ts'
import { type Annotation, openGold } from './gold.ts'
import { layerRows, mistakeText, tallyTables } from './mistakes.ts'
import { Problems } from './problems.ts'
import { readingOf } from './reading.ts'
import { EXIT, stopAt } from './stop.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

interface Options {
  readonly gold: string
  readonly json?: true
  readonly errors?: true
  /** A file for the page. */
  readonly html?: string
}

/** Reads annotated reports and says how much of the annotation was read, layer by layer, and what went wrong where. */
export async function evalCommand(options: Options, terminal: Terminal): Promise<number> {
  const problems = new Problems(terminal, options.json)
  const { annotations, problems: broken } = await openGold(options.gold)
  for (const problem of broken) problems.tell(problem)
  const explained = options.html !== undefined
  const readings = annotations.map(({ report }) => readingOf(report, [], { explained }))
  for (const reading of readings) for (const problem of reading.problems) problems.tell(problem)
  const compared = annotations.map((annotation, i) => compare(scored(annotation, readings[i] as Reading)))
  const layers = layersOf(compared)
  const errors = compared.flatMap(mistakesIn)
  if (options.json)
    await terminal.print(JSON.stringify({ ...layers, tally: tallied(errors), ...(options.errors ? { errors } : {}) }))
  else if (compared.length > 0) {
    const { say, columns } = terminal
    const head = ['layer', 'value', 'meaning'].map((name) => say(`column_${name}`))
    for (const line of table(head, layerRows(layers, say), columns)) await terminal.print(line)
    for (const line of errorLines(errors, options.errors === true, terminal)) await terminal.print(line)
  }
  if (options.html !== undefined && annotations.length > 0) {
    const { page } = await import('./beside/page.ts')
    const reports = annotations.map(({ report }, i) => ({
      report,
      compared: compared[i] as Compared,
      reading: readings[i] as Reading,
    }))
    await writeFile(options.html, page(reports, terminal)).catch((error) => stopAt(options.html as string, error))
    if (!options.json) terminal.note(terminal.say('beside.written', { file: options.html, reports: reports.length }))
  }
  problems.close()
  if (annotations.length === 0) return EXIT.failed
  return problems.count > 0 ? EXIT.problems : EXIT.well
}

/** An annotated report beside its reading; one that a bug of ours kept from being read has no prediction. */
function scored({ name, report, claims }: Annotation, reading: Reading): Scored {
  const failed = reading.problems.some(({ code }) => code === 'reading_failed')
  return { name, text: report.text, gold: claims, predicted: failed ? null : reading.claims }
}

function errorLines(errors: readonly Mistake[], each: boolean, terminal: Terminal): string[] {
  const { say, columns } = terminal
  if (errors.length === 0) return ['', say('errors.none')]
  const tables = tallyTables(tallied(errors), say).flatMap(({ title, head, rows }) => [
    '',
    title,
    ...table(head, rows, columns - 2).map((line) => `  ${line}`),
  ])
  if (!each) return tables
  return [...tables, '', say('errors.each'), ...errors.map((error) => `  ${mistakeText(error, terminal)}`)]
}
