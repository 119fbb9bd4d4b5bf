import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { distanceKm } from './distance.ts'
import type { Place } from './place.ts'
import { readTable } from './table.ts'

export interface Gazetteer {
  readonly all: readonly Place[]
  byId(id: string): Place | null
  /** The place and its containers, from the place outwards; ends at the country. */
  chain(place: Place): readonly Place[]
  /** The innermost province that holds the place, or the place itself where it is one. */
  admin1(place: Place): Place | null
  /** Whether the inner place lies in the outer one; a place does not contain itself. */
  contains(outerId: string, innerId: string): boolean
  distanceKm(a: Place, b: Place): number | null
  /** All places by folded name. The language gives the fold and the names to take: places know no language. */
  byName(fold: (name: string) => string, names: 'ar' | 'en'): ReadonlyMap<string, readonly Place[]>
}

const DATA = join(import.meta.dirname, 'data')

let own: Gazetteer | null = null

/** The project's places, and those given besides; of two with one id the one given wins. */
export function gazetteer(extra: readonly Place[] = []): Gazetteer {
  if (extra.length > 0) return over([...gazetteer().all, ...extra])
  own ??= over(readData())
  return own
}

/** A gazetteer over these places alone. */
export function over(places: readonly Place[]): Gazetteer {
  const ids = new Map(places.map((place) => [place.id, place]))
  const all = [...ids.values()]
  const byId = (id: string) => ids.get(id) ?? null
  const chain = (place: Place): Place[] => {
    const out: Place[] = []
    for (let at: Place | null = place; at && !out.includes(at); at = at.parent === null ? null : byId(at.parent))
      out.push(at)
    return out
  }
  return {
    all,
    byId,
    chain,
    admin1: (place) => chain(place).find((outer) => outer.kind === 'province') ?? null,
    contains: (outerId, innerId) => {
      const inner = byId(innerId)
      return inner !== null && outerId !== innerId && chain(inner).some((outer) => outer.id === outerId)
    },
    distanceKm,
    byName: (fold, names) => index(all, fold, names),
  }
}

function index(all: readonly Place[], fold: (name: string) => string, names: 'ar' | 'en'): Map<string, Place[]> {
  const found = new Map<string, Place[]>()
  for (const place of all)
    for (const name of place[names]) {
      const key = fold(name)
      const under = found.get(key)
      if (!under) found.set(key, [place])
      else if (!under.includes(place)) under.push(place)
    }
  return found
}

function readData(): Place[] {
  const files = readdirSync(DATA).filter((file) => file.endsWith('.tsv'))
  return files.sort().flatMap((file) => readTable(readFileSync(join(DATA, file), 'utf8'), file))
}
