import type { Mentions } from './mentions.ts'
import type { DayPhrase, Part } from './parts.ts'
import { skipped } from './subjects.ts'

/**
 * The days that a part gives to what it tells. None of these is one: the day of another clause ("the town, which fell on
 * Monday"), of the verb that the telling hangs on ("the court opened on Sunday a case about the attack that killed 5"), of
 * who is quoted at the end ("as the Observatory said today"). `said`: the day on which it was told, for where no other is.
 */
export function ownDays(m: Mentions, part: Part): { told: readonly DayPhrase[]; said: DayPhrase | null } {
  const { frame, days } = part
  const at = part.figures[0]?.start ?? part.start
  const opens = frame && (frame.start > frame.at ? skipped(m, frame.start, part.end) : frame.start)
  const told: DayPhrase[] = []
  let said: DayPhrase | null = null
  for (const day of days) {
    if (frame && opens !== null && day.start >= frame.at && (day.start < opens || opens < frame.at)) {
      if (day.start < opens) said = day
    } else if (isOwn(m, part, day, at)) told.push(day)
  }
  return { told, said }
}

/** The day nearest to what is told; the day on which it was said only where no other is. */
export function ownDay(m: Mentions, part: Part): DayPhrase | null {
  const { told, said } = ownDays(m, part)
  const at = part.figures[0]?.start ?? part.start
  return [...told].sort((a, b) => Math.abs(a.start - at) - Math.abs(b.start - at))[0] ?? said
}

function isOwn(m: Mentions, part: Part, day: DayPhrase, at: number): boolean {
  if (day.start > at) return !inAside(m, at, day.start)
  const opener = lastOpener(m, day.end, at, ['clause'])
  return (opener === null || tells(m, part.start, opener)) && !inAside(m, part.start, day.start)
}

/** Whether a relative clause that tells of something else opens in `[from, to)` and holds the token at `to`. */
function inAside(m: Mentions, from: number, to: number): boolean {
  const opener = lastOpener(m, from, to)
  return opener !== null && !tells(m, opener, to) && !namesEvent(m, from, opener)
}

const OPENERS = ['relative', 'relativeMany']
const RESUMES = ['leadsTo', 'harmVerb', 'harmNoun', 'clause']

/** The relative pronoun that opened last in `[from, to)`, unless the clause before it is taken up again after it. */
function lastOpener({ chart }: Mentions, from: number, to: number, resumes = RESUMES): number | null {
  for (let at = to - 1; at >= from; at--) {
    if (chart.is(at, ...OPENERS)) return at
    if (chart.is(at, ...resumes)) return null
  }
  return null
}

/** Whether words tell an event, or harm. */
function tells({ chart }: Mentions, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const verb = chart.longest<string>(at, 'eventVerb')
    if ((verb && verb.value !== 'territory_change') || chart.is(at, 'harmVerb', 'harmNoun', 'agent')) return true
  }
  return false
}

/** Whether the noun that a relative pronoun follows is an event's. */
function namesEvent({ chart }: Mentions, from: number, opener: number): boolean {
  for (let at = Math.max(from, opener - 5); at < opener; at++) if (chart.is(at, 'eventNoun')) return true
  return false
}
