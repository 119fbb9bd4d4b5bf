import type { Mentions } from './mentions.ts'
import type { Phrase } from './phrases.ts'

/** Words that name a party to the fighting. */
const PARTY = ['actor', 'actorShort', 'force', 'aircraft']

/**
 * Who did it, in `[start, end)`: the party after "launched by", the subject of the verb that tells the event, the
 * nationality beside the strike ("Russian shelling"). `free` says whether a token may be used (no speaker, no victim).
 */
export function agentOf(
  m: Mentions,
  start: number,
  end: number,
  event: Phrase | null,
  free: (at: number) => boolean,
): Phrase | null {
  const { chart } = m
  for (let at = start; at < end; at++) {
    const cue = chart.longest(at, 'agent')
    if (!cue) continue
    const party = partyAt(m, cue.end, end, free) ?? partyAt(m, cue.end + 1, end, free)
    if (party) return party
  }
  if (!event) return null
  const verb = chart.is(event.start, 'eventVerb')
  if (verb) {
    const after = partyAt(m, event.end, end, free)
    if (after) return after
    const before = partyBefore(m, event.start, start, free)
    if (before) return before
  }
  const beside = partyAt(m, event.end, Math.min(end, event.end + 3), free)
  if (beside) return beside
  for (let at = event.end; at < Math.min(end, event.end + 4); at++)
    if (chart.is(at, 'nation') && free(at)) return { start: at, end: at + 1 }
  return partyBefore(m, event.start, start, free)
}

/** The party named at a token: a known name, or aircraft, forces, gunmen with what says whose. */
function partyAt({ chart, tokens }: Mentions, at: number, limit: number, free: (at: number) => boolean): Phrase | null {
  if (at >= limit || !free(at)) return null
  const party = chart.longest(at, ...PARTY)
  const person = chart.longest<string>(at, 'person')
  const edge = party ?? (person && person.number !== 'one' && /combatant/.test(person.value) ? person : null)
  if (!edge) return null
  let end = edge.end
  while (
    end < limit &&
    end < edge.end + 3 &&
    free(end) &&
    chart.is(end, 'nation', 'actor', 'actorShort', 'force') &&
    tokens[end]!.kind === 'word'
  )
    end = Math.max(end + 1, chart.longest(end, 'actor')?.end ?? 0)
  return { start: at, end: Math.min(end, limit) }
}

function partyBefore(m: Mentions, from: number, start: number, free: (at: number) => boolean): Phrase | null {
  for (let at = from - 1; at >= start && from - at < 14; at--) {
    if (m.chart.is(at, 'that', 'leadsTo')) return null
    const party = partyAt(m, at, from, free)
    if (party && (at === start || !partyAt(m, at - 1, from, free))) return party
  }
  return null
}
