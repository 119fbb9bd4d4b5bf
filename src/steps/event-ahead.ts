import type { Event, Means } from '../model/claim.ts'
import { restated } from './discourse.ts'
import type { Counted } from './figures.ts'
import type { Phrase } from './phrases.ts'

/** What a claim counts, and what told its event. */
interface Told {
  readonly sentence: number
  readonly figures: readonly Counted[]
  readonly event: Event
  readonly eventBy: { readonly how: string; readonly words: Phrase | null }
  readonly means: Means | null
}

/**
 * "Seven people were killed in the town. …: a car bomb went off, and seven were killed": a toll that does not say what
 * caused it takes it from where it is told again, with its cause. `from` is where each sentence begins.
 */
export function eventAhead<T extends Told>(draft: T, next: readonly T[], from: (sentence: number) => number): T {
  if (draft.figures.length === 0 || says(draft, from)) return draft
  const toll = new Set(draft.figures.filter(isTelling).map(restated))
  if (toll.size === 0) return draft
  const again = next.find((n) => says(n, from) && n.event !== 'other' && n.figures.some((f) => toll.has(restated(f))))
  return again ? { ...draft, event: again.event, means: null, eventBy: again.eventBy } : draft
}

/** Many are killed in one event and not in another of the same day: one or two may be anybody. */
const isTelling = ({ count }: Counted): boolean => (count.low ?? 0) >= 3

/** Whether the sentence of a claim tells its event itself. */
const says = ({ eventBy, sentence }: Told, from: (sentence: number) => number): boolean =>
  eventBy.how === 'outcome' || (eventBy.words !== null && eventBy.words.start >= from(sentence))
