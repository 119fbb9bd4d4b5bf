import type { Told } from '../model/claim.ts'
import { OUTCOMES, type Outcome } from '../model/figure.ts'
import type { Origin } from '../model/origin.ts'
import { GROUPS, type Group, type Range, type SetAsideReason } from '../model/range.ts'
import { type Count, countsOf } from './counts.ts'
import { endsOf, type Stand } from './ends.ts'
import { latestOf } from './latest.ts'
import { affirms, type Voiced } from './voiced.ts'

interface Counted {
  readonly voiced: Voiced
  readonly count: Count
}

/** What one origin says, claim by claim. */
interface Voice {
  readonly origin: Origin
  readonly said: Counted[]
}

const isVague = ({ count }: Counted): boolean => count.low === null && count.high === null

/** Broken chains are told apart by outlet: one outlet's "sources" do not correct another's. */
function voicesOf(counted: readonly Counted[]): Voice[] {
  const voices = new Map<string, Voice>()
  for (const one of counted)
    for (const origin of one.voiced.origins) {
      const key = origin.weak ? `${origin.id} at ${one.voiced.outlet}` : origin.id
      const voice = voices.get(key) ?? { origin, said: [] }
      voice.said.push(one)
      voices.set(key, voice)
    }
  return [...voices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, voice]) => voice)
}

const inOrder = (a: Voiced, b: Voiced): number =>
  (a.told.report.published ?? '').localeCompare(b.told.report.published ?? '') ||
  (a.told.claim.id < b.told.claim.id ? -1 : 1)

type Row = Range['origins'][number]

function rangeOf(outcome: Outcome, group: Group, claims: readonly Voiced[]): Range | null {
  const counted = claims.flatMap((voiced) => {
    const count = countsOf(voiced.told.claim.figures, group).get(outcome)
    return count === undefined ? [] : [{ voiced, count }]
  })
  const setAside = new Map<string, Range['setAside'][number]>()
  const put = (told: Told, reason: SetAsideReason) =>
    setAside.set(`${told.claim.id} ${reason}`, { claim: told.claim.id, reason })
  for (const { voiced } of counted) {
    if (voiced.rejected) put(voiced.told, 'rejected')
    else if (voiced.told.claim.scope === 'cumulative') put(voiced.told, 'cumulative')
  }
  const stands: Stand[] = []
  const rows: { weak: boolean; row: Row }[] = []
  for (const { origin, said } of voicesOf(counted.filter(({ voiced }) => affirms(voiced)))) {
    const { weak, name, kind } = origin
    const add = (count: Count, claim: string) => rows.push({ weak, row: { name, kind, ...count, claim } })
    const vague = said.filter(isVague).sort((a, b) => inOrder(a.voiced, b.voiced))
    for (const { voiced } of vague) put(voiced.told, 'vague')
    const latest = latestOf(
      said.filter((one) => !isVague(one)).map(({ voiced, count }) => ({ told: voiced.told, count })),
    )
    for (const told of latest.repeats) put(told, 'repeats')
    for (const told of latest.replaced) put(told, 'replaced')
    for (const { told, count } of latest.standing) {
      stands.push({ origin: origin.id, weak, count })
      add(count, told.claim.id)
    }
    // A vague word is shown where it is all that an origin says.
    if (latest.standing.length === 0 && vague[0]) add(vague[0].count, vague[0].voiced.told.claim.id)
  }
  if (rows.length === 0 && setAside.size === 0) return null
  rows.sort(
    (a, b) =>
      Number(a.weak) - Number(b.weak) ||
      (a.row.name < b.row.name ? -1 : a.row.name > b.row.name ? 1 : 0) ||
      (a.row.low ?? -1) - (b.row.low ?? -1) ||
      (a.row.claim < b.row.claim ? -1 : 1),
  )
  return {
    outcome,
    group,
    ...endsOf(stands),
    origins: rows.map(({ row }) => row),
    setAside: [...setAside].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
  }
}

/**
 * The ranges of one incident, by outcome and group; absent where no claim speaks of them. Denials set no end and lower
 * none. What rests on nothing but set-aside claims has null ends, and shows why.
 */
export function rangesOf(claims: readonly Voiced[]): Range[] {
  const counting = claims.filter(({ told, rejected }) => rejected || told.claim.modality !== 'denied')
  return OUTCOMES.flatMap((outcome) =>
    GROUPS.map((group) => rangeOf(outcome, group, counting)).filter((range) => range !== null),
  )
}
