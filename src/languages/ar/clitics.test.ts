import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { forms } from './clitics.ts'
import { fold } from './fold.ts'

const readings = (word: string): string[] => forms(fold(word).text).map((form) => form.word)

const ATTACHED: readonly (readonly [string, string])[] = [
  ['والقصف', 'قصف'],
  ['بالقصف', 'قصف'],
  ['وبالقصف', 'قصف'],
  ['للمرصد', 'مرصد'],
  ['وللمرصد', 'المرصد'],
  ['لمرصد', 'مرصد'],
  ['كالقصف', 'قصف'],
  ['فقتل', 'قتل'],
  ['سيقتل', 'يقتل'],
  ['وسيقتل', 'يقتل'],
  ['إصابتهم', 'إصابة'],
  ['وإصابتها', 'إصابة'],
  ['مقتله', 'مقتل'],
  ['مقتلهما', 'مقتل'],
  ['بينهم', 'بين'],
  ['ومقاتليهم', 'مقاتلي'],
]

test('proposes the word without what is joined to it', () => {
  for (const [written, word] of ATTACHED)
    assert.ok(readings(written).includes(fold(word).text), `${written}: ${readings(written).join(' ')}`)
})

test('the first reading is the word itself, and no reading comes twice', () => {
  const word = fc.string({ unit: fc.constantFrom(...'وفبلكساهمنتيقد'), minLength: 1, maxLength: 9 })
  fc.assert(
    fc.property(word, (text) => {
      const all = forms(text)
      const words = all.map((form) => form.word)
      if (text.length >= 2) assert.equal(words[0], text)
      assert.equal(new Set(words).size, words.length)
      for (const form of all.slice(1)) assert.ok(form.lead !== '' || form.tail !== '')
    }),
  )
})

test('what was taken off stands at the ends of the word', () => {
  const word = fc.string({ unit: fc.constantFrom(...'وفبلكساهمنتيقد'), minLength: 3, maxLength: 9 })
  fc.assert(
    fc.property(word, (text) => {
      for (const { lead, tail } of forms(text)) {
        assert.ok(text.endsWith(tail))
        // The article's ا is not written after ل: للمرصد is ل + المرصد.
        assert.ok(text.startsWith(lead) || text.startsWith(lead.replace('لال', 'لل')), `${text}: ${lead}`)
      }
    }),
  )
})

test('says which clitics a reading took off', () => {
  const reading = (written: string, word: string) =>
    forms(fold(written).text).find((form) => form.word === fold(word).text)
  assert.deepEqual(pick(reading('والقصف', 'قصف')), { and: true, the: true, to: false, by: false })
  assert.deepEqual(pick(reading('للمرصد', 'مرصد')), { and: false, the: true, to: true, by: false })
  assert.deepEqual(pick(reading('بقصف', 'قصف')), { and: false, the: false, to: false, by: true })
  assert.deepEqual(pick(reading('قصف', 'قصف')), { and: false, the: false, to: false, by: false })
})

const pick = (form: ReturnType<typeof forms>[number] | undefined) =>
  form && { and: form.and, the: form.the, to: form.to, by: form.by }

test('leaves no stem of one letter', () => {
  for (const word of ['وب', 'له', 'به', 'ول', 'كما'])
    for (const form of forms(fold(word).text)) assert.ok(form.word.length >= 2, word)
})
