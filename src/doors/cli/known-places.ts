import type { Problem } from '../../model/problem.ts'
import { newPlaces } from '../../pipeline.ts'
import { type Gazetteer, gazetteer } from '../../places/gazetteer.ts'
import { importPlaces } from '../../places/import.ts'
import type { Place } from '../../places/place.ts'
import { open } from '../../sources/bytes.ts'
import { problemOf } from '../../sources/refused.ts'
import type { KeptPlace } from '../../store/places.ts'
import type { Store } from '../../store/store.ts'

/** A place as the store lists it, with all that the gazetteer needs to take it back as it was. */
type WholePlace = KeptPlace & { readonly whole: Place }

/** The places that reports of this home are read with: those built in, and those imported. */
export async function knownPlaces(store: Store): Promise<Gazetteer> {
  const kept = await store.places.list()
  return gazetteer(kept.map((place) => (place as WholePlace).whole))
}

/** Adds the places of a file that are not known yet; returns how many. Whatever the file holds, `tell` hears what was wrong. */
export async function addPlaces(
  store: Store,
  file: string,
  source: string,
  tell: (problem: Problem) => void,
): Promise<number> {
  const found: Place[] = []
  try {
    const { bytes } = await open(file)
    for await (const one of importPlaces(bytes, file)) {
      if ('problem' in one) tell(one.problem)
      else found.push(one.place)
    }
  } catch (error) {
    tell(problemOf(error, file))
  }
  const known = await knownPlaces(store)
  const fresh = newPlaces(found, known)
  if (fresh.length > 0)
    await store.places.add(
      fresh.map((place) => kept(place, known)),
      source,
    )
  return fresh.length
}

function kept(place: Place, known: Gazetteer): WholePlace {
  const { id, name, ar, en, country, lat, lon, precision, parent, population } = place
  const container = parent === null ? null : known.byId(parent)
  return {
    id,
    name,
    names: [...ar, ...en.filter((other) => other !== name)],
    admin1: container === null ? null : (known.admin1(container)?.name ?? null),
    country,
    lat,
    lon,
    precision,
    within: parent,
    population,
    whole: place,
  }
}
