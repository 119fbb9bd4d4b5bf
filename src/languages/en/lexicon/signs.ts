import type { WordList } from '../../../text/lexicon.ts'

/** Signs between words. */
export const signs: WordList[] = [
  {
    class: 'comma',
    words: `
      ,         comma
      ;         semicolon
    `,
  },
  { class: 'colon', words: ':         colon' },
]
