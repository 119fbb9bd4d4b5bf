import { randomUUID } from 'node:crypto'
import { problem } from '../model/problem.ts'
import type { Review } from '../model/review.ts'
import { append } from './ledger.ts'
import type { Opened } from './opened.ts'
import { StoreRefusal } from './refusal.ts'
import type { Database, Tables } from './tables.ts'

/**
 * Adds a person's judgement of a claim or an incident. A judgement of an incident is one of the claims that it has
 * now. What follows from it shows once the incidents are rebuilt.
 * @throws StoreRefusal `review_of_nothing`
 */
export async function addReview(
  opened: Opened,
  { about, verdict, note, by }: Pick<Review, 'about' | 'verdict' | 'note' | 'by'>,
): Promise<Review> {
  return opened.db.transaction().execute(async (trx) => {
    const claim = await trx.selectFrom('claims').select('id').where('id', '=', about).executeTakeFirst()
    const members = await trx
      .selectFrom('incident_claims')
      .select('claim')
      .where('incident', '=', about)
      .orderBy('claim')
      .execute()
    const claims = claim ? [claim.id] : members.map((m) => m.claim)
    if (claims.length === 0) throw new StoreRefusal(problem('review_of_nothing', { about }))
    const id = randomUUID()
    const detail = { id, verdict, note, claims }
    const [entry] = await append(trx, by, opened.now(), [{ what: 'review', about, detail }])
    const review = { id, about, verdict, note, by, at: entry!.at }
    await trx
      .insertInto('reviews')
      .values({ ...review, entry: entry!.seq, claims: JSON.stringify(claims) })
      .execute()
    return review
  })
}

/** Reviews of these things, or all, oldest first. */
export async function reviewsOf(db: Database, about?: readonly string[]): Promise<Review[]> {
  const rows = await db
    .selectFrom('reviews')
    .selectAll()
    .$if(about !== undefined, (q) => q.where('about', 'in', about!))
    .orderBy('entry')
    .execute()
  return rows.map(reviewOf)
}

/** Ids of the claims whose last judgement is a rejection. */
export async function rejected(db: Database): Promise<Set<string>> {
  const out = new Set<string>()
  for (const row of await db.selectFrom('reviews').select(['claims', 'verdict']).orderBy('entry').execute())
    for (const claim of JSON.parse(row.claims) as string[])
      if (row.verdict === 'rejected') out.add(claim)
      else out.delete(claim)
  return out
}

const reviewOf = ({ id, about, verdict, note, by, at }: Tables['reviews']): Review => ({
  id,
  about,
  verdict: verdict as Review['verdict'],
  note,
  by,
  at,
})
