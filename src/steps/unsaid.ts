import type { Mentions } from './mentions.ts'

/** "Denied the news that spoke of 5 killed", "denied what Reuters reported": whoever says it, what it says is what is denied. */
export function isDenied(
  { chart }: Mentions,
  at: number,
  last: { readonly act: string; readonly at: number } | undefined,
): boolean {
  if (last?.act !== 'deny' || !chart.is(at, 'say', 'quoteFrom', 'relayedBy')) return false
  if (!chart.is(at - 1, 'who', 'what', 'matter') || chart.at(at).some((e) => e.form?.and)) return false
  for (let back = at - 1; back > last.at; back--) if (chart.is(back, 'that', 'colon', 'comma')) return false
  return true
}

/** "… and it could not be verified", joined to what somebody said: the report's own words. Where they begin, or the limit. */
export function ownDoubt({ chart }: Mentions, from: number, limit: number): number {
  for (let at = from; at < limit; at++) {
    at = chart.next(at, limit, 'unverified')
    if (at < limit && opensDoubt({ chart }, at)) return at
  }
  return limit
}

/** Whether a clause of its own opens at a token with words that something could not be verified. */
export const opensDoubt = ({ chart }: Pick<Mentions, 'chart'>, at: number): boolean =>
  chart.is(at, 'unverified') &&
  (chart.is(at - 1, 'clause', 'comma') || chart.at(at).some((e) => e.class === 'unverified' && e.form?.and))

/** Whether a token is one of the words that say that nobody claimed it, or that it could not be verified. */
export function inDoubt({ chart }: Mentions, at: number): boolean {
  for (let from = at - 1; from >= at - 3; from--) if ((chart.longest(from, 'unverified')?.end ?? 0) > at) return true
  return false
}
