import type { WordList } from '../../../text/lexicon.ts'

/** Signs between words. */
export const signs: WordList[] = [
  {
    class: 'comma',
    words: `
      ،         comma
      ,         comma
      ؛         semicolon
      ;         semicolon
    `,
  },
  {
    class: 'opens',
    words: `
      (         opening bracket
    `,
  },
  {
    class: 'closes',
    words: `
      )         closing bracket
    `,
  },
  {
    class: 'colon',
    words: `
      :         colon
    `,
  },
]
