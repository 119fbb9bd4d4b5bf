import type { Problem } from '../model/problem.ts'

/**
 * What a store cannot be opened for, or cannot do, because of something outside it. `problem.code` is one of
 * `store_missing` (read-only, and nothing there), `store_newer` (made by a later version), `store_older` (read-only, and
 * it must be migrated first), `store_not_ours` (no database of Isnad), `store_damaged` (pages that cannot be read),
 * `store_read_only` (opened so, and asked to write), `home_unwritable`, `store_busy` (another writer held it for longer
 * than a minute), `store_full` (no room on the disk), `report_unknown`, `review_of_nothing`.
 */
export class StoreRefusal extends Error {
  readonly problem: Problem
  constructor(problem: Problem, cause?: unknown) {
    super(problem.code, { cause })
    this.name = 'StoreRefusal'
    this.problem = problem
  }
}
