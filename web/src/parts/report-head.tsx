import type { ReportPage } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { day, instant } from '../say/days.ts'
import { directionOf } from './quotation.tsx'

/** Whose text it is, when it was published and captured, and the way to its original bytes. */
export function ReportHead({ page: { report, capture, problems } }: { page: ReportPage }) {
  const { words, tongue } = useLanguage()
  return (
    <header className="head">
      <p className="day">
        <bdi>{report.publisher ?? words.report.publisherUnknown}</bdi> ·{' '}
        {report.published ? day(report.published, tongue) : `${words.report.published}: ${words.unknown}`}
      </p>
      {report.title ? (
        <h1 lang={report.language} dir={directionOf(report.language)}>
          {report.title}
        </h1>
      ) : (
        <h1>{words.report.untitled}</h1>
      )}
      <dl className="small">
        {report.externalId && (
          <div>
            <dt>{words.report.externalId}</dt>
            <dd>
              <bdi>{report.externalId}</bdi>
            </dd>
          </div>
        )}
        {report.url && (
          <div>
            <dt>{words.report.source}</dt>
            <dd>
              <bdi dir="ltr" className="address">
                {report.url}
              </bdi>
            </dd>
          </div>
        )}
        {report.at && (
          <div>
            <dt>{words.report.captured}</dt>
            <dd>{instant(report.at, tongue)}</dd>
          </div>
        )}
        <div>
          <dt>{words.report.original}</dt>
          <dd>
            <a href={`/api/reports/${encodeURIComponent(report.id)}/capture`} download>
              {words.report.download}
            </a>{' '}
            <small>
              ({words.report.bytes(capture.size)}
              {words.comma}
              <bdi dir="ltr">SHA-256 {capture.sha256.slice(0, 12)}…</bdi>)
            </small>
          </dd>
        </div>
      </dl>
      {problems.map(({ code }) => (
        <p key={code} className="problem">
          {words.report.problems[code] ?? words.report.problem(code)}
        </p>
      ))}
    </header>
  )
}
