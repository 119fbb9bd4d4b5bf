import type { IncidentPlace } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { useNames } from './names.ts'

/** A place and the province that holds it, once each: `Atarib, Aleppo`. */
export function usePlaceName(): (place: Pick<IncidentPlace, 'name' | 'admin1'>) => string {
  const { words } = useLanguage()
  const named = useNames()
  return ({ name, admin1 }) =>
    admin1 && admin1 !== name ? `${named(name)}${words.comma}${named(admin1)}` : named(name)
}
