import { definite } from '../text/tokens.ts'
import type { Mentions } from './mentions.ts'
import { partyAt, partyNear } from './parties.ts'
import type { Phrase } from './phrases.ts'

/** The accuser alone, where whom it accuses stands right after its name: nobody else is named whom it could accuse. */
export function accuser(m: Mentions, { start, end }: Phrase, limit: number): Phrase {
  const { chart } = m
  if (!partyNear(m, end, limit))
    for (let at = start + 1; at < end; at++)
      if (isWhole(m, at - 1) && !chart.is(at, 'adjective') && partyAt(m, at, end)?.end === end)
        return { start, end: at }
  for (let at = start + 1; at < end; at++)
    if (chart.is(at, 'actor', 'actorShort', 'state') && chart.is(at - 1, 'nation', 'adjective'))
      return { start, end: at }
  return { start, end }
}

/** A word that takes no owner after it: with its article, an adjective, people in the plural. */
const isWhole = ({ chart, tokens }: Mentions, at: number): boolean =>
  chart.at(at).length === 0 ||
  definite(tokens[at]!) ||
  chart.is(at, 'nation', 'adjective', 'place') ||
  chart.longest(at, 'person')?.number === 'many'
