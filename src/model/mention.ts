import type { Span } from './span.ts'

/** Words in a report that name a number, place, day, actor, weapon or speaker, and what they were read as. */
export interface Mention<T = unknown> extends Span {
  readonly kind: string
  readonly value: T
}
