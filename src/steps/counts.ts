import type { Figure, Outcome, Vague } from '../model/figure.ts'
import type { Group } from '../model/range.ts'

/** A number of people as one claim gives it for one group; both ends null where it has only a vague word. */
export interface Count {
  readonly low: number | null
  readonly high: number | null
  readonly vague: Vague | null
}

const ORDER: readonly Vague[] = ['some', 'tens', 'hundreds', 'thousands']

const isNumber = (figure: Count): boolean => figure.low !== null || figure.high !== null

/** "3 civilians and some fighters": three at the least, and nobody knows how many at the most. */
function sum(figures: readonly Figure[]): Count {
  const numbers = figures.filter(isNumber)
  if (numbers.length === 0) {
    const vague = figures.map((figure) => figure.vague ?? 'some')
    return { low: null, high: null, vague: ORDER.findLast((word) => vague.includes(word)) ?? 'some' }
  }
  const closed = numbers.length === figures.length && numbers.every((figure) => figure.high !== null)
  const low = numbers.some((figure) => figure.low !== null) ? numbers.reduce((n, f) => n + (f.low ?? 0), 0) : null
  return { low, high: closed ? numbers.reduce((n, figure) => n + figure.high!, 0) : null, vague: null }
}

const isOne = ({ low, high }: Figure): boolean => low === 1 && high === 1
const alike = (a: Figure, b: Figure): boolean =>
  a.low === b.low && a.high === b.high && a.status === b.status && a.demographic === b.demographic

/**
 * Of figures that stand side by side, those that add up: no total said twice, and no names of the dead beneath the
 * total that counts them ("5 killed", then two of the five by name).
 */
function additive(figures: readonly Figure[]): readonly Figure[] {
  const once = figures.filter(
    (figure, i) => isOne(figure) || !figures.slice(0, i).some((other) => alike(figure, other)),
  )
  const named = once.filter(isOne)
  const holdsThem = (total: Figure) =>
    !isOne(total) &&
    (total.low ?? total.high ?? 0) >= named.length &&
    named.every((one) => total.status === 'unknown' || one.status === total.status)
  return named.length > 1 && once.some(holdsThem) ? once.filter((figure) => !isOne(figure)) : once
}

/** "20, of them 5 children" does not say that 5 are civilians in all: a part by age or sex counts only for itself. */
const belongs = (figure: Figure, group: Group, isPart: boolean): boolean =>
  group === 'all'
    ? !isPart
    : figure.demographic === group || (figure.status === group && !(isPart && figure.demographic !== null))

/**
 * What a claim's figures say of one group, by outcome; outcomes that it does not speak of are absent. `all` is everyone
 * harmed, however named: who counts only civilians counts everyone they know of. "12 civilians, 5 of them children"
 * has 12 civilians, not 17. `figures` are a whole claim's, since `partOf` points into them.
 */
export function countsOf(figures: readonly Figure[], group: Group): Map<Outcome, Count> {
  const wholeOf = (figure: Figure): Figure | null => {
    const whole = figure.partOf === null ? null : (figures[figure.partOf] ?? null)
    return whole?.outcome === figure.outcome ? whole : null
  }
  const inGroup = figures.filter((figure) => belongs(figure, group, wholeOf(figure) !== null))
  const top = inGroup.filter((figure) => {
    const whole = wholeOf(figure)
    return whole === null || !inGroup.includes(whole)
  })
  const counts = new Map<Outcome, Count>()
  for (const outcome of new Set(top.map((figure) => figure.outcome))) {
    const of = top.filter((figure) => figure.outcome === outcome)
    const wholes = of.filter((figure) => wholeOf(figure) === null)
    counts.set(outcome, sum(additive(wholes.length > 0 ? wholes : of)))
  }
  return counts
}
