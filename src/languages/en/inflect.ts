import type { Inflected, WordList } from '../../text/lexicon.ts'

const VOWEL = /[aeiou]/

function ending(word: string, end: 's' | 'ed' | 'ing'): string {
  const last = word.at(-1)!
  const afterConsonant = !VOWEL.test(word.at(-2) ?? '')
  if (end === 's') {
    if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`
    return last === 'y' && afterConsonant ? `${word.slice(0, -1)}ies` : `${word}s`
  }
  if (last === 'e' && !word.endsWith('ee')) return end === 'ed' ? `${word}d` : `${word.slice(0, -1)}ing`
  if (last === 'y' && afterConsonant && end === 'ed') return `${word.slice(0, -1)}ied`
  return word + end
}

/** The first word of a phrase changes, what follows stays: "claim the lives of" → "claimed the lives of". */
function head(words: string, change: (word: string) => string): string {
  const [first, ...rest] = words.split(' ')
  return [change(first!), ...rest].join(' ')
}

const plain = (word: string): Inflected => ({ word, number: null })

/** The base form, then those that the rules do not make ("shoot / shot"). */
function verb([base, ...irregular]: readonly string[]): Inflected[] {
  return [base!, ...(['s', 'ed', 'ing'] as const).map((end) => head(base!, (w) => ending(w, end))), ...irregular].map(
    plain,
  )
}

/** The last word of a noun changes: "air strike" → "air strikes"; further variants are other nouns. */
const noun = (words: readonly string[]): Inflected[] =>
  words.flatMap((w) => [plain(w), plain(w.replace(/\S+$/, (last) => ending(last, 's')))])

/** The singular, then its plurals where the rules do not make them: "man / men". */
function person([singular, ...plurals]: readonly string[]): Inflected[] {
  const many = plurals.length > 0 ? plurals : [singular!.replace(/\S+$/, (last) => ending(last, 's'))]
  return [{ word: singular!, number: 'one' }, ...many.map((word): Inflected => ({ word, number: 'many' }))]
}

/** The forms of a lexicon entry, by the way its list says that its words inflect. */
export function inflect(list: WordList, words: readonly string[]): Inflected[] {
  if (list.inflect === 'verb') return verb(words)
  if (list.inflect === 'noun') return noun(words)
  if (list.inflect === 'person') return person(words)
  return words.map(plain)
}
