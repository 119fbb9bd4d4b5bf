import { Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import { problem } from '../model/problem.ts'
import { peek } from './bytes.ts'
import type { Captured, Source } from './captured.ts'
import { asUtf8, utf8 } from './decode.ts'
import { Refused } from './refused.ts'
import { row } from './row.ts'

/** Bytes of one row. */
const MOST = 16 << 20
/** Quotes opened and never closed, in one file, after which the rest is left. */
const MOST_UNCLOSED = 100
const DELIMITERS = [',', ';', '\t', '|'] as const

/** Where a file's reading stands. */
interface Table {
  readonly source: Source
  readonly delimiter: string
  columns: readonly string[] | null
  /** Lines before the piece that is being parsed. */
  before: number
}

/**
 * A report a row, under a line of column names, one of them `text`. A quote that is never closed would swallow all
 * rows after it: its line is a problem, and reading goes on at the next.
 */
export async function* readCsv(source: Source): AsyncIterable<Captured> {
  let any = false
  for await (const found of inTable(source)) {
    any = true
    yield found
  }
  if (!any) throw new Refused('file_empty', { file: source.path })
}

async function* inTable(source: Source): AsyncIterable<Captured> {
  const { head, bytes } = await peek(asUtf8(source.bytes))
  const table: Table = { source, delimiter: delimiterOf(head), columns: null, before: 0 }
  let rest: Uint8Array | null = yield* rows(table, bytes)
  for (let unclosed = 1; rest !== null && rest.length > 0; unclosed++) {
    if (unclosed > MOST_UNCLOSED) {
      yield { problem: problem('rows_left', { file: source.path, row: table.before + 1 }) }
      break
    }
    rest = yield* rows(table, Readable.from([Buffer.from(rest)]))
  }
}

interface Parsed {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: { readonly lines: number }
}

/**
 * The rows of a stream; returns what stands after the first line of an unclosed quotation, or null. The parser sees
 * bytes as Latin-1, one character each, so that a row's own bytes are kept exactly; its cells are decoded after.
 */
async function* rows(table: Table, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Captured, Uint8Array | null> {
  const { source, before } = table
  const broken: number[] = []
  let unclosed: string | null = null
  const parser = parse({
    encoding: 'latin1',
    delimiter: table.delimiter,
    raw: true,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MOST,
  })
  parser.on('skip', (error: CsvError, raw: string | undefined) => {
    if (error.code === 'CSV_QUOTE_NOT_CLOSED' && raw !== undefined) unclosed = raw
    else broken.push(Number(error.lines ?? 0))
  })
  const problems = () =>
    broken.splice(0).map((line) => ({ problem: problem('row_broken', { file: source.path, row: before + line }) }))
  const input = Readable.from(bytes, { objectMode: false })
  input.on('error', (error) => parser.destroy(error))
  let done = 0
  try {
    for await (const { record, raw, info } of input.pipe(parser) as AsyncIterable<Parsed>) {
      yield* problems()
      const own = Buffer.from(raw.replace(/^[\r\n]+|[\r\n]+$/g, ''), 'latin1')
      if (table.columns === null) table.columns = named(record, source)
      else yield cells(table.columns, record, own, source, before + done + 1)
      done = info.lines
    }
    yield* problems()
  } finally {
    input.destroy()
    parser.destroy()
  }
  if (unclosed === null) return null
  const record = Buffer.from((unclosed as string).replace(/^[\r\n]+/, ''), 'latin1')
  table.before += done + 1
  yield { problem: problem('row_broken', { file: source.path, row: table.before }) }
  const end = record.indexOf(10)
  return end === -1 ? null : record.subarray(end + 1)
}

/** The one that the line of names holds most of. */
function delimiterOf(head: Uint8Array): string {
  const header = Buffer.from(head).toString('latin1').split('\n')[0] as string
  const count = (delimiter: string) => header.split(delimiter).length
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

/** The column names; without a `text` among them this is no table of reports. */
function named(header: readonly string[], source: Source): string[] {
  const columns = header.map((name) => cell(name)?.trim().toLowerCase() ?? '')
  if (!columns.includes('text')) throw new Refused('columns_missing', { file: source.path, column: 'text' })
  return columns
}

function cells(
  columns: readonly string[],
  record: readonly string[],
  bytes: Uint8Array,
  source: Source,
  line: number,
): Captured {
  const where = { file: source.path, row: line }
  const values: Record<string, string> = {}
  for (const [index, column] of columns.entries()) {
    const value = cell(record[index] ?? '')
    if (value === null) return { problem: problem('row_not_utf8', where) }
    values[column] = value
  }
  return row(values, bytes, 'text/csv', source, where)
}

const cell = (latin1: string) => utf8(Buffer.from(latin1, 'latin1'))
