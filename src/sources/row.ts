import { type Problem, problem } from '../model/problem.ts'
import { capture } from './capture.ts'
import type { Captured, Source } from './captured.ts'

/** Names that other collections give to our columns; ours wins where a row has both. */
const ALSO: Readonly<Record<string, string>> = { publisher: 'source', published: 'date', language: 'lang' }

/** A row of named values as a report: `id, text, title?, publisher?, published?, url?, language?`. */
export function row(
  values: Readonly<Record<string, unknown>>,
  bytes: Uint8Array,
  mediaType: string,
  source: Source,
  where: Problem['fields'],
): Captured {
  const value = (name: string) => words(values[name]) ?? words(values[ALSO[name] ?? name])
  const text = words(values.text)
  if (text === null || text.trim() === '') return { problem: problem('row_without_text', where) }
  const found = {
    bytes,
    mediaType,
    text,
    externalId: value('id'),
    title: value('title'),
    publisher: value('publisher'),
    published: value('published'),
    url: value('url'),
    language: value('language'),
  }
  return capture(found, source, where)
}

/** Numbers are words too (an `id`, a date as 20170130); lists and objects state nothing. */
function words(value: unknown): string | null {
  if (typeof value === 'string') return value
  return typeof value === 'number' ? String(value) : null
}
