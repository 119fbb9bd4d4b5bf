import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { problem } from '../model/problem.ts'
import { whole } from './bytes.ts'
import { capture } from './capture.ts'
import type { Captured, Source } from './captured.ts'
import { decode } from './decode.ts'
import type { Page, PageNode } from './page.ts'
import { factsOf } from './page-facts.ts'
import { type PageSize, sizeOf } from './page-size.ts'
import { paragraphsOf } from './page-text.ts'
import { Refused } from './refused.ts'
import { languageOf, stated } from './script.ts'

/** Bytes. A news page has some hundred thousand. */
const MOST = 8 << 20
/** Beyond these a page is made to hang its reader, or is no page. */
const MOST_OF: PageSize = { elements: 50_000, depth: 500, nodes: 100_000, attributes: 1000 }

/** A web page that holds one report: its main text, and what the page says of title, publisher, day and address. */
export async function* readHtml(source: Source): AsyncIterable<Captured> {
  const bytes = await whole(source.bytes, MOST, source.path)
  const decoded = decode(bytes, charsetOf(bytes))
  if (decoded === null) throw new Refused('encoding_unknown', { file: source.path })
  const size = sizeOf(decoded.text)
  const over = (Object.keys(MOST_OF) as (keyof PageSize)[]).find((name) => size[name] > MOST_OF[name])
  if (over !== undefined)
    throw new Refused('page_too_complex', { file: source.path, what: over, count: size[over], most: MOST_OF[over] })
  const html = withRoot(decoded.text)
  const facts = factsOf(parse(html))
  const { text: shown, unsure } = mainText(html)
  const text = withoutTitle(shown, facts.title)
  if (text === '') throw new Refused('page_without_text', { file: source.path })
  const language = facts.language !== null && agrees(facts.language, text) ? facts.language : null
  const notes = unsure ? [problem('page_main_text_unsure', { file: source.path })] : []
  const found = { ...facts, bytes, mediaType: 'text/html', text, externalId: null, language, notes }
  yield capture(found, source, { file: source.path })
}

/**
 * Readability's article; where it sees none (a few lines, a list), all that the page shows; and so where it breaks on a
 * strange page, which `unsure` then says.
 */
function mainText(html: string): { text: string; unsure: boolean } {
  let unsure = false
  try {
    const text = articleOf(html)
    if (text !== '') return { text, unsure }
  } catch {
    unsure = true
  }
  const { documentElement } = parse(html)
  return { text: documentElement ? paragraphsOf(documentElement) : '', unsure }
}

/** The heading over a text is its title, not its first words: what it tells would be told twice. */
const withoutTitle = (text: string, title: string | null) =>
  title !== null && text.startsWith(`${title}\n\n`) ? text.slice(title.length + 2) : text

/** Readability takes its page apart, so it gets one of its own. */
function articleOf(html: string): string {
  const page = parse(html) as unknown as ConstructorParameters<typeof Readability>[0]
  const options = { serializer: (node: unknown) => node as PageNode, maxElemsToParse: MOST_OF.elements }
  const article = new Readability<PageNode>(page, options).parse()
  return article?.content ? paragraphsOf(article.content) : ''
}

const parse = (html: string): Page => parseHTML(html).document as unknown as Page

/** A page may leave its outermost elements out; the parser takes the first one that there is for the root. */
function withRoot(html: string): string {
  if (/<html[\s>]/i.test(html)) return html
  return /<(head|body)[\s>]/i.test(html) ? `<html>${html}</html>` : `<html><body>${html}</body></html>`
}

/** The encoding that the page names in its first kilobyte, as browsers read it; UTF-8 is the default. */
function charsetOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]?.toLowerCase()
}

/** Pages often state the language of the site's maker: a text in Arabic letters is not English, whatever its page says. */
function agrees(language: string, text: string): boolean {
  const script = languageOf(text)
  const inArabicLetters = /^(ar|fa|ur|ckb|ps|ku|ug|sd)$/.test(stated(language) ?? '')
  return script === 'ar' ? inArabicLetters : !inArabicLetters
}
