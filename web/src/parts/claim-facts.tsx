import type { ReactNode } from 'react'
import type { Claim, ReportLine } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { figure } from '../say/counts.ts'
import { days } from '../say/days.ts'
import { useNames } from '../say/names.ts'
import { Chain } from './chain.tsx'
import { Quotation } from './quotation.tsx'

interface ClaimFactsProps {
  readonly claim: Claim
  /** The reports that carry these words; more than one where they are copies. */
  readonly reports: readonly ReportLine[]
  /** The rules that read it, for whoever must mend a wrong one. */
  readonly withRules?: boolean
}

/** Everything that one claim holds, each thing beside the words that say it. */
export function ClaimFacts({ claim, reports, withRules = false }: ClaimFactsProps) {
  const { words, tongue } = useLanguage()
  const named = useNames()
  const said = (exact: string) => <Quotation exact={exact} language={reports[0]!.language} />
  return (
    <dl className="facts">
      <Fact name={words.claim.chain} kind="by">
        <Chain claim={claim} reports={reports} />
      </Fact>
      {claim.figures.length > 0 && (
        <Fact name={words.claim.figures} kind="figure">
          <ul>
            {claim.figures.map((each) => (
              <li
                key={`${each.start} ${each.outcome} ${each.demographic}`}
                className={each.partOf === null ? '' : 'part'}
              >
                {each.partOf !== null && <small>{words.claim.partOf} </small>}
                {figure(each, words)} {said(each.exact)}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {claim.where.length > 0 && (
        <Fact name={words.claim.where} kind="where">
          <ul>
            {claim.where.map((place) => (
              <li key={place.start}>
                <bdi>{named(place.name)}</bdi>
                {place.admin1 && place.admin1 !== place.name && <bdi>{`${words.comma}${named(place.admin1)}`}</bdi>}{' '}
                {said(place.exact)} {place.place === null && <small>({words.claim.unresolved})</small>}
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {claim.when && (
        <Fact name={words.claim.when} kind="when">
          {days(claim.when.from, claim.when.to, tongue)} {said(claim.when.exact)}
        </Fact>
      )}
      {claim.perpetrator && (
        <Fact name={words.claim.perpetrator} kind="perpetrator">
          <bdi>{named(claim.perpetrator.name)}</bdi> {said(claim.perpetrator.exact)}
        </Fact>
      )}
      {claim.means && <Fact name={words.claim.means}>{words.meansNames[claim.means]}</Fact>}
      {withRules && claim.rules.length > 0 && (
        <Fact name={words.claim.rules}>
          <ul className="rules" lang="en" dir="ltr">
            {claim.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ name, kind, children }: { name: string; kind?: string; children: ReactNode }) {
  return (
    <div className={kind === 'by' ? 'whole' : ''}>
      <dt>
        <span className={kind ? `key part-${kind}` : 'key'}>{name}</span>
      </dt>
      <dd>{children}</dd>
    </div>
  )
}
