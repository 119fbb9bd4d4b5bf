import type { Figure, IncidentPage, Range } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { count } from '../say/counts.ts'

interface SetAsideProps {
  readonly range: Range
  readonly incident: IncidentPage
  readonly numberOf: (claim: string) => number
}

/** Whether a figure counts the people that the range is of. */
const isOf = ({ outcome, demographic, status }: Figure, range: Range): boolean =>
  outcome === range.outcome &&
  (range.group === 'all'
    ? demographic === null
    : range.group === demographic || (demographic === null && range.group === status))

/** The claims that set no end of this range, each with what it says, where, and why it was set aside. */
export function SetAside({ range, incident, numberOf }: SetAsideProps) {
  const { words } = useLanguage()
  if (range.setAside.length === 0) return null
  return (
    <details className="aside">
      <summary>
        {words.incident.setAside} ({range.setAside.length})
      </summary>
      <p>{words.incident.setAsideNote}</p>
      <ul>
        {range.setAside.map(({ claim: id, reason }) => {
          const told = incident.told.find(({ claim }) => claim.id === id)
          const figures = told?.claim.figures.filter((figure) => isOf(figure, range)) ?? []
          const said = [...new Set(figures.map((figure) => count(figure, words)))]
          return (
            <li key={`${id} ${reason}`}>
              <a href={`#claim-${numberOf(id)}`}>{words.incident.claimNumber(numberOf(id))}</a>{' '}
              {words.incident.inReport} <bdi>{told?.report.publisher ?? words.report.publisherUnknown}</bdi>
              {said.length > 0 && ` (${words.list(said)})`}: {words.reasons[reason]}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
