import type { IncidentPage, Joining } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'

interface JoinedProps {
  readonly incident: IncidentPage
  readonly numberOf: (claim: string) => number
}

/** Why these claims were taken to tell of one event: what agreed, what spoke against it, with its weight. */
export function Joined({ incident, numberOf }: JoinedProps) {
  const { words } = useLanguage()
  // Copies of the same words stand under one number; there is nothing to explain between a claim and itself.
  const joinings = incident.joinings
    .filter(({ claim, with: other }) => other !== null && numberOf(claim) !== numberOf(other))
    .sort((a, b) => numberOf(a.claim) - numberOf(b.claim))
  return (
    <section aria-labelledby="joined" className="joined">
      <h2 id="joined">{words.incident.joined}</h2>
      {joinings.length === 0 && <p>{words.incident.alone}</p>}
      <ul>
        {joinings.map((joining) => (
          <li key={joining.claim}>
            <JoiningLine joining={joining} numberOf={numberOf} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function JoiningLine({ joining, numberOf }: { joining: Joining } & Pick<JoinedProps, 'numberOf'>) {
  const { words } = useLanguage()
  const { claim, with: other, score, agreements } = joining
  const named = (wanted: boolean) => [
    ...new Set(agreements.filter(({ weight }) => weight >= 0 === wanted).map(({ about }) => words.agreements[about])),
  ]
  const [agreeing, against] = [named(true), named(false)]
  return (
    <details>
      <summary>
        {words.incident.joinedWith(numberOf(claim), numberOf(other!))}: {words.agree(words.list(agreeing))}
        {against.length > 0 && `${words.semicolon}${words.against(words.list(against))}`}
      </summary>
      <ul className="agreements">
        {agreements.map(({ about, weight, note }) => (
          <li key={`${about} ${note}`}>
            <bdi dir="ltr">{`${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`}</bdi> {words.agreements[about]}{' '}
            <small lang="en" dir="ltr">
              {note}
            </small>
          </li>
        ))}
        <li>
          <bdi dir="ltr">{score.toFixed(2)}</bdi> {words.incident.score}
        </li>
      </ul>
    </details>
  )
}
