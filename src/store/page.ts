/** A stretch of a list: `limit` rows (50 unless said, at most 1000) after the first `offset`. */
export interface Page<Sort extends string = string> {
  readonly limit?: number
  readonly offset?: number
  readonly sort?: Sort
}

/** One page of a list, and how many rows the whole list has. */
export interface Listed<T> {
  readonly total: number
  readonly items: readonly T[]
}

/** One value or any of several. An empty list filters nothing. */
export type Any<T> = T | readonly T[]

export const anyOf = <T>(wanted: Any<T> | undefined): readonly T[] =>
  wanted === undefined ? [] : Array.isArray(wanted) ? (wanted as readonly T[]) : [wanted as T]

/** Limit and offset made safe: whole numbers within bounds, whatever was asked. */
export function pageOf(page: Page = {}): { limit: number; offset: number } {
  const whole = (n: number | undefined, usual: number) => (Number.isFinite(n) ? Math.floor(n!) : usual)
  return { limit: Math.min(Math.max(whole(page.limit, 50), 0), 1000), offset: Math.max(whole(page.offset, 0), 0) }
}
