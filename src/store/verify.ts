import type { Problem } from '../model/problem.ts'
import type { Entry } from './ledger.ts'

/**
 * What a verification went through and what does not match; with no problem, all is as it was kept.
 * Codes: see the table in README.md of this room.
 */
export interface Verified {
  readonly problems: readonly Problem[]
  readonly captures: number
  readonly reports: number
  readonly claims: number
  readonly entries: number
  readonly head: Pick<Entry, 'seq' | 'hash'> | null
}
