import { Link } from '@tanstack/react-router'
import type { Claim, ReportLine } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { day } from '../say/days.ts'
import { ClaimFacts } from './claim-facts.tsx'
import { Quotation } from './quotation.tsx'
import { Tags } from './tags.tsx'

interface ClaimCardProps {
  readonly claim: Claim
  readonly report: ReportLine
  readonly number: number
}

/** A claim on its incident's page: its words first, then what was read in them, then the way to the report. */
export function ClaimCard({ claim, report, number }: ClaimCardProps) {
  const { words, tongue } = useLanguage()
  return (
    <li className="claim" id={`claim-${number}`} tabIndex={-1}>
      <header>
        <h3>{words.incident.claimNumber(number)}</h3>
        <Tags claim={claim} />
      </header>
      <Quotation block exact={claim.exact} language={report.language} />
      <ClaimFacts claim={claim} report={report} />
      <p className="source">
        <Link to="/reports/$id" params={{ id: report.id }} search={{ claim: claim.id }}>
          {words.incident.toReport}
        </Link>
        {report.title && (
          <cite lang={report.language} dir="auto">
            {report.title}
          </cite>
        )}
        {report.published && <span>{day(report.published, tongue)}</span>}
      </p>
    </li>
  )
}
