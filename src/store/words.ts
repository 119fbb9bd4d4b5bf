import type { Span } from '../model/span.ts'

/**
 * A word of a text for searching: where it stands in the original, and its folded forms, itself first, then its
 * readings without clitics. A search for قصف finds بالقصف because the latter has the former among its forms.
 */
export interface Word extends Span {
  readonly forms: readonly string[]
}

/** Cuts a text into words, as its language folds them. The store knows no language; whoever opens it brings this. */
export type Words = (text: string, language: string) => Iterable<Word>
