import type { Mentions } from './mentions.ts'
import type { Phrase } from './phrases.ts'

/**
 * Who posted what a page shows of a network: "… — The Civil Defence (@account) 12 May" below a paragraph or at its end
 * names whose words the paragraph is. By the number of the paragraph.
 */
export function posters({ text, tokens, sentences }: Mentions): ReadonlyMap<number, Phrase> {
  const out = new Map<number, Phrase>()
  if (!text.includes('(@')) return out
  let before = -1
  for (const { start, end, paragraph } of sentences) {
    for (let at = start; at < end; at++) {
      if (!DASHES.has(tokens[at]!.text)) continue
      const account = handle(at + 1, end)
      if (account === null) continue
      const whose = at === start && before < paragraph ? paragraph - 1 : paragraph
      if (!out.has(whose)) out.set(whose, { start: at + 1, end: account })
    }
    before = paragraph
  }
  return out

  /** Where the account's name in brackets ends, or null where none stands near. */
  function handle(from: number, limit: number): number | null {
    for (let at = from + 1; at < Math.min(limit, from + 10); at++)
      if (tokens[at]!.text === '(' && tokens[at + 1]?.text === '@')
        for (let end = at + 2; end < Math.min(limit, at + 8); end++) if (tokens[end]!.text === ')') return end + 1
    return null
  }
}

const DASHES = new Set(['—', '–', '-'])
