import type { IncidentPage, Range } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { count } from '../say/counts.ts'

interface SetAsideProps {
  readonly range: Range
  readonly incident: IncidentPage
  readonly numberOf: (claim: string) => number
}

/** The claims that set no end of this range, each with what it says and why. */
export function SetAside({ range, incident, numberOf }: SetAsideProps) {
  const { words } = useLanguage()
  if (range.setAside.length === 0) return null
  const saying = (id: string) =>
    incident.told
      .find(({ claim }) => claim.id === id)
      ?.claim.figures.filter((figure) => figure.outcome === range.outcome)
      .map((figure) => count(figure, words)) ?? []
  return (
    <details className="aside">
      <summary>
        {words.incident.setAside} ({range.setAside.length})
      </summary>
      <p>{words.incident.setAsideNote}</p>
      <ul>
        {range.setAside.map(({ claim, reason }) => (
          <li key={`${claim} ${reason}`}>
            <a href={`#claim-${numberOf(claim)}`}>{words.incident.claimNumber(numberOf(claim))}</a>
            {saying(claim).length > 0 && ` (${words.list([...new Set(saying(claim))])})`}: {words.reasons[reason]}
          </li>
        ))}
      </ul>
    </details>
  )
}
