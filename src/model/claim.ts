import type { Speaker } from './attribution.ts'
import type { Explained } from './explained.ts'
import type { Figure } from './figure.ts'
import type { Problem } from './problem.ts'
import type { Report } from './report.ts'
import type { Quoted } from './span.ts'

export const EVENTS = [
  'air_strike',
  'shelling',
  'chemical_weapon',
  'ied',
  'suicide_bomb',
  'armed_clash',
  'attack',
  'abduction',
  'arrest',
  'sexual_violence',
  'mob_violence',
  'protest',
  'territory_change',
  'aircraft_downed',
  'displacement',
  'siege',
  'ceasefire',
  'other',
] as const
export type Event = (typeof EVENTS)[number]

export const MODALITIES = ['asserted', 'suspected', 'accused', 'denied', 'unverified', 'intended'] as const
export type Modality = (typeof MODALITIES)[number]

export const MEANS = [
  'airstrike',
  'barrel_bomb',
  'shell',
  'rocket',
  'missile',
  'gas',
  'chlorine',
  'car_bomb',
  'ied',
  'explosive_belt',
  'gunfire',
  'sniper',
  'drone',
  'knife',
  'other',
] as const
export type Means = (typeof MEANS)[number]

/** `incident`: one event, or one day's events in one place. `cumulative`: totals over a period or an area. */
export type Scope = 'incident' | 'cumulative'

export const PRECISIONS = ['site', 'quarter', 'village', 'town', 'city', 'district', 'province', 'country'] as const
/** How small the thing is that the coordinates stand for. */
export type Precision = (typeof PRECISIONS)[number]

/** A place as said, resolved as far as the gazetteer knows it; unresolved, it has its words, `name`, and no more than the `admin1` and `country` of a container said beside it. */
export interface PlaceMention extends Quoted {
  readonly place: string | null
  /** Usual English name where known, else the words. */
  readonly name: string
  readonly admin1: string | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: Precision | null
  /** Other places of the name that what is said does not exclude, the likeliest first; absent where there are none. */
  readonly alternatives?: readonly Namesake[]
}

/** A place that bears the same name. */
export interface Namesake {
  readonly place: string
  readonly name: string
  readonly admin1: string | null
  readonly country: string
}

/** Days as said, resolved; ISO dates, both ends included. */
export interface When extends Quoted {
  readonly from: string
  readonly to: string
  readonly edtf: string
}

/** Who did it according to the claim. */
export interface Perpetrator extends Quoted {
  readonly entity: string | null
  readonly name: string
}

/** One event as told by one attribution in one place of a report. */
export interface Claim extends Quoted {
  /** Hash of report, span and reading: the same words read the same way have the same id. */
  readonly id: string
  readonly event: Event
  readonly modality: Modality
  readonly scope: Scope
  readonly means: Means | null
  readonly figures: readonly Figure[]
  /** Speakers first, then relays, as far as the text names them; empty where the report speaks in its own voice. */
  readonly by: readonly Speaker[]
  readonly where: readonly PlaceMention[]
  readonly when: When | null
  readonly perpetrator: Perpetrator | null
  /** Names of the rules that read it. */
  readonly rules: readonly string[]
}

/** What `isnad read --json` prints: one report with its claims. */
export interface Reading {
  readonly id: string
  readonly externalId: string | null
  readonly published: string | null
  readonly language: string
  readonly claims: readonly Claim[]
  readonly problems: readonly Problem[]
  /** Why it was read so, where somebody asked. */
  readonly explained?: Explained
}

/** A claim beside the report that tells it: all that origins, incidents and ranges are made from. */
export interface Told {
  readonly claim: Claim
  readonly report: Report
}
