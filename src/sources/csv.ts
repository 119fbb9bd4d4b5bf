import { Readable } from 'node:stream'
import { type CsvError, parse } from 'csv-parse'
import { problem } from '../model/problem.ts'
import { peek } from './bytes.ts'
import type { Captured, Source } from './captured.ts'
import { asUtf8, decode } from './decode.ts'
import { Refused } from './refused.ts'
import { row } from './row.ts'

/** Bytes of one row. */
const MOST = 16 << 20
const DELIMITERS = [',', ';', '\t', '|'] as const

/**
 * A report a row, under a line of column names, one of them `text`. The parser sees bytes as Latin-1, one character
 * each, so that a row's own bytes are kept exactly; its cells are decoded after.
 */
export async function* readCsv(source: Source): AsyncIterable<Captured> {
  const problems: Captured[] = []
  const { head, bytes: whole } = await peek(asUtf8(source.bytes))
  const parser = parse({
    encoding: 'latin1',
    delimiter: delimiterOf(head),
    raw: true,
    info: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MOST,
  })
  parser.on('skip', (error: CsvError) => {
    problems.push({ problem: problem('row_broken', { file: source.path, row: Number(error.lines ?? 0) }) })
  })
  const bytes = Readable.from(whole, { objectMode: false })
  bytes.on('error', (error) => parser.destroy(error))
  let columns: string[] | null = null
  let before = 0
  try {
    for await (const { record, raw, info } of bytes.pipe(parser) as AsyncIterable<Parsed>) {
      yield* problems.splice(0)
      if (columns === null) columns = named(record, source)
      else yield cells(columns, record, Buffer.from(raw.replace(/\r?\n$/, ''), 'latin1'), source, before + 1)
      before = info.lines
    }
    yield* problems.splice(0)
    if (columns === null) throw new Refused('file_empty', { file: source.path })
  } finally {
    bytes.destroy()
    parser.destroy()
  }
}

/** The one that the line of names holds most of. */
function delimiterOf(head: Uint8Array): string {
  const header = Buffer.from(head).toString('latin1').split('\n')[0] as string
  const count = (delimiter: string) => header.split(delimiter).length
  return DELIMITERS.reduce((best, delimiter) => (count(delimiter) > count(best) ? delimiter : best))
}

interface Parsed {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: { readonly lines: number }
}

/** The column names; without a `text` among them this is no table of reports. */
function named(header: readonly string[], source: Source): string[] {
  const columns = header.map((name) => utf8(name)?.trim().toLowerCase() ?? '')
  if (!columns.includes('text')) throw new Refused('columns_missing', { file: source.path, column: 'text' })
  return columns
}

function cells(
  columns: string[],
  record: readonly string[],
  bytes: Uint8Array,
  source: Source,
  line: number,
): Captured {
  const where = { file: source.path, row: line }
  const values: Record<string, string> = {}
  for (const [index, column] of columns.entries()) {
    const value = utf8(record[index] ?? '')
    if (value === null) return { problem: problem('row_not_utf8', where) }
    values[column] = value
  }
  return row(values, bytes, 'text/csv', source, where)
}

function utf8(latin1: string): string | null {
  const decoded = decode(Buffer.from(latin1, 'latin1'))
  return decoded === null || decoded.cut ? null : decoded.text
}
