import type { PlacedClaim, PlacedFigure } from './annotation.ts'
import { ASPECTS, type Aspect, type Compared, vagueOf } from './compare.ts'
import { overlap } from './pairing.ts'

/** What can be wrong: with figures, with what is told about those found, with claims that count nobody. */
export const KINDS = [
  'missed',
  'spurious',
  ...ASPECTS,
  'statement_missed',
  'statement_spurious',
  'statement_modality',
] as const
export type Kind = (typeof KINDS)[number]

/** What a figure counts, and how many. */
export interface Told {
  readonly outcome: string
  readonly low: number | null
  readonly high: number | null
  readonly vague: string | null
}

export interface Mistake extends Omit<Told, 'outcome'> {
  readonly report: string
  readonly kind: Kind
  /** What is counted; null for claims that count nobody. */
  readonly outcome: string | null
  /** Of a figure that was missed, what was read of the same words otherwise. */
  readonly instead: Told | null
  /** The words of the figure or the claim; empty where they were not found in the text. */
  readonly words: string
  /** What the annotation says of the aspect, and what was read: words, days or values; null where nothing. */
  readonly gold: string | null
  readonly read: string | null
  /** The rules that read the claim; none where nothing was read. */
  readonly rules: readonly string[]
}

/** All that is wrong in one report, in the order of its pairs. */
export function mistakesIn(report: Compared): Mistake[] {
  const letters = Array.from(report.text)
  const words = (span: PlacedFigure['span'] | undefined) => (span ? letters.slice(span[0], span[1]).join('') : '')
  const ofFigure = (kind: Kind, { figure, span }: PlacedFigure, read: PlacedFigure | null) => ({
    report: report.name,
    kind,
    ...count(figure),
    instead: null,
    words: words(span),
    gold: null,
    read: null,
    rules: read?.claim.claim.rules ?? [],
  })
  const ofClaim = (kind: Kind, { span }: PlacedClaim, read: PlacedClaim | null) => ({
    report: report.name,
    kind,
    ...NOBODY,
    instead: null,
    words: words(span),
    gold: null,
    read: null,
    rules: read?.claim.rules ?? [],
  })
  const told = (aspect: Aspect, figure: PlacedFigure) => toldOf(aspect, figure, words)
  return [
    ...report.figures.flatMap(({ gold, read, right }): Mistake[] => {
      if (gold === null) return [ofFigure('spurious', read, read)]
      if (read === null) return [{ ...ofFigure('missed', gold, null), instead: readInstead(report, gold) }]
      return ASPECTS.filter((aspect) => !right[aspect]).map((aspect) => ({
        ...ofFigure(aspect, gold, read),
        gold: told(aspect, gold),
        read: told(aspect, read),
      }))
    }),
    ...report.statements.flatMap(({ gold, read }): Mistake[] => {
      if (gold === null) return [ofClaim('statement_spurious', read, read)]
      if (read === null) return [ofClaim('statement_missed', gold, null)]
      if (gold.claim.modality === read.claim.modality) return []
      return [{ ...ofClaim('statement_modality', gold, read), gold: gold.claim.modality, read: read.claim.modality }]
    }),
  ]
}

const count = (figure: PlacedFigure['figure']): Told => ({
  outcome: figure.outcome,
  low: figure.low ?? null,
  high: figure.high ?? null,
  vague: vagueOf(figure),
})

/** The first figure read and not annotated whose words meet those of one that was missed. */
function readInstead({ figures }: Compared, { span }: PlacedFigure): Told | null {
  const other = figures.find(({ gold, read }) => gold === null && read && overlap(read.span, span))
  return other?.read ? count(other.read.figure) : null
}

const NOBODY = { outcome: null, low: null, high: null, vague: null }

/** What is said of one aspect of a figure, as it would stand in a list: its words, its days, its value. */
export function toldOf(
  aspect: Aspect,
  figure: PlacedFigure,
  words: (span: PlacedFigure['span'] | undefined) => string,
): string | null {
  const { claim } = figure
  const list = (spans: readonly PlacedFigure['span'][]) => spans.map(words).join(' + ') || null
  switch (aspect) {
    case 'speaker':
      return list(claim.by.slice(0, 1))
    case 'chain':
      return list(claim.by)
    case 'place':
      return list(claim.where.slice(0, 2))
    case 'date':
      return claim.days && [...new Set(claim.days)].join('/')
    case 'perpetrator':
      return words(claim.perpetrator) || null
    case 'subset':
      return figure.figure.partOf == null ? null : words(claim.figures[figure.figure.partOf]?.span) || null
    case 'status':
      return figure.figure.status ?? null
    default:
      return claim.claim[aspect] ?? null
  }
}

/** How many mistakes there are of each, the most frequent first. */
export interface Tally {
  readonly by_kind: readonly { readonly kind: Kind; readonly count: number }[]
  readonly by_report: readonly { readonly report: string; readonly count: number }[]
  /** A mistake counts for each rule of its claim; what was missed has no rule. */
  readonly by_rule: readonly { readonly rule: string; readonly count: number }[]
}

export const tallied = (mistakes: readonly Mistake[]): Tally => ({
  by_kind: counted(mistakes.map(({ kind }) => kind)).map(([kind, count]) => ({ kind, count })),
  by_report: counted(mistakes.map(({ report }) => report)).map(([report, count]) => ({ report, count })),
  by_rule: counted(mistakes.flatMap(({ rules }) => rules)).map(([rule, count]) => ({ rule, count })),
})

function counted<T extends string>(names: readonly T[]): [T, number][] {
  const counts = new Map<T, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}
