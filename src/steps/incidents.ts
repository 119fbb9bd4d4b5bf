import { createHash } from 'node:crypto'
import type { Told } from '../model/claim.ts'
import type { Agreement, Incident, Joining } from '../model/incident.ts'
import { agreedDays, agreedEvent, agreedMeans, agreedPlace, blamed, type Member, speaking } from './agreed.ts'
import { rootsOf } from './copies.ts'
import { type Grouped, groupsOf } from './joining/groups.ts'
import { inWords } from './joining/reason.ts'
import { tellingsOf } from './joining/telling.ts'
import { originsOf, outletOf, type PublisherEntity } from './origins.ts'
import { rangesOf } from './ranges.ts'

export interface JoiningOptions {
  /** Ids of claims that a review rejected: kept in their incident and shown, never counted. */
  readonly rejected?: ReadonlySet<string>
  /** The known entity that a publisher is, so that a monitor's own page and its name elsewhere are one origin. */
  readonly entityOf?: PublisherEntity
}

const idOf = (claims: readonly string[]): string =>
  createHash('sha256').update(claims.join('\n')).digest('hex').slice(0, 32)

const SAME_WORDS: Agreement = { about: 'telling', weight: 10, note: 'the same words in a copied text' }

function joiningOf({ telling, joined, copies }: Grouped): Joining {
  const claim = telling.told.claim.id
  if (copies) return { claim, with: copies.told.claim.id, score: SAME_WORDS.weight, agreements: [SAME_WORDS] }
  if (!joined) return { claim, with: null, score: 0, agreements: [] }
  return {
    claim,
    with: joined.with.told.claim.id,
    score: joined.pair.score,
    agreements: joined.pair.agreements.map(inWords),
  }
}

function incidentOf(group: readonly Grouped[], members: readonly Member[]): Incident {
  const told = speaking(members)
  const claims = members.map(({ told: { claim } }) => claim.id).sort()
  const days = agreedDays(told)
  const origins = new Map(told.flatMap((member) => member.origins).map((origin) => [origin.id, origin]))
  return {
    id: idOf(claims),
    event: agreedEvent(told),
    means: agreedMeans(told),
    from: days?.from ?? null,
    to: days?.to ?? null,
    place: agreedPlace(told),
    contested: told.some(({ told: { claim } }) => claim.modality === 'denied'),
    unverified: told.some(({ told: { claim } }) => claim.modality === 'unverified'),
    perpetrators: blamed(told),
    origins: [...origins.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    ranges: rangesOf(members),
    claims,
    joinings: group.map(joiningOf).sort((a, b) => (a.claim < b.claim ? -1 : 1)),
  }
}

/**
 * The incidents that claims tell of. The same claims give the same incidents in whatever order, and told twice they
 * count once. Threats and plans make no incident, and neither do totals over a period, nor a denial that names no
 * place and no day: those are in the incident that they speak of, or in none.
 */
export function incidentsOf(told: Iterable<Told>, options: JoiningOptions = {}): Incident[] {
  const all = [...told]
  const reports = new Map(all.map(({ report }) => [report.id, report]))
  const tellings = tellingsOf(all, rootsOf(reports.values()))
  const rejected = (claim: string): boolean => options.rejected?.has(claim) ?? false
  const memberOf = ({ telling }: Grouped): Member => {
    const root = reports.get(telling.root)!
    return {
      telling,
      told: telling.told,
      origins: originsOf(telling.told, root, options.entityOf),
      outlet: outletOf(root, options.entityOf).id,
      rejected: rejected(telling.told.claim.id),
    }
  }
  return groupsOf(tellings, rejected)
    .map((group) => incidentOf(group, group.map(memberOf)))
    .sort((a, b) => {
      const [x, y] = [`${a.from ?? '9999'} ${a.id}`, `${b.from ?? '9999'} ${b.id}`]
      return x < y ? -1 : x > y ? 1 : 0
    })
}
