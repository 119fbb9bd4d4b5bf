import { Fragment } from 'react'
import type { Claim, ReportLine } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { useNames } from '../say/names.ts'
import { Icon } from './icon.tsx'
import { Quotation } from './quotation.tsx'

/** Who says it and on whose word, from the innermost speaker to the outlets that published it. */
export function Chain({ claim, reports }: { claim: Claim; reports: readonly ReportLine[] }) {
  const { words } = useLanguage()
  const named = useNames()
  const speakers = claim.by.filter((speaker) => speaker.role === 'speaker')
  const language = reports[0]!.language
  const relays = claim.by.filter((speaker) => speaker.role === 'relay')
  const steps = [speakers, relays].filter((step) => step.length > 0)
  return (
    <ol className="chain">
      {steps.map((step, place) => (
        <li key={step[0]!.role}>
          {place > 0 && <Icon name="forth" />}
          {step.map((speaker, index) => (
            <Fragment key={speaker.start}>
              {index > 0 && <span className="and"> + </span>}
              <span className="link">
                {step[0]!.role === 'relay' && <small>{words.claim.relay} </small>}
                <bdi className="who">{named(speaker.name)}</bdi> <small>({words.kinds[speaker.kind]})</small>{' '}
                {speaker.exact !== named(speaker.name) && <Quotation exact={speaker.exact} language={language} />}
              </span>
            </Fragment>
          ))}
        </li>
      ))}
      <li>
        {steps.length > 0 && <Icon name="forth" />}
        <span className="link">
          {steps.length > 0 && <small>{words.claim.outlet} </small>}
          {reports.map((report, index) => (
            <Fragment key={report.id}>
              {index > 0 && words.comma}
              <bdi className="who">{report.publisher ?? words.report.publisherUnknown}</bdi>
            </Fragment>
          ))}{' '}
          {steps.length === 0 && <small>({words.claim.ownVoice})</small>}
        </span>
      </li>
    </ol>
  )
}
