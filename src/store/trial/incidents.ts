import type { Told } from '../../model/claim.ts'
import type { Incident } from '../../model/incident.ts'
import { digest } from '../canonical.ts'
import type { IncidentsOf } from '../rebuild.ts'

/** A stand-in for the step that joins claims: one incident for each place and day; rejected claims are left out. */
export const trialIncidents: IncidentsOf = (told, { rejected }) => {
  const kept = [...told].filter((t) => !rejected.has(t.claim.id))
  const groups = Map.groupBy(kept, ({ claim }) => `${claim.where[0]?.place} ${claim.when?.from}`)
  return [...groups.values()].map(joined)
}

function joined(told: Told[]): Incident {
  const claims = told.map((t) => t.claim.id).sort()
  const [{ claim }] = told as [Told]
  const place = claim.where[0]
  const counts = told.flatMap((t) => t.claim.figures.map((f) => f.low ?? 0))
  const publishers = [...new Set(told.map((t) => t.report.publisher ?? '?'))].sort()
  return {
    id: digest(claims),
    event: claim.event,
    means: claim.means ? [claim.means] : [],
    from: claim.when?.from ?? null,
    to: claim.when?.to ?? null,
    place: place ? { ...place, name: place.name } : null,
    contested: told.some((t) => t.claim.modality === 'denied'),
    unverified: false,
    perpetrators: [],
    origins: publishers.map((name) => ({ id: `name:${name}`, name, kind: 'outlet', weak: false })),
    ranges: [
      {
        outcome: 'killed',
        group: 'all',
        low: Math.min(...counts),
        best: Math.min(...counts),
        high: Math.max(...counts),
        open: false,
        origins: [],
        setAside: [],
      },
    ],
    claims,
    joinings: [],
  }
}
