import type { Quoted } from './span.ts'

export const OUTCOMES = [
  'killed',
  'injured',
  'casualties', // killed and injured in one undivided number
  'captured', // taken prisoner, arrested, abducted, held
  'missing',
  'displaced', // fled, evacuated
  'affected', // gas exposure, suffocation, trapped, besieged
] as const
export type Outcome = (typeof OUTCOMES)[number]

export const VAGUE = ['some', 'tens', 'hundreds', 'thousands'] as const
/** A count said in words that hold no number. */
export type Vague = (typeof VAGUE)[number]

export type Status = 'civilian' | 'combatant' | 'unknown'
export type Demographic = 'children' | 'women' | 'men' | 'elderly'

/** A count of people harmed, as said. `null` is an end that the words leave open; with both ends null, `vague` holds. */
export interface Figure extends Quoted {
  readonly outcome: Outcome
  readonly low: number | null
  readonly high: number | null
  readonly approx: boolean
  readonly vague: Vague | null
  readonly status: Status
  readonly demographic: Demographic | null
  /** Index, in the same claim's figures, of the whole that this is a part of. */
  readonly partOf: number | null
}
