import type { Claim } from '../model/claim.ts'
import type { Incident } from '../model/incident.ts'
import type { Report } from '../model/report.ts'
import type { Tables } from './tables.ts'

/** A count as a column holds it; one beyond all counting (a row of digits that is no number of people) stands in the JSON alone. */
const count = (n: number | null | undefined) => (Number.isSafeInteger(n) ? n! : null)

const bit = (yes: boolean) => (yes ? 1 : 0)

/** The columns of a claim: its canonical JSON, and what is filtered by, repeated from it. */
export const claimRow = (claim: Claim, json: string, report: string, reading: number): Tables['claims'] => ({
  id: claim.id,
  report,
  reading,
  withdrawn: null,
  start: claim.start,
  event: claim.event,
  modality: claim.modality,
  scope: claim.scope,
  means: claim.means,
  from: claim.when?.from ?? null,
  to: claim.when?.to ?? null,
  json,
})

export const figureRows = ({ id, figures }: Claim): Tables['figures'][] =>
  figures.map(({ outcome, low, high, vague, status, demographic }, position) => ({
    claim: id,
    position,
    outcome,
    low: count(low),
    high: count(high),
    vague,
    status,
    demographic,
  }))

export const speakerRows = ({ id, by }: Claim): Tables['speakers'][] =>
  by.map(({ entity, name, kind, role }, position) => ({ claim: id, position, entity, name, kind, role }))

export const whereRows = ({ id, where }: Claim): Tables['whereabouts'][] =>
  where.map(({ place, name, exact, admin1, country, lat, lon }, position) => ({
    claim: id,
    position,
    place,
    name,
    words: exact,
    admin1,
    country,
    lat,
    lon,
  }))

/** The columns of an incident told of in `reports` reports; `json` is its canonical JSON. */
export function incidentRow(incident: Incident, json: string, reports: number): Omit<Tables['incidents'], 'number'> {
  const killed = incident.ranges.find((r) => r.outcome === 'killed' && r.group === 'all')
  return {
    id: incident.id,
    event: incident.event,
    from: incident.from,
    to: incident.to,
    place: incident.place?.name ?? null,
    admin1: incident.place?.admin1 ?? null,
    country: incident.place?.country ?? null,
    lat: incident.place?.lat ?? null,
    lon: incident.place?.lon ?? null,
    contested: bit(incident.contested),
    unverified: bit(incident.unverified),
    killed_low: count(killed?.low),
    killed_high: count(killed?.high ?? killed?.low),
    origins: incident.origins.length,
    reports,
    json,
  }
}

export const reportRow = (report: Report, arrival: number): Tables['reports'] => ({
  arrival,
  id: report.id,
  external_id: report.externalId,
  title: report.title,
  publisher: report.publisher,
  published: report.published,
  url: report.url,
  language: report.language,
  text: report.text,
})

/** The report as it was kept: what its arrival's digest is of. */
export const reportOf = (row: Tables['reports']): Report => ({
  id: row.id,
  externalId: row.external_id,
  text: row.text,
  title: row.title,
  publisher: row.publisher,
  published: row.published,
  url: row.url,
  language: row.language,
})
