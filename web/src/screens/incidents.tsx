import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { Outcome } from '../../../src/doors/http/api.ts'
import { incidentsQuery } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { ActiveFilters } from '../parts/filter-active.tsx'
import { FilterForm } from '../parts/filter-form.tsx'
import { IncidentRow, mainRanges } from '../parts/incident-row.tsx'
import { InventedNotice } from '../parts/notice.tsx'
import { Pager } from '../parts/pager.tsx'
import { topOf } from '../parts/scale.ts'
import { useTitle } from '../title.ts'

const here = getRouteApi('/')

/** All incidents that fit the filters; the address holds the filters, the order and the page. */
export function IncidentsScreen() {
  const { words } = useLanguage()
  const filters = here.useSearch()
  const { data } = useSuspenseQuery(incidentsQuery(filters))
  useTitle(words.incidents)
  const filtered = Object.keys(filters).some((name) => name !== 'sort' && name !== 'page')
  const shown = data.incidents.flatMap(mainRanges)
  const topFor = (outcome: Outcome) => topOf(shown.filter((range) => range.outcome === outcome))
  return (
    <div className="incidents">
      <header className="head">
        <h1>{words.incidents}</h1>
        <p className="lead">{words.tagline}</p>
      </header>
      <InventedNotice shown={data.incidents.some((incident) => incident.invented)} />
      <FilterForm filters={filters} />
      <div className="results">
        <p className="total" role="status">
          {words.count.incidents(data.total)}
        </p>
        <ActiveFilters filters={filters} />
      </div>
      {data.incidents.length === 0 && <p className="nothing">{filtered ? words.filter.none : words.filter.empty}</p>}
      <ol className="rows">
        {data.incidents.map((incident) => (
          <IncidentRow key={incident.id} incident={incident} topFor={topFor} />
        ))}
      </ol>
      <Pager
        {...data}
        link={(page, label, rel) => (
          <Link to="/" search={{ ...filters, page }} rel={rel}>
            {label}
          </Link>
        )}
      />
    </div>
  )
}
