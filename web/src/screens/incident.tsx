import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { incidentQuery } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { ClaimCard } from '../parts/claim-card.tsx'
import { Blamed, Disputed } from '../parts/incident-disputes.tsx'
import { IncidentHead } from '../parts/incident-head.tsx'
import { Joined } from '../parts/incident-joined.tsx'
import { InventedNotice } from '../parts/notice.tsx'
import { Outcome } from '../parts/outcome.tsx'
import { Reviews } from '../parts/reviews.tsx'
import { usePlaceName } from '../say/places.ts'
import { tellings } from '../tellings.ts'
import { useTitle } from '../title.ts'

const here = getRouteApi('/incidents/$id')
const OUTCOMES = ['killed', 'injured', 'casualties', 'missing', 'captured', 'affected', 'displaced'] as const

/** One incident: how many were harmed and who says so, who is blamed, what is disputed, and the words of it all. */
export function IncidentScreen() {
  const { words } = useLanguage()
  const placeName = usePlaceName()
  const { data: incident } = useSuspenseQuery(incidentQuery(here.useParams().id))
  const { place, event, told, ranges } = incident
  useTitle(place ? `${words.events[event]}${words.comma}${placeName(place)}` : words.events[event])
  const all = tellings(told)
  const numberOf = (claim: string) => all.findIndex(({ carried }) => carried.some((each) => each.claim === claim)) + 1
  const outcomes = OUTCOMES.filter((outcome) => ranges.some((range) => range.outcome === outcome))
  return (
    <article className="incident">
      <p className="back">
        <Link to="/">{words.incident.all}</Link>
      </p>
      <IncidentHead incident={incident} />
      <InventedNotice shown={told.some(({ report }) => report.invented)} />
      <section aria-labelledby="figures" className="figures">
        <h2 id="figures">{words.incident.figures}</h2>
        {outcomes.length > 0 ? <p className="hint">{words.range.best_explained}</p> : <p>{words.incident.noFigures}</p>}
        {outcomes.map((outcome) => (
          <Outcome
            key={outcome}
            outcome={outcome}
            ranges={ranges.filter((range) => range.outcome === outcome)}
            incident={incident}
            numberOf={numberOf}
          />
        ))}
      </section>
      <div className="pair">
        <Blamed incident={incident} />
        <Disputed contested={incident.contested} all={all} />
      </div>
      <section aria-labelledby="claims">
        <h2 id="claims">
          {words.incident.claims} <small>{all.length}</small>
        </h2>
        <ol className="claims">
          {all.map((telling, index) => (
            <ClaimCard key={telling.claim.id} telling={telling} number={index + 1} />
          ))}
        </ol>
      </section>
      <Reviews incident={incident} numberOf={numberOf} />
      <Joined incident={incident} numberOf={numberOf} />
    </article>
  )
}
