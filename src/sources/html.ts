import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { whole } from './bytes.ts'
import { capture } from './capture.ts'
import type { Captured, Source } from './captured.ts'
import { decode } from './decode.ts'
import type { Page, PageNode } from './page.ts'
import { factsOf } from './page-facts.ts'
import { paragraphsOf } from './page-text.ts'
import { Refused } from './refused.ts'
import { languageOf, stated } from './script.ts'

/** Bytes. A news page has some hundred thousand. */
const MOST = 8 << 20
/** Elements, and elements inside one another: beyond these a page is made to hang its reader, or no page. */
const MOST_ELEMENTS = 50_000
const DEEPEST = 500

/** A web page that holds one report: its main text, and what the page says of title, publisher, day and address. */
export async function* readHtml(source: Source): AsyncIterable<Captured> {
  const bytes = await whole(source.bytes, MOST, source.path)
  const decoded = decode(bytes, charsetOf(bytes))
  if (decoded === null) throw new Refused('encoding_unknown', { file: source.path })
  const { elements, depth } = measure(decoded.text)
  if (elements > MOST_ELEMENTS || depth > DEEPEST)
    throw new Refused('page_too_complex', { file: source.path, elements, depth })
  const facts = factsOf(parse(decoded.text))
  const text = mainText(decoded.text)
  if (text === '') throw new Refused('page_without_text', { file: source.path })
  const language = facts.language !== null && agrees(facts.language, text) ? facts.language : null
  const found = { ...facts, bytes, mediaType: 'text/html', text, externalId: null, language }
  yield capture(found, source, { file: source.path })
}

/** Readability's article; where it sees none (a few lines, a list), all that the body shows. Paragraphs stay apart. */
function mainText(html: string): string {
  // Readability takes its page apart, so each reading gets a page of its own.
  const options = { serializer: (node: unknown) => node as PageNode, maxElemsToParse: MOST_ELEMENTS }
  const page = parse(html) as unknown as ConstructorParameters<typeof Readability>[0]
  const article = new Readability<PageNode>(page, options).parse()
  const text = article?.content ? paragraphsOf(article.content) : ''
  if (text !== '') return text
  const { body } = parse(html)
  return body ? paragraphsOf(body) : ''
}

const parse = (html: string): Page => parseHTML(html).document as unknown as Page

/** The encoding that the page names in its first kilobyte, as browsers read it; UTF-8 is the default. */
function charsetOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1]?.toLowerCase()
}

const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i

/** Counts tags without building anything: elements, and how deep they open inside one another at most. */
function measure(html: string): { elements: number; depth: number } {
  let [elements, open, depth] = [0, 0, 0]
  for (const [, slash, name, closed] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^<>]*?(\/?)>/gi)) {
    if (slash) open = Math.max(0, open - 1)
    else {
      elements++
      if (!closed && !VOID.test(name as string)) depth = Math.max(depth, ++open)
    }
  }
  return { elements, depth }
}

/** Pages often state the language of the site's maker: a text in Arabic letters is not English, whatever its page says. */
function agrees(language: string, text: string): boolean {
  const script = languageOf(text)
  const inArabicLetters = /^(ar|fa|ur|ckb|ps|ku|ug|sd)$/.test(stated(language) ?? '')
  return script === 'ar' ? inArabicLetters : !inArabicLetters
}
