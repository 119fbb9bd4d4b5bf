import type { Language, Rule } from '../languages/language.ts'
import type { Chart, Edge } from '../text/chart.ts'
import { compile, type Match, Matcher, type Pattern } from '../text/pattern.ts'
import type { Sentence } from './sentences.ts'

/** Of what the parts of each thing that a rule made were taken; kept only for whoever asks why a text was read as it was. */
export type Made = Map<Edge, Match['found']>

/** What the rules of a language make of a chart, sentence by sentence, layer upon layer. */
export function applyRules(language: Language, chart: Chart, sentences: readonly Sentence[], made: Made | null): void {
  const rules = readyRules(language)
  const matcher = new Matcher(chart, barriers(chart))
  const reading = {
    chart,
    matcher,
    rules,
    last: new Int32Array(rules.numbers.size).fill(-1),
    tried: new Int32Array(rules.count).fill(-1),
    made,
  }
  for (const sentence of sentences)
    if (isTelling(reading, sentence)) for (const layer of rules.layers) apply(reading, layer, sentence)
}

/** A rule with its pattern; `needs`: for each part that must be there, its classes by their numbers. */
interface Ready {
  readonly rule: Rule
  readonly number: number
  readonly pattern: Pattern
  readonly needs: readonly (readonly number[])[]
}

/** The rules of one layer, by the classes that they can begin with. */
type Layer = ReadonlyMap<string, readonly Ready[]>

interface Rules {
  readonly layers: readonly Layer[]
  readonly count: number
  /** The classes that some rule needs, numbered. */
  readonly numbers: ReadonlyMap<string, number>
  /** Classes of which a sentence must hold one, or no rule of the last layer can match in it and nothing happens in it. */
  readonly telling: readonly number[] | null
}

/** One text under the rules. */
interface Reading {
  readonly chart: Chart
  readonly matcher: Matcher
  readonly rules: Rules
  /** Where a class stands last, so far as the text has been read, by its number: most rules need one that is not there. */
  readonly last: Int32Array
  /** Where each rule was tried last. */
  readonly tried: Int32Array
  readonly made: Made | null
}

const ready = new WeakMap<Language, Rules>()

function readyRules(language: Language): Rules {
  const before = ready.get(language)
  if (before) return before
  const numbers = new Map<string, number>()
  const numberOf = (cls: string): number => {
    if (!numbers.has(cls)) numbers.set(cls, numbers.size)
    return numbers.get(cls)!
  }
  let count = 0
  const all = language.rules.map((rules) =>
    rules.map((rule): Ready => {
      const pattern = compile(rule.reads)
      return { rule, number: count++, pattern, needs: pattern.needs.map((classes) => classes.map(numberOf)) }
    }),
  )
  const made = new Set(language.rules.slice(0, -1).flatMap((rules) => rules.map((rule) => rule.makes)))
  const needed = (all.at(-1) ?? []).map(({ pattern }) => keyOf(pattern, made))
  const telling = needed.every((classes) => classes !== null)
    ? [...new Set([...EVENTS, ...needed.flat()])].map(numberOf)
    : null
  const out = { layers: all.map(byFirst), count, numbers, telling }
  ready.set(language, out)
  return out
}

function byFirst(rules: readonly Ready[]): Layer {
  const out = new Map<string, Ready[]>()
  for (const one of rules) for (const cls of one.pattern.first) out.set(cls, [...(out.get(cls) ?? []), one])
  return out
}

/** Where something happens, people are looked for also where no harm is told. */
const EVENTS = ['eventNoun', 'eventVerb']

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
const keyOf = ({ needs }: Pattern, made: ReadonlySet<string>): readonly string[] | null =>
  needs.find((classes) => !classes.some((cls) => COMMON.has(cls) || made.has(cls))) ?? null

/** Whether a sentence holds a word that a figure can be made of, or tells an event; the rules pass the others by. */
function isTelling({ chart, rules, last }: Reading, { start, end }: Sentence): boolean {
  for (let at = start; at < end; at++)
    for (const one of chart.at(at)) {
      const number = rules.numbers.get(one.class)
      if (number !== undefined) last[number] = at
    }
  return rules.telling === null || rules.telling.some((number) => last[number]! >= start)
}

function apply(reading: Reading, layer: Layer, { start, end }: Sentence): void {
  const { chart, matcher, last, tried, made } = reading
  chart.window(start, end)
  for (let at = start; at < end; at++) {
    let found: Edge[] | null = null
    for (const here of chart.at(at))
      for (const { rule, number, pattern, needs } of layer.get(here.class) ?? NO_RULES) {
        if (tried[number] === at) continue
        tried[number] = at
        if (!mayMatch(needs, last, at)) continue
        const match = matcher.match(pattern, at, end)
        const value = match && rule.means(match, chart)
        if (!match || value === undefined) continue
        const one = { class: rule.makes, start: at, end: match.end, value, form: null, number: null, rule: rule.name }
        found ??= []
        found.push(one)
        made?.set(one, match.found)
      }
    // Only now: the rules of one layer do not see what each other made.
    if (found) for (const edge of found) add(reading, edge)
  }
  chart.window()
}

function add({ chart, rules, last }: Reading, edge: Edge): void {
  chart.add(edge)
  const number = rules.numbers.get(edge.class)
  if (number !== undefined) last[number] = Math.max(last[number]!, edge.start)
}

const NO_RULES: readonly Ready[] = []

/** Whether each part that a rule needs stands at a token or after it. */
function mayMatch(needs: Ready['needs'], last: Int32Array, at: number): boolean {
  for (const classes of needs) {
    let stands = false
    for (const number of classes) if (last[number]! >= at) stands = true
    if (!stands) return false
  }
  return true
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

/** Whether a token opens another statement, asked often and worked out once. */
function barriers(chart: Chart): (token: number) => boolean {
  const known = new Int8Array(chart.tokens.length + 1)
  return (token) => {
    if (known[token] === 0) known[token] = chart.is(token, ...BARRIERS) ? 1 : -1
    return known[token] === 1
  }
}
