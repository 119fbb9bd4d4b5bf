import type { Precision } from '../model/claim.ts'
import { canonical, digest } from './canonical.ts'
import { insert } from './insert.ts'
import { append } from './ledger.ts'
import type { Opened } from './opened.ts'
import type { Database } from './tables.ts'

/** A place that somebody imported, beside those that Isnad knows by itself. */
export interface KeptPlace {
  readonly id: string
  /** Usual English name. */
  readonly name: string
  /** Every other name, in any language. */
  readonly names: readonly string[]
  readonly admin1: string | null
  /** ISO 3166 alpha-2. */
  readonly country: string | null
  /** Degrees, WGS 84. */
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: Precision
  /** Id of the place that holds it. */
  readonly within: string | null
  readonly population: number | null
}

export interface PlaceFilter {
  readonly country?: string
  readonly source?: string
}

/** Adds imported places in one transaction, with one ledger entry; a place with the id of an earlier one replaces it. */
export async function addPlaces(opened: Opened, places: readonly KeptPlace[], source: string): Promise<number> {
  const once = [...new Map(places.map((p) => [p.id, p])).values()]
  await opened.db.transaction().execute(async (trx) => {
    const detail = { places: once.length, hash: digest(once) }
    const [added] = await append(trx, opened.who, opened.now(), [{ what: 'import', about: source, detail }])
    for (let at = 0; at < once.length; at += AT_ONCE) {
      const some = once.slice(at, at + AT_ONCE)
      await trx
        .deleteFrom('places')
        .where(
          'id',
          'in',
          some.map((p) => p.id),
        )
        .execute()
      await insert(
        trx,
        'places',
        some.map((place) => ({
          id: place.id,
          entry: added!.seq,
          source,
          name: place.name,
          country: place.country,
          json: canonical(place),
        })),
      )
    }
  })
  return once.length
}

/** Places deleted by one statement. */
const AT_ONCE = 500

/** In the order of their ids. */
export async function placesOf(db: Database, filter: PlaceFilter = {}): Promise<KeptPlace[]> {
  const rows = await db
    .selectFrom('places')
    .select('json')
    .$if(filter.country !== undefined, (q) => q.where('country', '=', filter.country!))
    .$if(filter.source !== undefined, (q) => q.where('source', '=', filter.source!))
    .orderBy('id')
    .execute()
  return rows.map((row) => JSON.parse(row.json))
}
