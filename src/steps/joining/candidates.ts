import { FRESH } from './day.ts'
import { isFixed, isWide, type Spot } from './spot.ts'
import type { Telling } from './telling.ts'

/** Degrees: about 11 km north to south. A place meets its own cell and the eight around it. */
const CELL = 0.1
/** A longer time than this does not find its like in other reports. */
const LONGEST = 10

/** Finds the claims that one might be joined with: near in days and in place, or told in the same report. */
export interface Candidates {
  readonly near: (telling: Telling) => Set<number>
}

/** Two days that follow each other share the later one. */
function daysAbout({ days, published }: Telling): number[] {
  if (days === null && published === null) return []
  const from = days ? days.from : published! - FRESH
  const to = days ? days.to + 1 : published!
  return to - from > LONGEST ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

const cellOf = (spot: Spot & { lat: number; lon: number }): [number, number] => [
  Math.floor(spot.lat / CELL),
  Math.floor(spot.lon / CELL),
]

const names = (spot: Spot): string[] => [spot, spot.within].flatMap((one) => (one ? [`by ${one.key}`] : []))

/** Where a place is put. A wide or unresolved one is put, and looked for, by its province. */
function kept(spot: Spot): string[] {
  const fixed = isFixed(spot) ? spot : spot.within
  if (fixed && isFixed(fixed) && !isWide(fixed)) return [`at ${cellOf(fixed).join()}`, `in ${spot.admin1}`]
  return [...names(spot), ...(spot.admin1 === null ? [] : [`wide ${spot.admin1}`, `in ${spot.admin1}`])]
}

function sought(spot: Spot): string[] {
  const fixed = isFixed(spot) ? spot : spot.within
  if (!fixed || !isFixed(fixed) || isWide(fixed))
    return [...names(spot), ...(spot.admin1 === null ? [] : [`in ${spot.admin1}`])]
  const [y, x] = cellOf(fixed)
  const around = [-1, 0, 1].flatMap((dy) => [-1, 0, 1].map((dx) => `at ${y + dy},${x + dx}`))
  return spot.admin1 === null ? around : [...around, `wide ${spot.admin1}`]
}

/** An index over day and area, so that adding a claim costs what its neighbourhood costs and not what all claims cost. */
export function candidatesAmong(tellings: readonly Telling[]): Candidates {
  const index = new Map<string, number[]>()
  const put = (key: string, i: number) => {
    const list = index.get(key)
    if (list) list.push(i)
    else index.set(key, [i])
  }
  for (const [i, telling] of tellings.entries()) {
    put(`report ${telling.told.report.id}`, i)
    const keys = new Set(telling.spots.flatMap(kept))
    for (const day of daysAbout(telling)) for (const key of keys) put(`${day} ${key}`, i)
  }
  const near = (telling: Telling): Set<number> => {
    const found = new Set(index.get(`report ${telling.told.report.id}`))
    const keys = new Set(telling.spots.flatMap(sought))
    for (const day of daysAbout(telling))
      for (const key of keys) for (const i of index.get(`${day} ${key}`) ?? []) found.add(i)
    return found
  }
  return { near }
}
