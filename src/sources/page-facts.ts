import type { Page } from './page.ts'

/** What a page states about its report, each in the page's own words, or null. */
export interface Facts {
  readonly title: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly url: string | null
  readonly language: string | null
}

const DATES = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  '[itemprop="datePublished"]',
  'meta[name="article:published_time"]',
  'meta[name="publish-date"]',
  'meta[name="pubdate"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="dcterms.created"]',
  'meta[name="dc.date.issued"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date"]',
  'meta[name="date"]',
  'time[pubdate]',
]

/** Reads the page's own statements, the most exact first: linked data, then meta elements, then the marked-up page. */
export function factsOf(document: Page): Facts {
  const linked = articleIn(document)
  const first = (...selectors: string[]) => firstOf(document, selectors)
  return {
    title:
      word(linked?.headline) ??
      first('meta[property="og:title"]', 'meta[name="twitter:title"]', 'article h1', 'h1', 'title'),
    publisher:
      nameOf(linked?.publisher) ?? first('meta[property="og:site_name"]', '[itemprop="publisher"] [itemprop="name"]'),
    published: word(linked?.datePublished) ?? first(...DATES) ?? onlyTime(document),
    url: address(first('link[rel="canonical"]', 'meta[property="og:url"]')),
    language: document.documentElement?.getAttribute('lang') ?? null,
  }
}

function firstOf(document: Page, selectors: readonly string[]): string | null {
  for (const selector of selectors) {
    const element = document.querySelector(selector)
    if (element === null) continue
    const attribute = ['content', 'datetime', 'href'].map((name) => element.getAttribute(name)).find((value) => value)
    const value = (attribute ?? element.textContent ?? '').replace(/\s+/g, ' ').trim()
    if (value !== '') return value
  }
  return null
}

/** The report's own time element: the first inside its article, or the page's only one. Of several loose ones, none. */
function onlyTime(document: Page): string | null {
  const inside = firstOf(document, ['article time[datetime]', 'main time[datetime]'])
  if (inside !== null) return inside
  const all = [...document.querySelectorAll('time[datetime]')]
  return all.length === 1 ? (all[0]?.getAttribute('datetime') ?? null) : null
}

type Linked = Readonly<Record<string, unknown>>

/** The article among the page's linked data (JSON-LD), the first that states a day; broken data state nothing. */
function articleIn(document: Page): Linked | null {
  const found: Linked[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      found.push(...objectsIn(JSON.parse(script.textContent ?? '')))
    } catch {
      // Not JSON: the page states nothing by it, and its other statements are read.
    }
  }
  const articles = found.filter((object) => /Article|Report|Posting/.test(String(object['@type'])))
  return articles.find((object) => object.datePublished !== undefined) ?? articles[0] ?? null
}

function objectsIn(data: unknown): Linked[] {
  if (Array.isArray(data)) return data.slice(0, 100).flatMap((entry) => (Array.isArray(entry) ? [] : objectsIn(entry)))
  if (typeof data !== 'object' || data === null) return []
  const graph = (data as Linked)['@graph']
  return Array.isArray(graph) ? [data as Linked, ...objectsIn(graph.map(withoutGraph))] : [data as Linked]
}

/** One level of `@graph` is what pages use; deeper ones would only be there to be followed forever. */
const withoutGraph = (entry: unknown) =>
  typeof entry === 'object' && entry !== null && !Array.isArray(entry) ? { ...entry, '@graph': undefined } : null

const word = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null)

const nameOf = (value: unknown): string | null =>
  word(value) ?? (typeof value === 'object' && value !== null ? word((value as Linked).name) : null)

const address = (value: string | null): string | null => (value !== null && /^https?:\/\//i.test(value) ? value : null)
