import type { Problem } from '../model/problem.ts'
import { digest, sha256 } from './canonical.ts'
import { SMALL, writeCapture } from './captures.ts'
import { insert } from './insert.ts'
import { append, type NewEntry } from './ledger.ts'
import type { Opened } from './opened.ts'
import { type Brought, type Held, prepare, type Ready } from './ready.ts'
import { claimRow, figureRows, reportRow, speakerRows, whereRows } from './rows.ts'
import { index } from './search.ts'
import type { Database, Writing } from './tables.ts'

/** What became of a report that was brought: `known` bytes change nothing, and their claims are not looked at. */
export interface Arrival {
  readonly id: string
  readonly state: 'kept' | 'known'
  /** How many claims were kept with it; 0 for a known one. */
  readonly claims: number
  /** `claim_not_grounded` for each claim that was refused, because its words are not in the text. */
  readonly problems: readonly Problem[]
}

/** Keeps reports with their bytes and claims, in one transaction; large captures are files before it begins. */
export async function keepBatch(opened: Opened, batch: readonly Brought[]): Promise<Arrival[]> {
  const ready = batch.map(prepare)
  for (const { report, bytes } of ready) if (bytes.length >= SMALL) await writeCapture(opened.home, report.id, bytes)
  return opened.db.transaction().execute(async (trx) => {
    const seen = await known(
      trx,
      ready.map((r) => r.report.id),
    )
    const states = ready.map(({ report }) => {
      const state = seen.has(report.id) ? 'known' : 'kept'
      seen.add(report.id)
      return state
    })
    await write(
      opened,
      trx,
      ready.filter((_, i) => states[i] === 'kept'),
    )
    return ready.map(({ report, claims, refused }, i): Arrival => {
      const kept = states[i] === 'kept'
      return { id: report.id, state: states[i]!, claims: kept ? claims.length : 0, problems: kept ? refused : [] }
    })
  })
}

/** Which of these ids are kept. */
export async function known(db: Database, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (let at = 0; at < ids.length; at += 500) {
    const rows = await db
      .selectFrom('reports')
      .select('id')
      .where('id', 'in', ids.slice(at, at + 500))
      .execute()
    for (const row of rows) found.add(row.id)
  }
  return found
}

/** The ledger's entry for a reading: which claims, and the digest of each, so that no later edit goes unseen. */
export const readingEntry = (report: string, claims: readonly Held[], problems: readonly Problem[]): NewEntry => ({
  what: 'reading',
  about: report,
  detail: {
    claims: Object.fromEntries(claims.map(({ claim, json }) => [claim.id, sha256(json)])),
    problems: digest(problems),
  },
})

async function write(opened: Opened, trx: Writing, reports: readonly Ready[]): Promise<void> {
  const entries = await append(
    trx,
    opened.who,
    opened.now(),
    reports.flatMap(({ report, bytes, mediaType, claims, problems }): NewEntry[] => [
      { what: 'arrival', about: report.id, detail: { mediaType, size: bytes.length, report: digest(report) } },
      readingEntry(report.id, claims, problems),
    ]),
  )
  const numbered = reports.map((r, i) => ({ ...r, arrival: entries[2 * i]!.seq, reading: entries[2 * i + 1]!.seq }))
  await insert(
    trx,
    'captures',
    reports.map(({ report, bytes, mediaType }) => ({
      id: report.id,
      media_type: mediaType,
      size: bytes.length,
      bytes: bytes.length < SMALL ? bytes : null,
    })),
  )
  await insert(
    trx,
    'reports',
    numbered.map((r) => reportRow(r.report, r.arrival)),
  )
  await insert(
    trx,
    'readings',
    numbered.map(({ reading, report, claims, problems }) => ({
      entry: reading,
      report: report.id,
      claims: claims.length,
      problems: JSON.stringify(problems),
    })),
  )
  await insertClaims(
    trx,
    numbered.flatMap(({ claims, report, reading }) => claims.map((held) => ({ ...held, report: report.id, reading }))),
  )
  const indexed = numbered.map(({ arrival, report }) => ({ number: arrival, texts: [report] }))
  await index(opened, trx, 'report_words', indexed)
}

/** Writes claims that are not there yet, with their figures, speakers and places. */
export async function insertClaims(
  trx: Writing,
  told: readonly (Held & { readonly report: string; readonly reading: number })[],
) {
  const claims = told.map((t) => t.claim)
  await insert(
    trx,
    'claims',
    told.map((t) => claimRow(t.claim, t.json, t.report, t.reading)),
  )
  await insert(trx, 'figures', claims.flatMap(figureRows))
  await insert(trx, 'speakers', claims.flatMap(speakerRows))
  await insert(trx, 'whereabouts', claims.flatMap(whereRows))
}
