import { Link, useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { ReportPage } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { ClaimFacts } from './claim-facts.tsx'
import { Icon } from './icon.tsx'
import { Quotation } from './quotation.tsx'
import { Tags } from './tags.tsx'

interface ClaimPanelProps {
  readonly page: ReportPage
  /** Index of the chosen claim, or -1. */
  readonly chosen: number
}

/** Beside the text, and on a phone over its lower part: the chosen claim, or the list of all. */
export function ClaimPanel({ page, chosen }: ClaimPanelProps) {
  const { words } = useLanguage()
  const { report, claims } = page
  const chosenClaim = claims[chosen]
  if (chosenClaim) return <Chosen page={page} chosen={chosen} key={chosenClaim.claim.id} />
  return (
    <aside className="panel" aria-labelledby="panel-title">
      <h2 id="panel-title">
        {words.report.claims} <small>{claims.length}</small>
      </h2>
      <p className="hint">{claims.length > 0 ? words.report.choose : words.report.noClaims}</p>
      <ol>
        {claims.map(({ claim }) => (
          <li key={claim.id}>
            <Link to="/reports/$id" params={{ id: report.id }} search={{ claim: claim.id }} replace resetScroll={false}>
              <Quotation exact={claim.exact} language={report.language} />
            </Link>
            <Tags claim={claim} />
          </li>
        ))}
      </ol>
    </aside>
  )
}

function Chosen({ page: { report, claims }, chosen }: ClaimPanelProps) {
  const { words } = useLanguage()
  const navigate = useNavigate()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  const { claim, incident } = claims[chosen]!
  const link = { to: '/reports/$id', params: { id: report.id }, replace: true, resetScroll: false } as const
  const close = async () => {
    await navigate({ ...link, search: {} })
    document.getElementById(`mark-${chosen + 1}`)?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') void close()
  }
  const [before, after] = [claims[chosen - 1], claims[chosen + 1]]
  return (
    <aside className="panel chosen" aria-labelledby="panel-title" onKeyDown={onKeyDown}>
      <header>
        <h2 id="panel-title" tabIndex={-1} ref={heading}>
          {words.incident.claimNumber(chosen + 1)}
        </h2>
        <button type="button" className="quiet icon-only" aria-label={words.report.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <Tags claim={claim} />
      <Quotation block exact={claim.exact} language={report.language} />
      <ClaimFacts claim={claim} reports={[report]} withRules />
      <nav className="steps" aria-label={words.report.claims}>
        {incident && (
          <Link to="/incidents/$id" params={{ id: incident }}>
            {words.report.incident}
          </Link>
        )}
        {before && (
          <Link {...link} search={{ claim: before.claim.id }}>
            {words.report.previous}
          </Link>
        )}
        {after && (
          <Link {...link} search={{ claim: after.claim.id }}>
            {words.report.next}
          </Link>
        )}
      </nav>
    </aside>
  )
}
