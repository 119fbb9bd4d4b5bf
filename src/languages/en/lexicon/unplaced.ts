import type { WordList } from '../../../text/lexicon.ts'

/** Words beside which what looks like a place is none of the event's. */
export const unplaced: WordList[] = [
  {
    class: 'calledAfter',
    words: `
      based in / headquartered in / the university of / university of / treaty of / the treaty of     that is called after it, or has its seat there
    `,
  },
  {
    class: 'native',
    words: `
      people of / residents of / natives of / originally from / hails from / refugees from / displaced from    people of
    `,
  },
]
