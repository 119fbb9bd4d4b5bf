import { sql } from 'kysely'
import type { Event } from '../model/claim.ts'
import { overlaps, type Span } from '../model/span.ts'
import type { Opened } from './opened.ts'
import { type Any, anyOf, type Listed, type Page, pageOf } from './page.ts'
import { headOf, heads, type ReportHead } from './reports.ts'
import type { Database, Writing } from './tables.ts'
import { hitsOf, type Sought, sought, TELLING, type Word } from './words.ts'

/** A report that a search found. */
export interface Found {
  readonly report: ReportHead
  /** Where the words stand in the report's text, in its order. */
  readonly hits: readonly Span[]
  /** The stretch of text around the densest of the hits, for showing: `text` is the report's own, untouched. */
  readonly snippet: Span & { readonly text: string }
  /** Current claims that one of the hits falls into. */
  readonly claims: readonly string[]
}

export interface SearchFilter {
  /** Language of the searched words; without it they are folded as every kept language folds. */
  readonly language?: string
  readonly publisher?: string
  /** Days of publication, ISO dates, both ends included. */
  readonly from?: string
  readonly to?: string
  /** Only reports with a claim of one of these events. */
  readonly event?: Any<Event>
}

type Index = 'report_words' | 'incident_words'

/**
 * Two indexes of folded words. `itself` holds words as written, in order; `bare` each of their readings without
 * clitics, once. The
 * words come folded, so that the index's own tokenizer has only to cut at spaces.
 */
export async function createIndexes(db: Writing): Promise<void> {
  for (const name of ['report_words', 'incident_words'] satisfies Index[])
    await sql`create virtual table ${sql.id(name)} using fts5(itself, bare, content='', contentless_delete=1, tokenize='ascii')`.execute(
      db,
    )
}

interface Indexed {
  /** The number of its row: a report's arrival, an incident's number. */
  readonly number: number
  readonly texts: readonly { readonly text: string; readonly language: string }[]
}

/** Adds rows to an index, or puts them in the place of those with their numbers. */
export async function index({ words }: Opened, trx: Writing, name: Index, rows: readonly Indexed[]): Promise<void> {
  for (const { number, texts } of rows) {
    const all: Word[] = texts.flatMap(({ text, language }) => [...words(text, language)])
    const itself = all.map((w) => w.forms[0]).join(' ')
    const bare = [...new Set(all.flatMap((w) => w.forms.slice(1)))].join(' ')
    await sql`insert or replace into ${sql.id(name)} (rowid, itself, bare) values (${number}, ${itself}, ${bare})`.execute(
      trx,
    )
  }
}

/** Empties an index, before it is filled anew. */
export const emptyIndex = (trx: Writing, name: Index) =>
  sql`insert into ${sql.id(name)} (${sql.id(name)}) values ('delete-all')`.execute(trx)

/** The numbers of the rows that hold all that is sought, as a subquery; `wanted` must not be empty. */
export const numbersHolding = (name: Index, wanted: readonly Sought[]) =>
  sql<number>`(select rowid from ${sql.id(name)} where ${sql.id(name)} match ${matching(wanted)})`

/** What a person typed, in the words of every language that is kept (or of the one given). */
export async function soughtIn({ db, words }: Opened, typed: string, language?: string): Promise<Sought[]> {
  const kept = language
    ? [language]
    : (await db.selectFrom('reports').select('language').distinct().execute()).map((r) => r.language)
  return sought(typed, words, kept)
}

/** Reports that hold all that was typed, those that hold it as written, and more often, first. */
export async function search(
  opened: Opened,
  typed: string,
  filter: SearchFilter = {},
  page?: Page,
): Promise<Listed<Found>> {
  const { db } = opened
  const wanted = await soughtIn(opened, typed, filter.language)
  if (wanted.length === 0) return { total: 0, items: [] }
  const events = anyOf(filter.event)
  const within = heads(db)
    .innerJoin(
      sql<{ number: number; score: number }>`(select rowid as number, bm25(report_words, 4, 1) as score
        from report_words where report_words match ${matching(wanted)})`.as('found'),
      'found.number',
      'reports.arrival',
    )
    .$if(filter.publisher !== undefined, (q) => q.where('publisher', '=', filter.publisher!))
    .$if(filter.from !== undefined, (q) => q.where('published', '>=', filter.from!))
    .$if(filter.to !== undefined, (q) => q.where('published', '<=', filter.to!))
    .$if(events.length > 0, (q) =>
      q.where((eb) =>
        eb.exists(
          eb
            .selectFrom('claims')
            .select('claims.id')
            .whereRef('claims.report', '=', 'reports.id')
            .where('withdrawn', 'is', null)
            .where('event', 'in', events),
        ),
      ),
    )
  const { limit, offset } = pageOf(page)
  const { total } = await within
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const rows = await within.select('text').orderBy('score').orderBy('arrival').limit(limit).offset(offset).execute()
  const items: Found[] = []
  for (const row of rows) {
    const hits = hitsOf([...opened.words(row.text, row.language)], wanted)
    items.push({
      report: headOf(row),
      hits,
      snippet: snippet(row.text, hits),
      claims: await claimsAt(db, row.id, hits),
    })
  }
  return { total, items }
}

async function claimsAt(db: Database, report: string, hits: readonly Span[]): Promise<string[]> {
  const claims = await db
    .selectFrom('claims')
    .select(['id', 'json'])
    .where('report', '=', report)
    .where('withdrawn', 'is', null)
    .orderBy('start')
    .execute()
  return claims.filter(({ json }) => hits.some((hit) => overlaps(hit, JSON.parse(json)))).map(({ id }) => id)
}

/** Length of a snippet, in UTF-16 units, beyond which it takes no further hit. */
const SNIPPET = 240

/** The stretch that holds the most hits, widened to about 240 units and to whole words. */
export function snippet(text: string, hits: readonly Span[]): Span & { text: string } {
  let best = { start: 0, end: 0, many: 0 }
  hits.forEach(({ start }, i) => {
    const inside = hits.slice(i).filter((h) => h.end <= start + SNIPPET)
    if (inside.length > best.many) best = { start, end: inside.at(-1)!.end, many: inside.length }
  })
  const room = Math.max(0, SNIPPET - (best.end - best.start)) >> 1
  const start = edge(text, Math.max(0, best.start - room), best.start, 1)
  const end = edge(text, Math.min(text.length, best.end + room), best.end, -1)
  return { start, end, text: text.slice(start, end) }
}

/** The nearest end of a word from `at` towards `stop`; `at` itself at either end of the text. */
function edge(text: string, at: number, stop: number, step: 1 | -1): number {
  if (at === 0 || at === text.length) return at
  for (let i = at; i !== stop; i += step) if (/\s/.test(text[step === 1 ? i - 1 : i]!)) return i
  return stop
}

/** The index's query language, every word in quotes: nothing that was typed is an operator in it. */
function matching(wanted: readonly Sought[]): string {
  const quoted = (word: string) => `"${word.replaceAll('"', '""')}"`
  return wanted
    .map((thing) => {
      if (thing.kind === 'phrase') return `itself : ${quoted(thing.itself.join(' '))}`
      const itself = thing.itself.map(quoted)
      return `(${[...itself, ...thing.bare.map((form) => (form.length >= TELLING ? quoted(form) : `itself : ${quoted(form)}`))].join(' OR ')})`
    })
    .join(' AND ')
}
