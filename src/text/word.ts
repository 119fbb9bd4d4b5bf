/** A reading of a word: without the clitics before it (`lead`) and after it (`tail`). The first form of a word is itself. */
export interface Form {
  readonly word: string
  readonly lead: string
  readonly tail: string
  /** Which clitics the reading took off: a conjunction, the article, "to", another preposition. */
  readonly and: boolean
  readonly the: boolean
  readonly to: boolean
  readonly by: boolean
}

/** A word read whole. */
export const bare = (word: string): Form => ({ word, lead: '', tail: '', and: false, the: false, to: false, by: false })

/** A word as compared, wherever it stands. `facts` holds what was worked out of it (`text/fact.ts`). */
export interface Word {
  readonly text: string
  readonly forms: readonly Form[]
  readonly facts: unknown[]
}
