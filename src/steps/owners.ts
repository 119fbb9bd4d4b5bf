import type { Mentions } from './mentions.ts'
import { partyAt, partyBefore } from './parties.ts'
import type { Phrase } from './phrases.ts'

/** "Turkish shelling", "regime air strikes": whose, where the language puts it before. */
export function ownerBefore(m: Mentions, at: number, start: number): Phrase | null {
  const party = partyBefore(m, at, start)
  if (party) return party
  return at > start && m.chart.is(at - 1, 'nation') ? { start: at - 1, end: at } : null
}

/** Events whose noun takes the doer right after it: "the shelling of the regime's aircraft" is theirs. */
const DOERS_OWN = /^(air_strike|shelling|assault|aggression|territory_change|chemical_weapon|siege|ied$)/

/** Whose strike it was: "a Russian strike", "shelling by the army", "an attack of the organisation". Null where it is only said on whom. */
export function whoseEvent(m: Mentions, from: number, value: string, limit: number): Phrase | null {
  const { chart, tokens } = m
  for (let at = from; at < Math.min(limit, from + 5); at++) {
    if (tokens[at]!.kind === 'sign') return null
    const edges = chart.at(at)
    const day = chart.longest(at, 'when')
    if (day) {
      at = day.end - 1
      continue
    }
    const of = chart.longest(at, 'of')
    if (of) return at > from + 3 ? null : partyAt(m, of.end, limit)
    const party = edges.some((e) => e.form?.and || e.form?.by) ? null : partyAt(m, at, limit)
    if (party && party.end === at + 1 && chart.is(at, 'adjective') && chart.is(at, 'person')) continue
    if (party) {
      const owned = edges.some((e) => e.form?.to) || (DOERS_OWN.test(value) && at === from + traits(m, from, at))
      const aimed = value === 'strike' && chart.is(party.end, 'place', 'placeKind', 'thing', 'part')
      return owned || aimed ? party : null
    }
    if (chart.is(at, 'nation')) return { start: at, end: at + 1 }
    if (chart.is(at, 'to') && !chart.is(at, 'function'))
      return partyAt(m, tokens[at + 1]?.text === '-' ? at + 2 : at + 1, limit)
    if (edges.length > 0 && !edges.some((e) => BETWEEN.has(e.class))) return null
  }
  return null
}

const BETWEEN = new Set(['adjective', 'aircraft', 'when', 'verb', 'drone'])

/** How many words from a token on only say what kind of strike it was. */
function traits({ chart }: Mentions, from: number, to: number): number {
  let at = from
  while (at < to && chart.is(at, 'adjective', 'aircraft', 'when', 'drone')) at++
  return at - from
}
