import { type Problem, problem } from '../model/problem.ts'
import type { Entry } from './ledger.ts'
import type { Opened } from './opened.ts'
import { StoreRefusal } from './refusal.ts'
import { captures } from './verify/captures.ts'
import { claims } from './verify/claims.ts'
import { decisions } from './verify/decisions.ts'
import { incidents } from './verify/incidents.ts'
import { ledger } from './verify/ledger.ts'
import type { Note } from './verify/note.ts'
import { reports } from './verify/reports.ts'

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

/** An entry of the ledger that somebody wrote down elsewhere. */
export interface Noted {
  readonly head?: Pick<Entry, 'seq' | 'hash'>
}

/**
 * Recomputes everything, on one snapshot: a writer at work does not disturb it. Part by part, so that damage to one
 * does not hide the others. Who can rewrite the whole database can also make a new chain; `head`, noted elsewhere
 * before, is what even that cannot match.
 */
export async function verify(opened: Opened, { head }: Noted = {}): Promise<Verified> {
  const problems: Problem[] = []
  const note: Note = (code, fields) => problems.push(problem(code, fields))
  const part = async <T>(check: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await check()
    } catch (error) {
      if (!(error instanceof StoreRefusal)) throw error
      problems.push(error.problem)
      return otherwise
    }
  }
  let verified: Verified = { problems, captures: 0, reports: 0, claims: 0, entries: 0, head: null }
  const snapshot = opened.db.transaction().setAccessMode('read only')
  const all = snapshot.execute(async (db) => {
    for (const said of await part(() => opened.damage(db), [])) note('store_damaged', { said })
    verified = {
      problems,
      ...(await part(() => ledger(db, note, head), { entries: 0, head: null })),
      captures: await part(() => captures(db, opened.home, note), 0),
      reports: await part(() => reports(db, note), 0),
      claims: await part(() => claims(db, note), 0),
    }
    await part(() => decisions(db, note), undefined)
    await part(() => incidents(db, note), undefined)
  })
  await part(() => all, undefined) // of a damaged file, even the end of the snapshot can be refused
  return verified
}
