/** What a report has told before a short name stands in it. */
export interface ActorContext {
  /** Ids of the entities named in full so far, the latest last. */
  readonly named: readonly string[]
  /** ISO codes of the countries that the report is about, the most likely first. */
  readonly countries: readonly string[]
}

/**
 * Whom a short name ("the coalition", "the army") stands for, or null where nothing tells. A candidate is an entity's id, or
 * `SY+IQ=id` where it may be meant unnamed in those countries. Taken is the candidate that was named last; else the
 * candidate of the first of the likeliest three countries that has one; else the last candidate, where it is of no country.
 */
export function pickEntity(candidates: readonly string[], context: ActorContext): string | null {
  const read = candidates.map((candidate) => {
    const [id, codes] = candidate.split('=').reverse()
    return { id: id!, countries: codes?.split('+') ?? [] }
  })
  const named = context.named.findLast((id) => read.some((c) => c.id === id))
  if (named) return named
  for (const country of context.countries.slice(0, 3)) {
    const local = read.find((c) => c.countries.includes(country))
    if (local) return local.id
  }
  const last = read.at(-1)
  return last && last.countries.length === 0 ? last.id : null
}
