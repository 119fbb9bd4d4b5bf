import { Link } from '@tanstack/react-router'
import type { IncidentLine, Outcome, Range } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { days } from '../say/days.ts'
import { usePlaceName } from '../say/places.ts'
import { Flags } from './flags.tsx'
import { RangeBar } from './range-bar.tsx'

const ORDER = ['killed', 'injured', 'casualties', 'affected', 'captured', 'missing', 'displaced']

/** The ranges that a list shows: of everyone harmed, at most two, deaths and injuries before all else. */
export const mainRanges = ({ ranges }: Pick<IncidentLine, 'ranges'>): Range[] =>
  ranges
    .filter((range) => range.group === 'all')
    .sort((a, b) => ORDER.indexOf(a.outcome) - ORDER.indexOf(b.outcome))
    .slice(0, 2)

interface IncidentRowProps {
  readonly incident: IncidentLine
  /** The largest count of an outcome on this page, so that neighbours can be compared. */
  readonly topFor: (outcome: Outcome) => number
}

export function IncidentRow({ incident, topFor }: IncidentRowProps) {
  const { words, tongue } = useLanguage()
  const placeName = usePlaceName()
  const { id, from, to, event, place, origins, contested, unverified, invented } = incident
  const ranges = mainRanges(incident)
  return (
    <li className="row">
      <article>
        <div className="what">
          <p className="day">{from ? days(from, to ?? from, tongue) : `${words.incident.day}: ${words.unknown}`}</p>
          <h2>
            <Link to="/incidents/$id" params={{ id }}>
              {words.events[event]}
              {words.comma}
              <bdi>{place ? placeName(place) : `${words.incident.place}: ${words.unknown}`}</bdi>
            </Link>
          </h2>
          <p className="counts">
            {words.count.origins(origins.length)} · {words.count.reports(incident.reports)}
            {invented && ` · ${words.inventedTag}`}
          </p>
          <Flags contested={contested} unverified={unverified} />
        </div>
        <div className="harm">
          {ranges.map((range) => (
            <RangeBar key={range.outcome} range={range} top={topFor(range.outcome)} />
          ))}
          {ranges.length === 0 && <p className="none">{words.range.none}</p>}
        </div>
      </article>
    </li>
  )
}
