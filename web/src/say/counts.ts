import type { Figure, Range, Vague } from '../../../src/doors/http/api.ts'
import type { Words } from '../words/en/index.ts'

const number = (n: number) => n.toLocaleString('en')

interface Said {
  readonly low: number | null
  readonly high: number | null
  readonly vague?: Vague | null
}

/** A count as one voice says it: `15`, `15 or more`, `12 to 15`, `dozens`. An end left open stays open. */
export function count({ low, high, vague }: Said, words: Words): string {
  if (low !== null && high !== null) {
    return low === high ? words.range.exact(number(low)) : words.range.between(number(low), number(high))
  }
  if (low !== null) return words.range.atLeast(number(low))
  if (high !== null) return words.range.atMost(number(high))
  return vague ? words.vague[vague] : words.range.none
}

/** A range over all origins: `12 to 15 or more`. */
export function range({ low, high, open }: Range, words: Words): string {
  if (low === null && high === null) return words.range.none
  if (low === null) return words.range.atMost(number(high!))
  const top = high ?? low
  if (!open) return count({ low, high: top }, words)
  return low === top ? words.range.atLeast(number(low)) : words.range.betweenOpen(number(low), number(top))
}

/** A figure with what it counts: `Killed: about 15 (civilians, children)`. */
export function figure(said: Figure, words: Words): string {
  const many = count(said, words)
  const who = [
    words.statuses[said.status],
    said.demographic ? words.groups[said.demographic].toLowerCase() : '',
  ].filter(Boolean)
  const counted = `${words.outcomes[said.outcome]}: ${said.approx ? words.range.about(many) : many}`
  return who.length > 0 ? `${counted} (${who.join(words.comma)})` : counted
}
