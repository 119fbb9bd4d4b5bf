import { Link } from '@tanstack/react-router'
import { useLanguage } from '../language.tsx'
import { day } from '../say/days.ts'
import type { Telling } from '../tellings.ts'
import { ClaimFacts } from './claim-facts.tsx'
import { Quotation } from './quotation.tsx'
import { Tags } from './tags.tsx'

/** A claim on its incident's page: its words first, then what was read in them, then the way to each report. */
export function ClaimCard({ telling: { claim, carried }, number }: { telling: Telling; number: number }) {
  const { words, tongue } = useLanguage()
  return (
    <li className="claim" id={`claim-${number}`} tabIndex={-1}>
      <header>
        <h3>{words.incident.claimNumber(number)}</h3>
        <Tags claim={claim} />
      </header>
      <Quotation block exact={claim.exact} language={carried[0]!.report.language} />
      <ClaimFacts claim={claim} reports={carried.map(({ report }) => report)} />
      <ul className="sources">
        {carried.map(({ claim, report }) => (
          <li key={claim}>
            <Link to="/reports/$id" params={{ id: report.id }} search={{ claim }}>
              {words.incident.toReport}
            </Link>{' '}
            <bdi>{report.publisher ?? words.report.publisherUnknown}</bdi>
            {report.published && `${words.comma}${day(report.published, tongue)}`}
          </li>
        ))}
      </ul>
    </li>
  )
}
