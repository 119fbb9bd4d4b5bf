import { type AnnotatedClaim, type AnnotatedFigure, type PlacedClaim, type PlacedFigure, place } from './annotation.ts'
import { overlap, pair } from './pairing.ts'

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
export type Verdicts = Readonly<Record<Aspect, boolean>>

/** An annotated figure and the one read for it; alone where it was missed, or read and not annotated. */
export type FigurePair =
  | { readonly gold: PlacedFigure; readonly read: PlacedFigure; readonly right: Verdicts }
  | { readonly gold: PlacedFigure; readonly read: null; readonly right: null }
  | { readonly gold: null; readonly read: PlacedFigure; readonly right: null }

/** A claim without figures, and the one read for it. */
export type StatementPair =
  | { readonly gold: PlacedClaim; readonly read: PlacedClaim | null }
  | { readonly gold: null; readonly read: PlacedClaim }

/** A report's annotation and its reading, side by side. Spans count code points. */
export interface Compared {
  readonly name: string
  readonly text: string
  readonly gold: readonly PlacedClaim[]
  /** Null where there is no prediction. */
  readonly read: readonly PlacedClaim[] | null
  /** Missed first, then spurious, then those that were found. */
  readonly figures: readonly FigurePair[]
  /** Found first, then missed, then spurious. */
  readonly statements: readonly StatementPair[]
}

/** Puts what was read beside what was annotated: every figure and statement once, paired one to one. */
export function compare({ name, text, gold: annotated, predicted }: Scored): Compared {
  const gold = place(text, annotated)
  const read = place(text, predicted ?? [])
  return {
    name,
    text,
    gold,
    read: predicted && read,
    figures: figurePairs(
      gold.flatMap((claim) => claim.figures),
      read.flatMap((claim) => claim.figures),
    ),
    statements: statementPairs(gold.filter(isStatement), read.filter(isStatement)),
  }
}

const isStatement = ({ figures }: PlacedClaim): boolean => figures.length === 0

function figurePairs(told: readonly PlacedFigure[], found: readonly PlacedFigure[]): FigurePair[] {
  const { pairs, left, right } = matched(told, found, (a, b) => sameCount(a.figure, b.figure))
  return [
    ...left.map((gold) => ({ gold, read: null, right: null })),
    ...right.map((read) => ({ gold: null, read, right: null })),
    ...pairs.map(([gold, read]) => ({ gold, read, right: judge(gold, read) })),
  ]
}

function statementPairs(told: readonly PlacedClaim[], found: readonly PlacedClaim[]): StatementPair[] {
  const { pairs, left, right } = matched(told, found, (a, b) => a.claim.event === b.claim.event)
  return [
    ...pairs.map(([gold, read]) => ({ gold, read })),
    ...left.map((gold) => ({ gold, read: null })),
    ...right.map((read) => ({ gold: null, read })),
  ]
}

/** Pairs, and what is left over on either side, in order. */
function matched<T extends { readonly span: PlacedFigure['span'] }>(
  gold: readonly T[],
  read: readonly T[],
  same: (a: T, b: T) => boolean,
): { pairs: [T, T][]; left: T[]; right: T[] } {
  const found = pair(gold, read, same)
  const [hitGold, hitRead] = [new Set(found.map(([i]) => i)), new Set(found.map(([, j]) => j))]
  return {
    pairs: found.map(([i, j]) => [gold[i]!, read[j]!]),
    left: gold.filter((_, i) => !hitGold.has(i)),
    right: read.filter((_, j) => !hitRead.has(j)),
  }
}

const ends = (figure: AnnotatedFigure) => [figure.low ?? null, figure.high ?? null] as const

export const isNumbered = ({ figure }: PlacedFigure): boolean => ends(figure).some((end) => end !== null)

/** A vague word counts only where no number does. */
export const vagueOf = (figure: AnnotatedFigure): string | null =>
  ends(figure).every((end) => end === null) ? (figure.vague ?? null) : null

function sameCount(a: AnnotatedFigure, b: AnnotatedFigure): boolean {
  const [low, high] = ends(a)
  const [otherLow, otherHigh] = ends(b)
  return a.outcome === b.outcome && low === otherLow && high === otherHigh && vagueOf(a) === vagueOf(b)
}

/** The figure that this is a part of, where it is a part. */
export const wholeOf = ({ figure, claim }: PlacedFigure): PlacedFigure | null =>
  figure.partOf == null ? null : (claim.figures[figure.partOf] ?? null)

function judge(gold: PlacedFigure, read: PlacedFigure): Verdicts {
  const g = gold.claim
  const r = read.claim
  const same = (key: 'event' | 'means' | 'modality' | 'scope') => (g.claim[key] ?? null) === (r.claim[key] ?? null)
  const neither = (a: readonly unknown[], b: readonly unknown[]) => !a.length && !b.length
  const [goldWhole, readWhole] = [wholeOf(gold), wholeOf(read)]
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
