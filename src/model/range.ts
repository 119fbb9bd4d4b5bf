import type { Outcome, Vague } from './figure.ts'

export const GROUPS = ['all', 'civilian', 'combatant', 'children', 'women', 'men', 'elderly'] as const
export type Group = (typeof GROUPS)[number]

export type SetAsideReason = 'repeats' | 'replaced' | 'vague' | 'cumulative' | 'rejected'

/** Low, best and high of one outcome of one group in one incident, with the claims under each. Counts of people. */
export interface Range {
  readonly outcome: Outcome
  /** `all` is everyone harmed, however named. */
  readonly group: Group
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  /** The high end is open: somebody said "at least" and nobody said more. */
  readonly open: boolean
  readonly origins: readonly {
    readonly name: string
    readonly kind: string
    readonly low: number | null
    readonly high: number | null
    readonly vague: Vague | null
    readonly claim: string
  }[]
  readonly setAside: readonly { readonly claim: string; readonly reason: SetAsideReason }[]
}
