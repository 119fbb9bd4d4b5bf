import assert from 'node:assert/strict'
import { test } from 'node:test'
import { english } from '../languages/en/index.ts'
import { frames, type Memory } from './attribution.ts'
import { mentions } from './mentions.ts'

/** Who speaks in each sentence, through whom, and whether what they say begins with the sentence: `who > medium <`. */
function heard(text: string): string[] {
  const m = mentions(text, english, () => {})
  const memory: Memory = { speakers: [], relays: [] }
  const words = ({ start, end }: { start: number; end: number }) => {
    const span = m.chart.span(start, end)
    return m.text.slice(span.start, span.end)
  }
  return m.sentences.flatMap((sentence) =>
    frames(m, sentence, memory).map((f) => {
      const through = f.relays.length > 0 ? ` > ${f.relays.map(words).join(' & ')}` : ''
      return f.speakers.map(words).join(' & ') + through + (f.start === sentence.start ? ' <' : '')
    }),
  )
}

const SAID: Readonly<Record<string, readonly string[]>> = {
  'The Observatory said the raid killed 5 people.': ['The Observatory'],
  'The raid killed 5 people, the Observatory said on Monday.': ['the Observatory <'],
  'The raid killed 5 people, said the Observatory.': ['the Observatory <'],
  'The army said a soldier was killed. It said two others were wounded.': ['The army', 'The army'],
  'The Observatory, a Britain-based monitor, said 5 people were killed.': ['The Observatory'],
  'The UN rights office (OHCHR) said 5 people were killed.': ['The UN rights office'],
  'Citing local activists, the Sudan Tribune reported that 5 people were killed.': [
    'local activists',
    'local activists > the Sudan Tribune',
  ],
  'A doctor told Reuters that 5 people were killed.': ['doctor > Reuters'],
  'A resident said the shells fell at noon. Barakat added that two houses burned.': ['A resident', 'Barakat'],
}
for (const [text, by] of Object.entries(SAID))
  test(`heard in: ${text}`, () => {
    const got = heard(text).map((one) => one.replace(/^a /i, ''))
    assert.deepEqual(
      got,
      by.map((one) => one.replace(/^a /i, '')),
    )
  })

for (const text of ['The blast claimed the lives of 5 people.', 'The group claimed responsibility for the blast.'])
  test(`nobody speaks in: ${text}`, () => assert.deepEqual(heard(text), []))
