import type { Demographic, Outcome, Status, Vague } from '../model/figure.ts'
import type { Chart, Edge } from '../text/chart.ts'
import type { Match } from '../text/pattern.ts'

/** What a rule can mean. Languages differ in how they say a thing, never in what it means, so this file knows no language. */
export type Meaning<V = unknown> = (match: Match, chart: Chart) => V | undefined

/** How many, exactly as far as the words say: `null` is an end that the words leave open. */
export interface Count {
  readonly low: number | null
  readonly high: number | null
  readonly approx: boolean
  readonly vague: Vague | null
}

/** Whom a count counts. `count` is null where the words are a bare noun whose number the form does not tell. */
export interface People {
  readonly count: Count
  readonly status: Status
  readonly demographic: Demographic | null
  /** Others than those counted just before: they share their status. */
  readonly others: boolean
  /** The count stands without a noun. */
  readonly bare: boolean
  /** Counted by a noun that says only what befell them ("12 dead"). */
  readonly unnamed?: true
}

/** People harmed: an outcome and whom. */
export interface Harm {
  readonly outcome: Outcome
  readonly people: People
  /** Counted out of those counted before. */
  readonly part?: true
  /** Others whom the same word harmed, told between it and them: "two civilians and a guard were killed". */
  readonly also?: readonly Edge<People>[]
}

const count = (low: number | null, high: number | null, rest: Partial<Count> = {}): Count => ({
  low,
  high,
  approx: false,
  vague: null,
  ...rest,
})

const value = (edge: Edge | undefined): number | undefined => edge?.value as number | undefined

const numbered =
  (make: (n: number) => Count): Meaning<Count> =>
  ({ found }) => {
    const n = value(found.number)
    return n === undefined ? undefined : make(n)
  }

export const exactly = numbered((n) => count(n, n))
export const atLeast = numbered((n) => count(n, null))
/** "More than 12" is 13 and up. */
export const moreThan = numbered((n) => count(n + 1, null))
export const fewerThan = numbered((n) => count(null, Math.max(0, n - 1)))
export const upTo = numbered((n) => count(null, n))
export const about = numbered((n) => count(n, n, { approx: true }))

export const between: Meaning<Count> = ({ found }) => {
  const low = value(found.low)
  const high = value(found.high)
  return low === undefined || high === undefined || high <= low ? undefined : count(low, high)
}

/** "35 to 40"; not "from 5 to 12", which tells how a number rose. */
export const range: Meaning<Count> = (match, chart) =>
  chart.is(match.start - 1, 'of') ? undefined : between(match, chart)

/** The words give no number, and none is given for them. */
export const vaguely: Meaning<Count> = ({ found }) =>
  found.vague && count(null, null, { vague: found.vague.value as Vague })

export const one = count(1, 1)
export const two = count(2, 2)
export const some = count(null, null, { vague: 'some' })
export const none = count(0, 0)
