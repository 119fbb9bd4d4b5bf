import type { Modality } from '../model/claim.ts'
import type { Mentions } from './mentions.ts'
import type { Part } from './parts.ts'
import type { Phrase } from './phrases.ts'

/**
 * How sure its source is of what a part tells: a doubt, a denial, an accusation, a plan are of the part itself; a count of
 * people harmed stands as told, whatever is doubted beside it.
 */
export function modalityOf(m: Mentions, part: Part): Modality {
  const opens = part.frame !== null && part.frame.at >= part.start
  const told = part.figures.length > 0
  if (!told && within(m, part, 'unverified')) return 'unverified'
  if (opens && part.frame!.act === 'deny') return 'denied'
  if (opens && part.frame!.act === 'accuse') return 'accused'
  if (!told && within(m, part, 'suspect')) return 'suspected'
  if (!told && within(m, part, 'intend')) return 'intended'
  return 'asserted'
}

function within({ chart }: Mentions, { start, end }: Phrase, cls: string): boolean {
  for (let at = start; at < end; at++) if (chart.is(at, cls)) return true
  return false
}
