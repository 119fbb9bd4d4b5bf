import { type AnnotatedClaim, type AnnotatedFigure, type PlacedFigure, place } from './annotation.ts'
import { overlap, type Prf, pair, prf, round4 } from './pairing.ts'

export type { AnnotatedClaim }

/** One report with what a person annotated and what a reader read; `predicted` null where there is no prediction. */
export interface Scored {
  readonly name: string
  readonly text: string
  readonly gold: readonly AnnotatedClaim[]
  readonly predicted: readonly AnnotatedClaim[] | null
}

/** What is asked of each figure that was found: is this about it right too. */
export const ASPECTS = [
  'speaker', // the innermost speaker overlaps, or neither has one
  'chain', // as many links, each overlapping one
  'place', // one of the two most specific places overlaps, or neither has one
  'date', // same first and last day, or neither has any
  'event',
  'means',
  'modality',
  'scope',
  'status',
  'perpetrator', // overlaps, or neither has one
  'subset', // part of an overlapping whole, or neither is a part
] as const
export type Aspect = (typeof ASPECTS)[number]

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

export interface Miss {
  readonly report: string
  readonly kind: 'missed' | 'spurious' | Aspect
  readonly outcome: string
  readonly low: number | null
  readonly high: number | null
  readonly vague: string | null
  /** The figure's words; empty where they were not found in the text. */
  readonly words: string
}

/** Compares what was read with what was annotated, layer by layer, and lists what went wrong. */
export function score(reports: readonly Scored[]): { layers: Layers; errors: Miss[] } {
  const errors: Miss[] = []
  const count = { missing: 0, gf: 0, pf: 0, tf: 0, gn: 0, pn: 0, tn: 0, whole: 0, gs: 0, ps: 0, ts: 0, tsm: 0 }
  const right = Object.fromEntries(ASPECTS.map((aspect) => [aspect, 0])) as Record<Aspect, number>
  for (const report of reports) {
    if (!report.predicted) count.missing++
    const gold = place(report.text, report.gold)
    const read = place(report.text, report.predicted ?? [])
    const told = gold.flatMap((claim) => claim.figures)
    const found = read.flatMap((claim) => claim.figures)
    const pairs = pair(told, found, (a, b) => sameCount(a.figure, b.figure))
    count.gf += told.length
    count.pf += found.length
    count.tf += pairs.length
    count.gn += told.filter(numbered).length
    count.pn += found.filter(numbered).length
    const miss = (kind: Miss['kind'], figure: PlacedFigure): Miss => describe(report, kind, figure)
    const hitTold = new Set(pairs.map(([i]) => i))
    const hitFound = new Set(pairs.map(([, j]) => j))
    for (const [i, figure] of told.entries()) if (!hitTold.has(i)) errors.push(miss('missed', figure))
    for (const [j, figure] of found.entries()) if (!hitFound.has(j)) errors.push(miss('spurious', figure))
    for (const [i, j] of pairs) {
      const figure = told[i]!
      if (numbered(figure)) count.tn++
      const verdicts = judge(figure, found[j]!)
      for (const aspect of ASPECTS) {
        if (verdicts[aspect]) right[aspect]++
        else errors.push(miss(aspect, figure))
      }
      if (verdicts.speaker && verdicts.place && verdicts.date && verdicts.event) count.whole++
    }
    const statements = gold.filter((claim) => !claim.figures.length)
    const readStatements = read.filter((claim) => !claim.figures.length)
    const statementPairs = pair(statements, readStatements, (a, b) => a.claim.event === b.claim.event)
    count.gs += statements.length
    count.ps += readStatements.length
    count.ts += statementPairs.length
    for (const [i, j] of statementPairs)
      if (statements[i]!.claim.modality === readStatements[j]!.claim.modality) count.tsm++
  }
  const share = (aspect: Aspect): number | null => (count.tf ? round4(right[aspect] / count.tf) : null)
  const layers: Layers = {
    docs: reports.length,
    without_prediction: count.missing,
    gold_figures: count.gf,
    predicted_figures: count.pf,
    figures: prf(count.tf, count.pf, count.gf),
    numbered: prf(count.tn, count.pn, count.gn),
    ...(Object.fromEntries(ASPECTS.map((aspect) => [aspect, share(aspect)])) as Record<Aspect, number | null>),
    whole_f: prf(count.whole, count.pf, count.gf).f,
    statements: prf(count.ts, count.ps, count.gs),
    gold_statements: count.gs,
    statement_modality: round4(count.tsm / Math.max(1, count.ts)),
  }
  return { layers, errors }
}

const ends = (figure: AnnotatedFigure) => [figure.low ?? null, figure.high ?? null] as const

const numbered = ({ figure }: PlacedFigure): boolean => ends(figure).some((end) => end !== null)

/** A vague word counts only where no number does. */
const vague = (figure: AnnotatedFigure): string | null =>
  ends(figure).every((end) => end === null) ? (figure.vague ?? null) : null

function sameCount(a: AnnotatedFigure, b: AnnotatedFigure): boolean {
  const [low, high] = ends(a)
  const [otherLow, otherHigh] = ends(b)
  return a.outcome === b.outcome && low === otherLow && high === otherHigh && vague(a) === vague(b)
}

function judge(gold: PlacedFigure, read: PlacedFigure): Record<Aspect, boolean> {
  const g = gold.claim
  const r = read.claim
  const same = (key: 'event' | 'means' | 'modality' | 'scope') => (g.claim[key] ?? null) === (r.claim[key] ?? null)
  const neither = (a: readonly unknown[], b: readonly unknown[]) => !a.length && !b.length
  const whole = (figure: PlacedFigure) =>
    figure.figure.partOf == null ? null : (figure.claim.figures[figure.figure.partOf] ?? null)
  const [goldWhole, readWhole] = [whole(gold), whole(read)]
  return {
    speaker: neither(g.by, r.by) || overlap(g.by[0], r.by[0]),
    chain: g.by.length === r.by.length && g.by.every((link) => r.by.some((other) => overlap(link, other))),
    place: neither(g.where, r.where) || g.where.slice(0, 2).some((x) => r.where.slice(0, 2).some((y) => overlap(x, y))),
    date: g.days?.[0] === r.days?.[0] && g.days?.[1] === r.days?.[1],
    event: same('event'),
    means: same('means'),
    modality: same('modality'),
    scope: same('scope'),
    status: (gold.figure.status ?? null) === (read.figure.status ?? null),
    perpetrator: (!g.perpetrator && !r.perpetrator) || overlap(g.perpetrator, r.perpetrator),
    subset: (!goldWhole && !readWhole) || overlap(goldWhole?.span, readWhole?.span),
  }
}

function describe(report: Scored, kind: Miss['kind'], { figure, span }: PlacedFigure): Miss {
  const words = span ? Array.from(report.text).slice(span[0], span[1]).join('') : ''
  const [low, high] = ends(figure)
  return { report: report.name, kind, outcome: figure.outcome, low, high, vague: vague(figure), words }
}
