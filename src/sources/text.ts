import { problem } from '../model/problem.ts'
import { whole } from './bytes.ts'
import { capture } from './capture.ts'
import type { Captured, Source } from './captured.ts'
import { decode } from './decode.ts'
import { Refused } from './refused.ts'

/** Bytes. A book is smaller. */
const MOST = 16 << 20

/** A file that is one report and nothing but its text. */
export async function* readText(source: Source): AsyncIterable<Captured> {
  const bytes = await whole(source.bytes, MOST, source.path)
  const decoded = decode(bytes)
  if (decoded === null) throw new Refused('encoding_unknown', { file: source.path })
  const { text } = decoded
  if (text.trim() === '') throw new Refused('file_empty', { file: source.path })
  const notes = decoded.cut ? [problem('text_cut', { file: source.path })] : []
  const unstated = { externalId: null, title: null, publisher: null, published: null, url: null, language: null }
  yield capture({ ...unstated, bytes, mediaType: 'text/plain', text, notes }, source, { file: source.path })
}
