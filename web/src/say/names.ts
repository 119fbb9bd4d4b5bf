import { useSuspenseQuery } from '@tanstack/react-query'
import { namesQuery } from '../api.ts'
import { useLanguage } from '../language.tsx'

/** A neutral name in the reader's language where it is known in it, else as the API has it. */
export function useNames(): (name: string) => string {
  const { tongue } = useLanguage()
  const { data } = useSuspenseQuery(namesQuery)
  return (name) => (tongue === 'ar' ? (data.ar[name] ?? name) : name)
}
