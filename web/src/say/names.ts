import { useSuspenseQuery } from '@tanstack/react-query'
import { namesQuery } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { arabicName } from './arabic-names.ts'

/** An outlet known only by its report: nobody says who published it. */
const NAMELESS = /^sha256:/

/** A neutral name in the reader's language where it is known in it, else as the API has it. */
export function useNames(): (name: string) => string {
  const { tongue, words } = useLanguage()
  const { data } = useSuspenseQuery(namesQuery)
  return (name) => {
    if (NAMELESS.test(name)) return words.report.publisherUnknown
    return tongue === 'ar' ? (arabicName(name, data.ar) ?? name) : name
  }
}
