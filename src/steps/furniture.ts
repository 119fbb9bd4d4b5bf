import type { Chart } from '../text/chart.ts'
import type { Sentence, Words } from './sentences.ts'

/** A line of a captured page. `told`: it ends as a sentence does, or is too long to be a headline. */
interface Line {
  readonly paragraph: number
  readonly start: number
  readonly end: number
  readonly ended: boolean
  readonly told: boolean
  readonly words: number
}

interface Seen {
  readonly lines: Set<string>
  readonly headlines: string[]
}

/** Longest headline, in words; what is longer tells something. */
const HEADLINE = 24
/** A page with no more lines than this before its first sentence has no menu there. */
const HEADING = 8
/** Of the lines above the first sentence, the last that are long enough to tell something: a headline, a caption. */
const KEPT = 2
const TELLING = 5
/** Letters of a site's name behind a headline, at most. */
const SITE = 30
/** Headlines that are remembered. */
const HEADLINES = 40
/** What no teaser under a cue is as long as, in words. */
const LONG = 30

/**
 * The paragraphs of a captured page that are its furniture: menus, tags, lists of other headlines, what stands under
 * "related articles", a line repeated. Judged by shape and by cue words of the language, never by outlet. A text without
 * line breaks, or one that ends no paragraph with a full stop, has none that shape alone could tell. A headline stays.
 */
export function furniture(text: string, { sentences, tokens }: Words, chart: Chart): ReadonlySet<number> {
  const out = new Set<number>()
  if (sentences.length < 4) return out
  const lines = linesOf(text, sentences, tokens)
  const first = lines.findIndex((line) => line.told)
  const last = lines.findLastIndex((line) => line.told)
  const seen: Seen = { lines: new Set(), headlines: [] }
  let under = false
  lines.forEach((line, i) => {
    if (line.ended || line.words > LONG) under = false
    else if (i > (first < 0 ? 2 : first) && isCue(chart, line)) under = true
    if (under || isRepeated(line, tokens, seen) || (!line.told && i > first && bears(chart, line, 'bar')))
      out.add(line.paragraph)
  })
  if (first >= HEADING) for (const line of menu(lines.slice(0, first))) out.add(line.paragraph)
  const tail = lines.slice(last + 1)
  if (tail.length >= 3 && lines.filter((line) => line.ended).length >= 2)
    for (const line of tail) out.add(line.paragraph)
  return out
}

/** The lines above the headline. */
function menu(above: readonly Line[]): readonly Line[] {
  const telling = above.filter((line) => line.words >= TELLING).slice(-KEPT)
  const headline = telling[0]
  return headline ? above.filter((line) => line.start < headline.start) : above
}

function linesOf(text: string, sentences: readonly Sentence[], tokens: Words['tokens']): Line[] {
  const out: Line[] = []
  for (let i = 0; i < sentences.length; ) {
    const { paragraph, start } = sentences[i]!
    let end = start
    for (; sentences[i]?.paragraph === paragraph; i++) end = sentences[i]!.end
    const words = tokens.slice(start, end).filter((token) => token.kind === 'word').length
    const after = text.slice(tokens[end - 1]!.end, tokens[end - 1]!.end + 4).trimStart()
    const ended = words > 4 && /^["»”)]?[.!؟?]/.test(after)
    out.push({ paragraph, start, end, ended, told: ended || words > HEADLINE, words })
  }
  return out
}

/** A short line that is nothing but a cue ("related articles"). */
const isCue = (chart: Chart, { start, end, words }: Line): boolean => {
  if (words > 6) return false
  const cue = [start, start + 1].find((at) => chart.is(at, 'furniture'))
  return cue !== undefined && end - (chart.longest(cue, 'furniture')?.end ?? end) <= 2
}

const bears = (chart: Chart, { start, end }: Line, cls: string): boolean => {
  return chart.next(start, end, cls) < end
}

/** Lines told once more: with other quotation marks, cut short, or with the site's name behind. */
function isRepeated({ start, end, words, told }: Line, tokens: Words['tokens'], seen: Seen): boolean {
  if (words < 3) return false
  const line = tokens
    .slice(start, end)
    .flatMap((token) => (token.kind === 'sign' ? [] : [token.text]))
    .join(' ')
  const again = seen.lines.has(line)
  seen.lines.add(line)
  if (told || again || words < TELLING) return again
  const within = seen.headlines.some(
    (one) => one.startsWith(line) || (line.startsWith(one) && line.length - one.length < SITE),
  )
  if (seen.headlines.length < HEADLINES) seen.headlines.push(line)
  return within
}
