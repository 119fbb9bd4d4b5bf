import type { Span } from '../../model/span.ts'
import type { Found as FoundReport } from '../../store/search.ts'
import { lineOf } from './reports.ts'
import { route } from './route.ts'
import { SearchQuery } from './schemas/query.ts'
import { SearchAnswer } from './schemas/search.ts'

/** Cuts a stretch of text at the hits inside it; the pieces put together are the stretch again. */
export function pieces(snippet: Span & { readonly text: string }, hits: readonly Span[]) {
  const cut: { text: string; hit: boolean }[] = []
  let at = snippet.start
  const take = (to: number, hit: boolean) => {
    const text = snippet.text.slice(at - snippet.start, to - snippet.start)
    if (text) cut.push({ text, hit })
    at = Math.max(at, to)
  }
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    if (hit.end <= at || hit.start >= snippet.end) continue
    take(Math.max(at, hit.start), false)
    take(Math.min(hit.end, snippet.end), true)
  }
  take(snippet.end, false)
  return cut
}

const found = ({ report, snippet, hits, claims }: FoundReport) => ({
  report: lineOf(report),
  start: snippet.start,
  snippet: pieces(snippet, hits),
  claims: claims.length,
})

const search = route({
  path: '/api/search',
  summary: 'Reports that hold every one of the words, best first',
  query: SearchQuery,
  answer: SearchAnswer,
  run: async ({ store, query: { q, page, size } }) => {
    const answer = await store.search(q, {}, { limit: size, offset: (page - 1) * size })
    return { q, total: answer.total, page, size, found: answer.items.map(found) }
  },
})

export const searchRoutes = [search]
