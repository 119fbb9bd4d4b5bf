import { problem } from '../model/problem.ts'
import { whole } from './bytes.ts'
import type { Captured, Source } from './captured.ts'
import { asUtf8, utf8 } from './decode.ts'
import { lines } from './lines.ts'
import { row } from './row.ts'

/** Bytes of one row. */
const MOST = 16 << 20

/** A report a line, each a JSON object. A bad line is a problem, and the next is read; memory is that of one line. */
export async function* readJsonl(source: Source): AsyncIterable<Captured> {
  let any = false
  for await (const { bytes, number } of lines(asUtf8(source.bytes), MOST)) {
    const where = { file: source.path, row: number }
    if (bytes === null) yield { problem: problem('row_too_long', { ...where, most: MOST }) }
    else if (bytes.some((byte) => byte > 32)) yield object(bytes, source, where)
    else continue
    any = true
  }
  if (!any) yield { problem: problem('file_empty', { file: source.path }) }
}

/** A whole file that is one JSON object, over as many lines as it likes. */
export async function* readJson(source: Source): AsyncIterable<Captured> {
  yield object(await whole(source.bytes, MOST, source.path), source, { file: source.path, row: 1 })
}

function object(bytes: Uint8Array, source: Source, where: { file: string; row: number }): Captured {
  const text = utf8(bytes)
  if (text === null) return { problem: problem('row_not_utf8', where) }
  let values: unknown
  try {
    values = JSON.parse(text)
  } catch {
    return { problem: problem('row_not_json', where) }
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values))
    return { problem: problem('row_not_object', where) }
  return row(values as Record<string, unknown>, bytes, 'application/json', source, where)
}
