import type { Counted } from './figures.ts'
import type { Mentions } from './mentions.ts'
import { partyAt } from './parties.ts'
import type { Phrase } from './phrases.ts'
import { sameSide } from './victims.ts'

/**
 * Who fought those harmed in a clash, told in `[from, limit)` of a part that begins at `start`: of "between A and B" the side that is not theirs, of "with B" B
 * where fighters were harmed, and where they were B's, who is named before. Null where the sides of the harmed are not told: nobody is then said to have done it.
 */
export function clashed(
  m: Mentions,
  start: number,
  from: number,
  limit: number,
  victims: readonly Phrase[],
  figures: readonly Counted[],
): Phrase | null {
  const { chart } = m
  for (let at = from; at < Math.min(limit, from + 8); at++) {
    if (chart.is(at, 'between')) {
      const sides = sidesOf(m, at + 1, limit)
      if (!sides) return null
      const [a, b] = sides
      const harmed = (side: Phrase) => victims.some((v) => sameSide(m, v, side))
      if (harmed(a) === harmed(b)) return null
      return harmed(a) ? b : a
    }
    if (chart.is(at, 'against')) {
      const other = partyAt(m, at + 1, limit)
      if (!other || figures.length === 0 || figures.some((f) => f.status !== 'combatant')) return null
      return victims.some((v) => sameSide(m, v, other)) ? earlier(m, start, from) : other
    }
    if (chart.is(at, 'that', 'comma')) return null
  }
  return null
}

function earlier(m: Mentions, start: number, end: number): Phrase | null {
  for (let at = start; at < end; at++) {
    const party = partyAt(m, at, end)
    if (party) return party
  }
  return null
}

function sidesOf(m: Mentions, from: number, limit: number): [Phrase, Phrase] | null {
  const first = partyAt(m, from, limit)
  if (!first) return null
  for (let at = from + 1; at < Math.min(limit, from + 12); at++) {
    if (!m.chart.at(at).some((e) => e.form?.and)) continue
    const second = partyAt(m, at, limit)
    if (second) return [{ start: first.start, end: Math.min(first.end, at) }, second]
  }
  return null
}
