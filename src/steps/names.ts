import { entities } from '../languages/entities.ts'
import type { Gazetteer } from '../places/gazetteer.ts'

/** Usual Arabic names by neutral English ones, of actors and places; a name that could be two is left out. */
export function arabicNames(places: Gazetteer): Record<string, string> {
  const named = places.all.flatMap(({ name, ar }) => (ar[0] === undefined ? [] : [{ en: name, ar: ar[0] }]))
  const out = new Map<string, string | null>()
  for (const one of [...named, ...entities.values()])
    out.set(one.en, !out.has(one.en) || out.get(one.en) === one.ar ? one.ar : null)
  return Object.fromEntries([...out].flatMap(([en, arabic]) => (arabic === null ? [] : [[en, arabic]])))
}
