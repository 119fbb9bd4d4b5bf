import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Event, Outcome } from '../../../src/doors/http/api.ts'
import { facetsQuery } from '../api.ts'
import { FILTER_NAMES, type FilterName, type Filters } from '../filters.ts'
import { useLanguage } from '../language.tsx'
import { day } from '../say/days.ts'
import { useNames } from '../say/names.ts'
import { Icon } from './icon.tsx'

/** The filters that hold, each with the way to lift it. */
export function ActiveFilters({ filters }: { filters: Filters }) {
  const { words, tongue } = useLanguage()
  const { data: facets } = useSuspenseQuery(facetsQuery)
  const named = useNames()
  const active = FILTER_NAMES.flatMap((name) => (filters[name] ? [[name, filters[name]] as const] : []))
  if (active.length === 0) return null
  const worded = (name: FilterName, value: string): string => {
    if (name === 'event') return words.events[value as Event] ?? value
    if (name === 'outcome') return words.outcomes[value as Outcome] ?? value
    if (name === 'contested') return words.filter.contestedValue[value as 'true'] ?? value
    if (name === 'origin') return named(facets.origins.find(({ id }) => id === value)?.name ?? value)
    if (name === 'from' || name === 'to') return /^\d{4}-\d\d-\d\d$/.test(value) ? day(value, tongue) : value
    return named(value)
  }
  const without = (gone: FilterName) => {
    const { [gone]: _, page: __, ...rest } = filters
    return rest
  }
  return (
    <ul className="holding">
      {active.map(([name, value]) => (
        <li key={name}>
          <Link
            to="/"
            search={without(name)}
            aria-label={words.filter.remove(`${words.filter[name]}: ${worded(name, value)}`)}
          >
            {words.filter[name]}: <bdi>{worded(name, value)}</bdi> <Icon name="close" />
          </Link>
        </li>
      ))}
      <li>
        <Link to="/" className="plain">
          {words.filter.clear}
        </Link>
      </li>
    </ul>
  )
}
