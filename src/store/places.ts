import type { Precision } from '../model/claim.ts'

/** A place that somebody imported, beside those that Isnad knows by itself. */
export interface KeptPlace {
  readonly id: string
  /** Usual English name. */
  readonly name: string
  /** Every other name, in any language. */
  readonly names: readonly string[]
  readonly admin1: string | null
  /** ISO 3166 alpha-2. */
  readonly country: string | null
  /** Degrees, WGS 84. */
  readonly lat: number | null
  readonly lon: number | null
  readonly precision: Precision
  /** Id of the place that holds it. */
  readonly within: string | null
  readonly population: number | null
}

export interface PlaceFilter {
  readonly country?: string
  readonly source?: string
}
