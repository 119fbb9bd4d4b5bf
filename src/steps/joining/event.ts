import type { Event, Means } from '../../model/claim.ts'
import type { Reason } from './reason.ts'

const SAME = 2
const NEAR = 1
const FAR = -2.25

/** Kinds of event that one person's words and another's take for each other: "bombardment" from the air or the ground. */
const NEIGHBOURS: readonly (readonly [Event, Event])[] = [
  ['air_strike', 'shelling'],
  ['ied', 'suicide_bomb'],
  ['armed_clash', 'attack'],
  ['abduction', 'arrest'],
]

/** Kinds that may be one event only where much else agrees: a blast said to be a bomb, and said to be a drone. */
const VIOLENT: ReadonlySet<Event> = new Set([
  'air_strike',
  'shelling',
  'chemical_weapon',
  'ied',
  'suicide_bomb',
  'armed_clash',
  'attack',
])
const DISTANT: readonly (readonly [Event, Event])[] = [
  ['attack', 'mob_violence'],
  ['attack', 'sexual_violence'],
  ['attack', 'abduction'],
  ['attack', 'protest'],
  ['mob_violence', 'protest'],
  ['armed_clash', 'territory_change'],
]

const among = (pairs: readonly (readonly [Event, Event])[], a: Event, b: Event): boolean =>
  pairs.some(([x, y]) => (x === a && y === b) || (x === b && y === a))

/** How two kinds of event agree; null where one event cannot be both. */
export function eventAgreement(a: Event, b: Event): Reason | null {
  const note = () => (a === b ? `same event: ${a}` : `${[a, b].sort().join(' and ')} may be one event`)
  const agreement = (weight: number): Reason => ({ about: 'event', weight, note })
  if (a === b) return agreement(SAME)
  if (among(NEIGHBOURS, a, b)) return agreement(NEAR)
  if (a === 'other' || b === 'other' || (VIOLENT.has(a) && VIOLENT.has(b)) || among(DISTANT, a, b))
    return agreement(FAR)
  return null
}

/** Means say little against: who saw the crater and who heard the blast name different ones. */
export const meansAgreement = (a: Means | null, b: Means | null): Reason | null =>
  a !== null && a === b ? { about: 'means', weight: 0.25, note: () => `same means: ${a}` } : null
