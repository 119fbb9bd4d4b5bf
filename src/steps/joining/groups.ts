import { antecedentOf } from './attach.ts'
import { candidatesAmong } from './candidates.ts'
import { clustersOf } from './clusters.ts'
import type { Pair } from './pair.ts'
import { repetitionKey, type Telling } from './telling.ts'

/** A claim in the group that tells of one event, and why it is there. */
export interface Grouped {
  readonly telling: Telling
  /** The claim that it joined by; null for one that stands alone or came first. */
  readonly joined: { readonly with: Telling; readonly pair: Pair } | null
  /** The claim that it repeats, in a copied text. */
  readonly copies: Telling | null
}

/** One claim and those that repeat it in copied texts. The first that was not rejected speaks for all. */
interface Repeated {
  readonly telling: Telling
  readonly copies: readonly Telling[]
}

function repeatedOf(tellings: readonly Telling[], rejected: (claim: string) => boolean): Repeated[] {
  const byWords = new Map<string, Telling[]>()
  for (const telling of tellings) {
    const key = repetitionKey(telling)
    const same = byWords.get(key)
    if (same) same.push(telling)
    else byWords.set(key, [telling])
  }
  return [...byWords.values()].map((same) => {
    const telling = same.find(({ told }) => !rejected(told.claim.id)) ?? same[0]!
    return { telling, copies: same.filter((other) => other !== telling) }
  })
}

/** Claims that make incidents by themselves. The rest is in the incident that it speaks of. */
function founds({ told: { claim }, spots }: Telling): boolean {
  if (claim.scope === 'cumulative' || claim.modality === 'denied' || spots.length === 0) return false
  return claim.modality !== 'unverified' || claim.figures.length > 0
}

/** What is spoken of nowhere else may still be an incident: one with a day, a place or people harmed. */
const standsAlone = ({ told: { claim }, spots, days }: Telling): boolean =>
  claim.scope === 'incident' && (spots.length > 0 || days !== null || claim.figures.length > 0)

/**
 * Puts claims that tell of one event together: first those that say where, among themselves; then denials, doubts and
 * claims without a place, each to the one that it speaks of. `tellings` come as `tellingsOf` gives them.
 */
export function groupsOf(tellings: readonly Telling[], rejected: (claim: string) => boolean): Grouped[][] {
  const acts = tellings.filter(({ told }) => told.claim.modality !== 'intended')
  const repeated = repeatedOf(acts, rejected)
  const isFounder = ({ telling }: Repeated) => founds(telling) && !rejected(telling.told.claim.id)
  const founders = repeated.filter(isFounder)
  const followers = repeated.filter((one) => !isFounder(one))
  const order = [...founders, ...followers.sort((a, b) => a.telling.position - b.telling.position)]
  const telling = order.map((one) => one.telling)
  const candidates = candidatesAmong(telling)
  const { groups, joined } = clustersOf(telling.slice(0, founders.length), candidates)
  const why = new Map([...joined].map(([i, { with: other, pair }]) => [i, { with: telling[other]!, pair }]))
  const members = groups.map((group) => [...group])
  const groupOf = new Map(members.flatMap((group, g) => group.map((i) => [i, g] as const)))
  for (let i = founders.length; i < order.length; i++) {
    const found = antecedentOf(telling[i]!, telling, candidates, (index) => groupOf.has(index))
    const group = found ? groupOf.get(found.with)! : members.length
    if (found) why.set(i, { with: telling[found.with]!, pair: found.pair })
    else if (!standsAlone(telling[i]!) || rejected(telling[i]!.told.claim.id)) continue
    else members.push([])
    members[group]!.push(i)
    groupOf.set(i, group)
  }
  return members.map((group) =>
    group.flatMap((i) => {
      const { telling: first, copies } = order[i]!
      const repeats = copies.map((copy) => ({ telling: copy, joined: null, copies: first }))
      return [{ telling: first, joined: why.get(i) ?? null, copies: null }, ...repeats]
    }),
  )
}
