import type { IncidentPage } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'

/** Why these claims were taken to tell of one event: what agreed, what spoke against it, with its weight. */
export function Joined({ incident, numberOf }: { incident: IncidentPage; numberOf: (claim: string) => number }) {
  const { words } = useLanguage()
  const link = (claim: string) => (
    <a href={`#claim-${numberOf(claim)}`}>{words.incident.claimNumber(numberOf(claim))}</a>
  )
  return (
    <section aria-labelledby="joined" className="joined">
      <h2 id="joined">{words.incident.joined}</h2>
      {incident.joinings.length < 2 && <p>{words.incident.alone}</p>}
      {incident.joinings.length > 1 && (
        <ol>
          {incident.joinings.map(({ claim, with: other, score, agreements }) => (
            <li key={claim}>
              {link(claim)}
              {other === null ? `: ${words.incident.firstClaim}` : <> {words.incident.joinedWith} </>}
              {other !== null && link(other)}
              {other !== null && ` (${words.incident.score} ${score.toFixed(2)})`}
              <ul className="agreements">
                {agreements.map(({ about, weight, note }) => (
                  <li key={`${about} ${note}`}>
                    {words.agreements[about]} {weight < 0 ? words.disagrees : words.agrees}{' '}
                    <bdi dir="ltr">{`${weight > 0 ? '+' : ''}${weight.toFixed(2)}`}</bdi>{' '}
                    <small lang="en" dir="ltr">
                      {note}
                    </small>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
