import type { Told } from '../model/claim.ts'
import type { Incident } from '../model/incident.ts'

/**
 * One incident as `isnad export json` writes it: one line of JSON, without its line end. `told` must hold the
 * incident's claims with their reports; more than those does no harm. Reports are listed once each, by id.
 */
export function exportLine(incident: Incident, told: Iterable<Told>): string {
  const claims = new Set(incident.claims)
  const reports = new Map<string, { id: string; externalId: string | null; publisher: string | null }>()
  for (const { claim, report } of told)
    if (claims.has(claim.id))
      reports.set(report.id, { id: report.id, externalId: report.externalId, publisher: report.publisher })
  const { id, event, means, from, to, place, contested, unverified, perpetrators, ranges } = incident
  return JSON.stringify({
    id,
    event,
    means,
    from,
    to,
    place,
    contested,
    unverified,
    perpetrators,
    ranges,
    claims: incident.claims,
    reports: [...reports.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
  })
}

/** All incidents, one line at a time, from claims that are looked up once. */
export function* exportLines(incidents: Iterable<Incident>, told: Iterable<Told>): Generator<string> {
  const byClaim = new Map([...told].map((one) => [one.claim.id, one]))
  for (const incident of incidents)
    yield exportLine(
      incident,
      incident.claims.flatMap((claim) => byClaim.get(claim) ?? []),
    )
}
