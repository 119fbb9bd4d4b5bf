import { distanceKm } from './distance.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Place, PlaceKind } from './place.ts'

/** Kilometres within which two places of one name and like kind are one place. */
const SAME_KM = 8

/**
 * Of imported places, those that the gazetteer does not know yet; containers that it does know take their known ids,
 * and a container that is missing gives way to the next one that exists, in the end the country.
 * The fold is the language's, for names in either script.
 */
export function newcomers(
  known: Gazetteer,
  imported: readonly Place[],
  fold: (name: string) => string,
): readonly Place[] {
  const index = [known.byName(fold, 'ar'), known.byName(fold, 'en')] as const
  const sameAs = (place: Place): Place | undefined => {
    const named = [place.ar, place.en].flatMap((names, i) => names.flatMap((name) => index[i]!.get(fold(name)) ?? []))
    return named.find((other) => isSame(place, other))
  }
  const ids = new Map<string, string>()
  const unknown: Place[] = []
  for (const place of imported) {
    const same = known.byId(place.id) ?? sameAs(place)
    if (same) ids.set(place.id, same.id)
    else {
      ids.set(place.id, place.id)
      unknown.push(place)
    }
  }
  const settle = (place: Place): Place => {
    let parent = place.parent
    while (parent !== null && !ids.has(parent) && known.byId(parent) === null)
      parent = parent.includes('.') ? parent.slice(0, parent.lastIndexOf('.')) : null
    const settled = parent === null ? place.country.toLowerCase() : (ids.get(parent) ?? parent)
    return settled === place.parent || place.kind === 'country' ? place : { ...place, parent: settled }
  }
  return unknown.map(settle)
}

const FAMILY: Readonly<Partial<Record<PlaceKind, PlaceKind>>> = { town: 'city', village: 'city' }

function isSame(a: Place, b: Place): boolean {
  if (a.country !== b.country || (FAMILY[a.kind] ?? a.kind) !== (FAMILY[b.kind] ?? b.kind)) return false
  if (a.kind === 'province' || a.kind === 'country') return true
  const apart = distanceKm(a, b)
  return apart !== null && apart <= SAME_KM
}
