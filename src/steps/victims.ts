import { unnamed } from '../languages/entities.ts'
import type { Counted } from './figures.ts'
import type { Mentions } from './mentions.ts'
import type { Phrase } from './phrases.ts'

/** Whom a figure counts, as tokens: from the first word that counts them to the last that says whose they are. */
export function victimsOf({ chart, tokens }: Mentions, figure: Counted): Phrase {
  let { start } = figure
  for (let at = figure.start + 1; at < figure.end; at++)
    if (chart.at(at).some((e) => (e.class === 'people' || e.class === 'quantity') && e.end === figure.end)) {
      start = at
      break
    }
  let { end } = figure
  for (let more = 0; more < 4 && end < tokens.length; more++) {
    const of = chart.longest(end, 'of')
    const whose = chart.longest(of ? of.end : end, 'actor', 'actorShort', 'force', 'nation', 'person', 'actorHead')
    if (!whose || whose.form?.by || (!of && (whose.form?.to || (whose.form?.and && more === 0)))) break
    end = whose.end
  }
  return { start, end }
}

/** Whether two stretches name the same side: an entity in common, or one that a short name may stand for. */
export function sameSide(m: Mentions, a: Phrase, b: Phrase): boolean {
  const ours = sidesIn(m, a)
  return ours.size > 0 && [...sidesIn(m, b)].some((id) => ours.has(id))
}

function sidesIn({ chart }: Mentions, { start, end }: Phrase): Set<string> {
  const ids = new Set<string>()
  for (let at = start; at < end; at++)
    for (const edge of chart.at(at)) {
      if (edge.end > end + 1) continue
      if (edge.class === 'actor') ids.add(edge.value as string)
      if (edge.class !== 'actorShort') continue
      const candidates = (edge.value as string).split('|')
      for (const one of candidates) {
        const id = one.split('=').at(-1)!
        if (!unnamed.has(id) || candidates.length === 1) ids.add(id)
      }
    }
  return ids
}
