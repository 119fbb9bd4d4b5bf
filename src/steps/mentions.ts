import type { Language } from '../languages/language.ts'
import { Chart, type Sense } from '../text/chart.ts'
import { fact } from '../text/fact.ts'
import type { Hit } from '../text/lexicon.ts'
import { rejoined } from '../text/rejoined.ts'
import { type Token, tokens } from '../text/tokens.ts'
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
  const sensesAt = sensesOf(language)
  let dated = 0
  for (let at = 0; at < words.tokens.length; at++) {
    chart.note(at, sensesAt(words.tokens, at, chart.is(at - 1, 'under')))
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

/** What the word at a token is; `under`: the word before it is "under" or the like. */
type SensesAt = (tokens: readonly Token[], at: number, under: boolean) => readonly Sense[]

const known = new WeakMap<Language, SensesAt>()

function sensesOf(language: Language): SensesAt {
  const before = known.get(language)
  if (before) return before
  const { lexicon } = language
  const alone = fact((word) => senses(language, lexicon.alone(word), word.text, false))
  const made: SensesAt = (tokens, at, under) => {
    const { word, text } = tokens[at]!
    const hits = lexicon.at(tokens, at)
    if (word !== null && !under && hits === lexicon.alone(word)) return alone(word)
    // "The army won the victory" is no Army of Victory: an article stands before a name only with an adjective.
    const bare = ({ entry, length, form }: Hit): boolean =>
      form.the &&
      length > 1 &&
      entry.class === 'actor' &&
      text !== form.word &&
      !language.adjectival(tokens[at + 1]!.text)
    return senses(
      language,
      hits.filter((hit) => !bare(hit)),
      word && text,
      under,
    )
  }
  known.set(language, made)
  return made
}

/** Of what the lexicon knows, what a word can be here; and its form, where that tells a kind of word. */
function senses(language: Language, hits: readonly Hit[], word: string | null, under: boolean): readonly Sense[] {
  const out: Sense[] = []
  for (const { entry, length, form } of hits) {
    // Known only so that it is no piece of another word.
    if (entry.class === 'whole') continue
    if (form.tail !== '' && NAMES.has(entry.class)) continue
    if (form.by && VERBS.has(entry.class)) continue
    if (under && entry.value === 'territory_change') continue
    out.push({ class: entry.class, length, value: entry.value, form, number: entry.number })
  }
  const formed = (cls: string) => out.push({ class: cls, length: 1, value: word, form: null, number: null })
  if (word !== null && language.adjectival(word)) formed('adjective')
  if (word !== null && out.length === 0 && language.verbal(word)) formed('verb')
  return out
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
