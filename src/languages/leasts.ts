import type { Count, Meaning, People } from './meanings.ts'
import { counted, nounAlone } from './persons.ts'

/** "12 … at least": the high end opens. */
export const least = (count: Count): Count => (count.low === null ? count : { ...count, high: null })

export const countedAtLeast: Meaning<People> = (match, chart) => {
  const whom = counted(match, chart)
  return whom && { ...whom, count: least(whom.count) }
}

/** "A civilian at least". */
export const nounAtLeast: Meaning<People> = (match, chart) => {
  if (chart.is(match.start - 1, 'number', 'quantity', 'vague')) return undefined
  const whom = nounAlone(match, chart)
  const { number } = match.found
  if (!whom || whom.count.low === null || (number && number.value !== whom.count.low)) return undefined
  return { ...whom, count: least(whom.count) }
}
