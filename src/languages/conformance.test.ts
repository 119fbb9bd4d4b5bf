import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Demographic, Outcome, Status } from '../model/figure.ts'
import { type Counted, figures } from '../steps/figures.ts'
import { type Mentions, mentions } from '../steps/mentions.ts'
import { languages } from './index.ts'
import type { Language, Rule } from './language.ts'
import type { Count } from './meanings.ts'

/** What all languages owe their rules: each reads what it promises, and makes nothing where it must not. */

const read = (text: string, language: Language): Mentions => mentions(text, language, () => {})

/** `12`, `12+`, `..20`, `10-15`, `~200`, or the vague word. */
function countOf({ low, high, approx, vague }: Count): string {
  if (low === null && high === null) return vague ?? 'not said'
  if (low === null) return `..${high}`
  if (high === null) return `${low}+`
  return low === high ? `${approx ? '~' : ''}${low}` : `${low}-${high}`
}

const whose = (status: Status, demographic: Demographic | null): string[] =>
  [status === 'unknown' ? '' : status, demographic ?? ''].filter((word) => word !== '')

/** The figures of a text in short: `killed 5 civilian: words; of them killed 2 civilian children: words`. */
function told(m: Mentions): string {
  const worded = (f: Counted) => {
    const span = m.chart.span(f.start, f.end)
    const head: (string | Outcome)[] = [f.outcome, countOf(f.count), ...whose(f.status, f.demographic)]
    return `${f.whole ? 'of them ' : ''}${head.join(' ')}: ${m.text.slice(span.start, span.end)}`
  }
  let before: Counted | null = null
  const all = m.sentences.flatMap((sentence) => {
    const counted = figures(m, sentence, before)
    before = counted.filter((f) => !f.whole).at(-1) ?? before
    return counted
  })
  return all.map(worded).join('; ')
}

const makes = (m: Mentions, { name }: Rule): boolean =>
  m.tokens.some((_, at) => m.chart.at(at).some((edge) => edge.rule === name))

for (const language of languages) {
  const rules = language.rules.flat()
  test(`${language.code}: no two rules share a name`, () => {
    const names = rules.map((rule) => rule.name)
    assert.deepEqual(names, [...new Set(names)])
  })
  for (const rule of rules) {
    test(`${language.code}: ${rule.name}`, () => {
      assert.ok(Object.keys(rule.yes).length > 0, 'a rule without an example')
      for (const [text, expected] of Object.entries(rule.yes)) {
        const m = read(text, language)
        assert.ok(makes(m, rule), `the rule does not read its own example: ${text}`)
        assert.equal(told(m), expected, text)
      }
      for (const text of rule.no ?? []) assert.ok(!makes(read(text, language), rule), `must not be read: ${text}`)
    })
  }
}
