import type { IncidentPage } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { days } from '../say/days.ts'
import { usePlaceName } from '../say/places.ts'
import { Flags } from './flags.tsx'

/** What, where, when; and what stands against it. */
export function IncidentHead({ incident }: { incident: IncidentPage }) {
  const { words, tongue } = useLanguage()
  const placeName = usePlaceName()
  const { event, place, from, to, means, origins, told } = incident
  const reports = new Set(told.map(({ report }) => report.id)).size
  const counts = [words.count.origins(origins.length), words.count.claims(told.length), words.count.reports(reports)]
  return (
    <header className="head">
      <p className="day">{from ? days(from, to ?? from, tongue) : `${words.incident.day}: ${words.unknown}`}</p>
      <h1>
        {words.events[event]}
        {words.comma}
        <bdi>{place ? placeName(place) : `${words.incident.place}: ${words.unknown}`}</bdi>
      </h1>
      <p className="counts">{counts.join(' · ')}</p>
      <Flags contested={incident.contested} unverified={incident.unverified} />
      <dl className="small">
        {means.length > 0 && (
          <div>
            <dt>{words.incident.means}</dt>
            <dd>{words.list(means.map((each) => words.meansNames[each]))}</dd>
          </div>
        )}
        {place && place.lat !== null && place.lon !== null && (
          <div>
            <dt>{words.incident.map}</dt>
            <dd>
              <bdi dir="ltr">
                {place.lat.toFixed(3)}, {place.lon.toFixed(3)}
              </bdi>
              {place.precision && ` (${words.incident.precision} ${words.precisions[place.precision]})`}
            </dd>
          </div>
        )}
      </dl>
    </header>
  )
}
