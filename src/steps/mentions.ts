import type { Language } from '../languages/language.ts'
import { Chart } from '../text/chart.ts'
import { rejoined } from '../text/rejoined.ts'
import { tokens } from '../text/tokens.ts'
import { furniture } from './furniture.ts'
import { applyRules, type Made } from './layers.ts'
import { type Sentence, sentences, type Words } from './sentences.ts'

/** A text with all that its words name: numbers, days, people, actors, weapons, harm; by sentence. */
export interface Mentions extends Words {
  readonly text: string
  readonly chart: Chart
}

/** What a text names, word by word and then rule by rule, layer upon layer; a page's furniture is not read. */
export function mentions(
  text: string,
  language: Language,
  places: (chart: Chart, sentences: readonly Sentence[]) => void,
  made: Made | null = null,
): Mentions {
  const { fold, forms, lexicon, shortened } = language
  const words = sentences(rejoined(text, tokens(text, fold(text), forms), lexicon, forms), shortened)
  const chart = new Chart(words.tokens)
  // "The army won the victory" is no Army of Victory: an article stands before a name only with an adjective.
  const bare = (at: number, word: string): boolean =>
    words.tokens[at]!.text !== word && !language.adjectival(words.tokens[at + 1]!.text)
  let dated = 0
  for (let at = 0; at < words.tokens.length; at++) {
    for (const { entry, length, form } of language.lexicon.at(words.tokens, at)) {
      // Known only so that it is no piece of another word.
      if (entry.class === 'whole') continue
      if (form.tail !== '' && NAMES.has(entry.class)) continue
      if (form.by && VERBS.has(entry.class)) continue
      if (form.the && length > 1 && entry.class === 'actor' && bare(at, form.word)) continue
      if (entry.value === 'territory_change' && at > 0 && chart.is(at - 1, 'under')) continue
      chart.add({
        class: entry.class,
        start: at,
        end: at + length,
        value: entry.value,
        form,
        number: entry.number,
        rule: null,
      })
    }
    const token = words.tokens[at]!
    if (token.kind === 'word' && language.adjectival(token.text))
      add(chart, 'adjective', at, { length: 1, value: token.text })
    if (token.kind === 'word' && chart.at(at).length === 0 && language.verbal(token.text))
      add(chart, 'verb', at, { length: 1, value: token.text })
    const when = language.when(words.tokens, at)
    if (when) {
      add(chart, 'when', at, when)
      dated = Math.max(dated, at + when.length)
    }
    const number = at < dated ? null : language.number(words.tokens, at)
    if (number) add(chart, 'number', at, number)
  }
  places(chart, words.sentences)
  const skipped = furniture(text, words, chart)
  const kept = skipped.size > 0 ? words.sentences.filter((s) => !skipped.has(s.paragraph)) : words.sentences
  applyRules(language, chart, kept, made)
  return { ...words, sentences: kept, text, chart }
}

/** No verb stands after an attached "with" or "like": a word that would be one is a name or a noun. */
const VERBS = new Set(['say', 'deny', 'accuse', 'quoteFrom', 'harmVerb', 'eventVerb', 'takesLives'])

/** Names take no attached pronoun: a word that would be one with it is another word. */
const NAMES = new Set([
  'actor',
  'actorShort',
  'mediaToo',
  'state',
  'nation',
  'givenName',
  'givenNameToo',
  'placeKind',
  'direction',
  'part',
])

const add = (chart: Chart, cls: string, at: number, { length, value }: { length: number; value: unknown }) =>
  chart.add({ class: cls, start: at, end: at + length, value, form: null, number: null, rule: null })
