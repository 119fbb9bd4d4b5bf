const DAY = 86_400_000

/** Days since 1970-01-01 of an ISO date, or null where it is none. */
export function dayNumber(iso: string | null | undefined): number | null {
  const ms = /^\d{4}-\d{2}-\d{2}/.test(iso ?? '') ? Date.parse(iso!.slice(0, 10)) : Number.NaN
  return Number.isNaN(ms) ? null : ms / DAY
}

export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** Both ends included, as day numbers. */
export interface Days {
  readonly from: number
  readonly to: number
}

export function daysOf(when: { from: string; to: string } | null): Days | null {
  const from = dayNumber(when?.from)
  const to = dayNumber(when?.to)
  if (from === null || to === null) return null
  return from <= to ? { from, to } : { from: to, to: from }
}
