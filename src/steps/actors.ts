/** What a report has told before a short name stands in it. */
export interface ActorContext {
  /** Ids of the entities named in full so far, the latest last. */
  readonly named: readonly string[]
  /** ISO codes of the countries that the report is about, the most likely first. */
  readonly countries: readonly string[]
}

/**
 * Whom a short name ("the coalition", "the army") stands for, or null where nothing tells. A candidate is an id, or
 * `SY+IQ=id` where it holds in those countries only. The latest named candidate is taken; then the candidate of the first
 * country that has one; then the last candidate, if it is of no country and the only one or a common noun.
 */
export function pickEntity(candidates: readonly string[], context: ActorContext): string | null {
  const read = candidates.map((candidate) => {
    const [id, codes] = candidate.split('=').reverse()
    return { id: id!, countries: codes?.split('+') ?? [] }
  })
  for (let i = context.named.length - 1; i >= 0; i--) {
    const named = context.named[i]!
    if (read.some((c) => c.id === named)) return named
  }
  for (const country of context.countries) {
    const local = read.find((c) => c.countries.includes(country))
    if (local) return local.id
  }
  const last = read.at(-1)
  return last && last.countries.length === 0 ? last.id : null
}
