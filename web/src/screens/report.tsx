import { useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { reportQuery } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { ClaimPanel } from '../parts/claim-panel.tsx'
import { MarkedText } from '../parts/marked-text.tsx'
import { InventedNotice } from '../parts/notice.tsx'
import { ReportHead } from '../parts/report-head.tsx'
import { useTitle } from '../title.ts'

const here = getRouteApi('/reports/$id')

/** One report: its text with every claim marked, and beside it what was read in the chosen one. */
export function ReportScreen() {
  const { words } = useLanguage()
  const { data } = useSuspenseQuery(reportQuery(here.useParams().id))
  const { claim: wanted } = here.useSearch()
  const chosen = data.claims.findIndex(({ claim }) => claim.id === wanted)
  useTitle(data.report.title ?? words.report.untitled)
  return (
    <article className={chosen < 0 ? 'report' : 'report choosing'}>
      <ReportHead page={data} />
      <InventedNotice shown={data.report.invented} />
      <div className="reading">
        <MarkedText page={data} chosen={chosen} />
        <ClaimPanel page={data} chosen={chosen} />
      </div>
    </article>
  )
}
