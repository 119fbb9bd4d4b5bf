import { hash } from 'node:crypto'
import { type Problem, problem } from '../model/problem.ts'
import type { Captured, Source } from './captured.ts'
import { wellFormed } from './decode.ts'
import { day } from './published.ts'
import { languageOf, stated } from './script.ts'

/** What a format found in its bytes, in its own words; what it does not state is null. */
export interface Contents {
  readonly bytes: Uint8Array
  readonly mediaType: string
  /** With something in it besides blanks. */
  readonly text: string
  readonly externalId: string | null
  readonly title: string | null
  readonly publisher: string | null
  /** As written; read here. */
  readonly published: string | null
  readonly url: string | null
  readonly language: string | null
  readonly notes?: readonly Problem[]
}

/** Letters. A thousand pages; what is longer is a collection of reports, or made to hang its reader. */
const MOST = 2_000_000

/** Makes a report of what a format found: its id from its bytes, the rest from itself first, then from the user. */
export function capture(contents: Contents, source: Source, where: Problem['fields']): Captured {
  const text = wellFormed(contents.text)
  if (text.length > MOST) return { problem: problem('text_too_long', { ...where, most: MOST }) }
  const { said } = source
  const notes = [...(contents.notes ?? [])]
  let published = said.published
  if (contents.published !== null && contents.published.trim() !== '') {
    published = day(contents.published)
    if (published === null) notes.push(problem('published_unreadable', { ...where, value: clip(contents.published) }))
  }
  const assumed = said.language === 'auto' ? languageOf(text) : said.language
  return {
    capture: {
      report: {
        id: `sha256:${hash('sha256', contents.bytes)}`,
        externalId: stating(contents.externalId) ?? source.name,
        text,
        title: stating(contents.title),
        publisher: stating(contents.publisher) ?? said.publisher,
        published,
        url: stating(contents.url),
        language: stated(contents.language) ?? assumed,
      },
      bytes: contents.bytes,
      mediaType: contents.mediaType,
    },
    notes,
  }
}

/** Null for nothing and for blanks: an empty cell states nothing. */
function stating(value: string | null): string | null {
  const trimmed = value === null ? '' : wellFormed(value).trim()
  return trimmed === '' ? null : trimmed
}

const clip = (value: string) => (value.length > 60 ? `${value.slice(0, 60)}…` : value)
