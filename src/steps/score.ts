import { ASPECTS, type Aspect, type Compared, compare, isNumbered, type Scored } from './compare.ts'
import { type Mistake, mistakesIn } from './mistakes.ts'
import { type Prf, prf, round4 } from './pairing.ts'

export type { AnnotatedClaim, PlacedClaim, PlacedFigure, Stretch } from './annotation.ts'
export { ASPECTS, type Aspect, type Compared, compare, type FigurePair, type Scored, wholeOf } from './compare.ts'
export { KINDS, type Kind, type Mistake, mistakesIn, type Tally, tallied, toldOf } from './mistakes.ts'

/** Shares from 0 to 1. An aspect is null where no figure was found that it could be asked of. */
export type Layers = Readonly<Record<Aspect, number | null>> & {
  readonly docs: number
  readonly without_prediction: number
  readonly gold_figures: number
  readonly predicted_figures: number
  /** Same outcome and number (or vague word), overlapping quotations, one to one. */
  readonly figures: Prf
  /** The same for figures that hold a number. */
  readonly numbered: Prf
  /** F of figures whose speaker, place, date and event are all right. */
  readonly whole_f: number
  /** Claims without a figure: same event, overlapping quotations. */
  readonly statements: Prf
  readonly gold_statements: number
  readonly statement_modality: number
}

/** The layers in the order in which they are told. */
export const MEASURED = [
  'docs',
  'without_prediction',
  'gold_figures',
  'predicted_figures',
  'figures',
  'numbered',
  ...ASPECTS,
  'whole_f',
  'statements',
  'gold_statements',
  'statement_modality',
] as const

/** Compares what was read with what was annotated, layer by layer, and lists what went wrong. */
export function score(reports: readonly Scored[]): { layers: Layers; errors: Mistake[] } {
  const compared = reports.map(compare)
  return { layers: layersOf(compared), errors: compared.flatMap(mistakesIn) }
}

/** How much of what was annotated was read, over all these reports. */
export function layersOf(reports: readonly Compared[]): Layers {
  const figures = reports.flatMap((report) => report.figures)
  const found = figures.flatMap(({ right }) => right ?? [])
  const told = figures.flatMap(({ gold }) => gold ?? [])
  const read = figures.flatMap((pair) => pair.read ?? [])
  const both = figures.filter(({ right }) => right !== null).flatMap(({ gold }) => gold ?? [])
  const statements = reports.flatMap((report) => report.statements)
  const agreed = statements.filter((pair) => pair.gold && pair.read)
  const sameModality = agreed.filter(({ gold, read }) => gold?.claim.modality === read?.claim.modality).length
  const goldStatements = statements.filter(({ gold }) => gold).length
  const readStatements = statements.filter((pair) => pair.read).length
  const whole = found.filter((right) => right.speaker && right.place && right.date && right.event).length
  const share = (aspect: Aspect): number | null =>
    found.length > 0 ? round4(found.filter((right) => right[aspect]).length / found.length) : null
  return {
    docs: reports.length,
    without_prediction: reports.filter((report) => report.read === null).length,
    gold_figures: told.length,
    predicted_figures: read.length,
    figures: prf(found.length, read.length, told.length),
    numbered: prf(numbered(both), numbered(read), numbered(told)),
    ...(Object.fromEntries(ASPECTS.map((aspect) => [aspect, share(aspect)])) as Record<Aspect, number | null>),
    whole_f: prf(whole, read.length, told.length).f,
    statements: prf(agreed.length, readStatements, goldStatements),
    gold_statements: goldStatements,
    statement_modality: round4(sameModality / Math.max(1, agreed.length)),
  }
}

const numbered = (figures: readonly Parameters<typeof isNumbered>[0][]): number => figures.filter(isNumbered).length
