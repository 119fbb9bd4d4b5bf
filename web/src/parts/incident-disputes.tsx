import type { IncidentPage, Modality } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { useNames } from '../say/names.ts'
import type { Telling } from '../tellings.ts'
import { Quotation } from './quotation.tsx'

/** Who is blamed, and who blames them. */
export function Blamed({ incident: { perpetrators, origins } }: { incident: IncidentPage }) {
  const { words } = useLanguage()
  const named = useNames()
  const nameOf = (origin: string) => named(origins.find(({ id }) => id === origin)?.name ?? origin)
  return (
    <section aria-labelledby="blamed" className="blamed">
      <h2 id="blamed">{words.incident.blamed}</h2>
      {perpetrators.length === 0 && <p>{words.incident.nobodyBlamed}</p>}
      <ul>
        {perpetrators.map((blamed) => (
          <li key={blamed.name}>
            <strong>
              <bdi>{named(blamed.name)}</bdi>
            </strong>
            <br />
            {words.incident.blamedBy(words.list(blamed.origins.map(nameOf)))}
          </li>
        ))}
      </ul>
    </section>
  )
}

const DISPUTED: readonly Modality[] = ['denied', 'unverified', 'suspected', 'accused']

/** Claims that deny, doubt or accuse, with their words. */
export function Disputed({ contested, all }: { contested: boolean; all: readonly Telling[] }) {
  const { words } = useLanguage()
  const named = useNames()
  const numberOf = (claim: Telling['claim']) => all.findIndex((each) => each.claim === claim) + 1
  const disputed = DISPUTED.flatMap((modality) => all.filter(({ claim }) => claim.modality === modality))
  return (
    <section aria-labelledby="disputed" className="disputed">
      <h2 id="disputed">{words.incident.disputed}</h2>
      {contested && <p>{words.flags.contestedNote}</p>}
      {disputed.length === 0 && <p>{words.incident.nothingDisputed}</p>}
      <ul>
        {disputed.map(({ claim, carried }) => (
          <li key={claim.id}>
            <strong>{words.modalities[claim.modality]}</strong>{' '}
            <bdi>
              {claim.by[0] ? named(claim.by[0].name) : (carried[0]!.report.publisher ?? words.report.publisherUnknown)}
            </bdi>
            <br />
            <Quotation exact={claim.exact} language={carried[0]!.report.language} />{' '}
            <a href={`#claim-${numberOf(claim)}`}>{words.incident.claimNumber(numberOf(claim))}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
