import type { Language, Rule } from '../languages/language.ts'
import { Chart, type Edge } from '../text/chart.ts'
import { compile, type Match, matchAt, type Pattern } from '../text/pattern.ts'
import { rejoined } from '../text/rejoined.ts'
import { tokens } from '../text/tokens.ts'
import { furniture } from './furniture.ts'
import { type Sentence, sentences, type Words } from './sentences.ts'

/** A text with all that its words name: numbers, days, people, actors, weapons, harm; by sentence. */
export interface Mentions extends Words {
  readonly text: string
  readonly chart: Chart
}

/** Of what the parts of each thing that a rule made were taken; kept only for whoever asks why a text was read as it was. */
export type Made = Map<Edge, Match['found']>

/** What a text names, word by word and then rule by rule, layer upon layer; a page's furniture is not read. */
export function mentions(
  text: string,
  language: Language,
  places: (chart: Chart) => void,
  made: Made | null = null,
): Mentions {
  const { fold, forms, lexicon, shortened } = language
  const words = sentences(rejoined(text, tokens(text, fold(text), forms), lexicon, forms), shortened)
  const chart = new Chart(words.tokens)
  let dated = 0
  for (let at = 0; at < words.tokens.length; at++) {
    for (const { entry, length, form } of language.lexicon.at(words.tokens, at)) {
      // Known only so that it is no piece of another word.
      if (entry.class === 'whole') continue
      if (form.tail !== '' && NAMES.has(entry.class)) continue
      if (form.by && VERBS.has(entry.class)) continue
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
  places(chart)
  const skipped = furniture(text, words, chart)
  const kept = skipped.size > 0 ? words.sentences.filter((s) => !skipped.has(s.paragraph)) : words.sentences
  const barrier = barriers(chart)
  const { layers, telling } = compiledRules(language)
  for (const sentence of kept)
    if (isTelling(telling, chart, sentence)) for (const layer of layers) apply(layer, chart, sentence, barrier, made)
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

interface Layer {
  readonly byFirst: ReadonlyMap<string, readonly { readonly rule: Rule; readonly pattern: Pattern }[]>
}

interface Compiled {
  readonly layers: readonly Layer[]
  /** Classes of which a sentence must hold one, or no rule of the last layer can match in it. */
  readonly telling: readonly string[] | null
}

const compiled = new WeakMap<Language, Compiled>()

function compiledRules(language: Language): Compiled {
  const before = compiled.get(language)
  if (before) return before
  const all = language.rules.map((rules) => rules.map((rule) => ({ rule, pattern: compile(rule.reads) })))
  const layers = all.map((rules): Layer => {
    const byFirst = new Map<string, { rule: Rule; pattern: Pattern }[]>()
    for (const one of rules) for (const cls of one.pattern.first) byFirst.set(cls, [...(byFirst.get(cls) ?? []), one])
    return { byFirst }
  })
  const made = new Set(language.rules.slice(0, -1).flatMap((rules) => rules.map((rule) => rule.makes)))
  const last = all.at(-1) ?? []
  const needed = last.map(({ pattern }) => keyOf(pattern, made))
  const telling = needed.every((classes) => classes !== null) ? [...new Set(needed.flat() as string[])] : null
  const out = { layers, telling }
  compiled.set(language, out)
  return out
}

/** Small words and counts, which stand in every other sentence. */
const COMMON = new Set([
  'person',
  'number',
  'of',
  'not',
  'comma',
  'among',
  'others',
  'force',
  'nation',
  'actor',
  'when',
])

/** The classes of the first part of a pattern that must be there and that few sentences hold. */
function keyOf({ parts }: Pattern, made: ReadonlySet<string>): string[] | null {
  for (const { names, optional, gap } of parts) {
    if (optional || gap > 0) continue
    const classes = names.map((n) => n.class)
    if (!classes.some((cls) => COMMON.has(cls) || made.has(cls))) return classes
  }
  return null
}

/** Whether a sentence holds a word that a figure can be made of, or tells an event; the rules pass the others by. */
function isTelling(telling: readonly string[] | null, chart: Chart, { start, end }: Sentence): boolean {
  if (telling === null) return true
  for (let at = start; at < end; at++)
    if (chart.is(at, 'eventNoun', 'eventVerb') || chart.is(at, ...telling)) return true
  return false
}

/** Words that open another statement: no rule's gap steps over them. */
const BARRIERS = [
  'harmVerb',
  'harmNoun',
  'harmBoth',
  'harmToo',
  'harmed',
  'takesLives',
  'meets',
  'say',
  'that',
  'leadsTo',
]

const NO_RULES: readonly { readonly rule: Rule; readonly pattern: Pattern }[] = []

function apply(
  layer: Layer,
  chart: Chart,
  { start, end }: Sentence,
  barrier: (token: number) => boolean,
  why: Made | null,
): void {
  chart.window(start, end)
  for (let at = start; at < end; at++) {
    const here = chart.at(at)
    if (here.length === 0) continue
    let tried: Rule[] | null = null
    let made: Edge[] | null = null
    for (const edge of here) {
      for (const { rule, pattern } of layer.byFirst.get(edge.class) ?? NO_RULES) {
        if (tried?.includes(rule)) continue
        tried ??= []
        tried.push(rule)
        const match = matchAt(pattern, chart, at, end, barrier)
        const value = match && rule.means(match, chart)
        if (!match || value === undefined) continue
        made ??= []
        const one = { class: rule.makes, start: at, end: match.end, value, form: null, number: null, rule: rule.name }
        made.push(one)
        why?.set(one, match.found)
      }
    }
    if (made) for (const edge of made) chart.add(edge)
  }
  chart.window()
}

/** Whether a token opens another statement, asked often and worked out once. */
function barriers(chart: Chart): (token: number) => boolean {
  const known = new Int8Array(chart.tokens.length + 1)
  return (token) => {
    if (known[token] === 0) known[token] = chart.is(token, ...BARRIERS) ? 1 : -1
    return known[token] === 1
  }
}
