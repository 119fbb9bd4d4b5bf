import { entities } from '../languages/entities.ts'
import type { Edge } from '../text/chart.ts'
import type { Mentions } from './mentions.ts'

const MEDIA = new Set(['news_agency', 'media', 'state_media'])

const CALLED = ['actor', 'speakerRole', 'mediaToo']

/** The kind of an actor, a medium or a role. */
export const kindOf = (edge: Edge): string =>
  edge.class === 'speakerRole' ? (edge.value as string) : (entities.get(edge.value as string)?.kind ?? 'other')

/** The medium named at a token, of the longest name that starts there; "its page", "his account" are none. */
export function medium({ chart }: Mentions, at: number): Edge | null {
  let best: Edge | null = null
  for (const edge of chart.at(at))
    if (CALLED.includes(edge.class) && !edge.form?.tail && MEDIA.has(kindOf(edge)) && (!best || edge.end > best.end))
      best = edge
  return best
}

/** "To Reuters", "to the agency": where the name of a medium to which something was said starts, or null. */
export function addressed(m: Mentions, at: number): number | null {
  const { chart } = m
  if (medium(m, at)?.form?.to) return at
  if (!chart.is(at, 'to')) return null
  const next = m.tokens[at + 1]?.text === '-' ? at + 2 : at + 1
  return medium(m, next) ? next : null
}
