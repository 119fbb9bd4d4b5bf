import type { Report } from '../../model/report.ts'
import type { ReportHead } from '../../store/reports.ts'
import { route } from './route.ts'
import { NoQuery, ReportQuery } from './schemas/query.ts'
import { type ReportLine, ReportList, ReportPage } from './schemas/report.ts'

/** Publishers that are made up say so at the end of their names; every screen that shows them repeats it. */
const MARKS = ['(مثال مخترع)', '(invented example)']

export const isInvented = (publisher: string | null): boolean =>
  MARKS.some((mark) => publisher?.trimEnd().endsWith(mark) ?? false)

export const lineOf = (report: Omit<Report, 'text'> & Partial<Pick<ReportHead, 'at'>>): ReportLine => ({
  id: report.id,
  externalId: report.externalId,
  title: report.title,
  publisher: report.publisher,
  published: report.published,
  url: report.url,
  language: report.language,
  at: report.at ?? null,
  invented: isInvented(report.publisher),
})

const list = route({
  path: '/api/reports',
  summary: 'Reports without their texts, newest arrival first, a page at a time',
  query: ReportQuery,
  answer: ReportList,
  run: async ({ store, query: { page, size, from, to, publisher } }) => {
    const filter = { ...(from && { from }), ...(to && { to }), ...(publisher && { publisher }) }
    const found = await store.reports.list(filter, { limit: size, offset: (page - 1) * size })
    return { total: found.total, page, size, reports: found.items.map(lineOf) }
  },
})

const one = route({
  path: '/api/reports/{id}',
  summary: 'One report: its text, its claims with their places in the text, and how it was captured',
  query: NoQuery,
  answer: ReportPage,
  unknown: 'report_unknown',
  run: async ({ store, id }) => {
    const opened = await store.reports.get(id)
    if (!opened) return null
    const { report, at, mediaType, size, arrival, who, claims, problems } = opened
    return {
      report: { ...lineOf({ ...report, at }), text: report.text },
      capture: { sha256: report.id.replace(/^sha256:/, ''), mediaType, size, arrival, who },
      claims,
      problems,
    }
  },
})

export const reportRoutes = [list, one]
