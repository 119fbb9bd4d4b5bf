import { read } from '../../pipeline.ts'
import { score } from '../../steps/score.ts'
import { openGold } from './gold.ts'
import { Problems } from './problems.ts'
import { EXIT } from './stop.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

interface Options {
  readonly gold: string
  readonly json?: true
  readonly errors?: true
}

/** Reads annotated reports and says how much of the annotation was read, layer by layer. */
export async function evalCommand(options: Options, terminal: Terminal): Promise<number> {
  const problems = new Problems(terminal, options.json)
  const { annotations, problems: broken } = await openGold(options.gold)
  for (const problem of broken) problems.tell(problem)
  const scored = annotations.map(({ name, report, claims }) => ({
    name,
    text: report.text,
    gold: claims,
    predicted: read(report).claims,
  }))
  const { layers, errors } = score(scored)
  if (options.json) await terminal.print(JSON.stringify(options.errors ? { layers, errors } : layers))
  else {
    const shown = Object.entries(layers).map(([name, value]) => [name, layerText(value)])
    for (const line of table(['', ''], shown, terminal.columns)) if (line !== '') await terminal.print(line)
    for (const miss of options.errors ? errors : []) await terminal.print(Object.values(miss).join('\t'))
  }
  problems.close()
  if (annotations.length === 0) return EXIT.failed
  return problems.count > 0 ? EXIT.problems : EXIT.well
}

function layerText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '—')
  return Object.entries(value)
    .map(([name, share]) => `${name} ${share}`)
    .join('  ')
}
