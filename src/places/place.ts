import type { Precision } from '../model/claim.ts'

export const PLACE_KINDS = [
  'country',
  'province', // first level below the country, and regions said like one: Gaza Strip, Darfur
  'district', // second level, and named areas of that size: Eastern Ghouta
  'city',
  'town',
  'village',
  'quarter',
  'camp',
  'site', // a base, crossing, dam, oil field, mountain
] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/**
 * A place as the gazetteer knows it. Names carry no place word (`سراقب`, not `مدينة سراقب`), save where the bare name is
 * nearly always something else: `محافظة حجة` (حجة: a pretext), `قضاء بلد` (a country), `محافظة العاصمة` (the capital).
 */
export interface Place {
  /** `sy-saraqib`; stable, as claims keep it. */
  readonly id: string
  /** Usual English name. */
  readonly name: string
  /** Arabic names and spellings as newspapers write them, unfolded; the first is the usual one. May be empty. */
  readonly ar: readonly string[]
  /** English spellings; the first is `name`. */
  readonly en: readonly string[]
  readonly kind: PlaceKind
  /** Id of the container; null for a country. */
  readonly parent: string | null
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** WGS 84 degrees; both null where no trustworthy position is known: never a container's point in its stead. */
  readonly lat: number | null
  readonly lon: number | null
  /** How small the thing is that the point stands for. A district's or province's point is its seat. */
  readonly precision: Precision
  /** People, where known; only compared, never shown as fact. */
  readonly population: number | null
  /**
   * The bare name is also an ordinary word or a person's name (`النصر`, `صالح`, `الباب`): a reader takes it only
   * after a place word or a preposition.
   */
  readonly common?: true
}

/** The precision of a point that stands for a place of this kind. */
export const precisionOf = (kind: PlaceKind): Precision => (kind === 'camp' ? 'site' : kind)
