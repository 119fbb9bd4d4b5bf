import { type Layers, MEASURED, type Mistake, type Tally } from '../../steps/score.ts'
import { oneLine } from './table.ts'
import type { Terminal } from './terminal.ts'
import { countText } from './wording.ts'

type Say = Terminal['say']

/** A layer's name, its value, and what it asks. */
export const layerRows = (layers: Layers, say: Say): string[][] =>
  MEASURED.map((name) => [name, layerText(layers[name]), say(`layer.${name}`)])

/** `0.9143`, `p 1  r 0.8421  f 0.9143`; `—` where nothing was found that could be asked. */
export function layerText(value: Layers[keyof Layers]): string {
  if (typeof value !== 'object' || value === null) return String(value ?? '—')
  return Object.entries(value)
    .map(([name, share]) => `${name} ${share}`)
    .join('  ')
}

interface Titled {
  readonly title: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** How many mistakes of each kind, in each report, under each rule; those that nothing fell into are left out. */
export function tallyTables({ by_kind, by_report, by_rule }: Tally, say: Say): Titled[] {
  const titled = (by: string, column: string, rows: readonly (readonly [number, string])[]): Titled => ({
    title: say(`errors.by_${by}`),
    head: [say('column_count'), say(`column_${column}`)],
    rows: rows.map(([count, name]) => [String(count), name]),
  })
  return [
    titled(
      'kind',
      'error',
      by_kind.map(({ kind, count }) => [count, say(`error.${kind}`)]),
    ),
    titled(
      'report',
      'report',
      by_report.map(({ report, count }) => [count, report]),
    ),
    titled(
      'rule',
      'rule',
      by_rule.map(({ rule, count }) => [count, rule]),
    ),
  ].filter(({ rows }) => rows.length > 0)
}

/** A mistake in one line: where, what, of which words, and both sides where they differ. */
export function mistakeText(mistake: Mistake, { say }: Terminal): string {
  const { report, kind, outcome, gold, read, words, instead, rules } = mistake
  const differ = gold !== null || read !== null || !ALONE.has(kind)
  return [
    report,
    say(`error.${kind}`),
    ...(outcome === null ? [] : [`${say(`outcome.${outcome}`)} ${countText(mistake, say)}`]),
    ...(words === '' ? [] : [`«${oneLine(words)}»`]),
    ...(differ ? [say('errors.annotated', { value: side(kind, gold, say) })] : []),
    ...(differ ? [say('errors.read', { value: side(kind, read, say) })] : []),
    ...(instead === null
      ? []
      : [say('errors.instead', { value: `${say(`outcome.${instead.outcome}`)} ${countText(instead, say)}` })]),
    ...(rules.length > 0 ? [`[${rules.join('; ')}]`] : []),
  ].join(' · ')
}

const ALONE: ReadonlySet<Mistake['kind']> = new Set(['missed', 'spurious', 'statement_missed', 'statement_spurious'])

/** Aspects whose value is a name of ours and not the text's words. */
const NAMED: Readonly<Partial<Record<Mistake['kind'], string>>> = {
  event: 'event',
  modality: 'modality',
  statement_modality: 'modality',
  scope: 'scope',
  status: 'group',
  means: 'means',
}

/** One side of a difference in words. */
function side(kind: Mistake['kind'], value: string | null, say: Say): string {
  if (value === null) return say('errors.nothing')
  const named = NAMED[kind]
  return named === undefined ? oneLine(value) : say(`${named}.${value}`)
}
