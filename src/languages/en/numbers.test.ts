import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { tokens } from '../../text/tokens.ts'
import { forms } from './clitics.ts'
import { fold } from './fold.ts'
import { number } from './numbers.ts'

const cut = (text: string) => tokens(text, fold(text), forms)

/** The first number of a text, and the words it takes. */
function first(text: string): [number, string] | null {
  const all = cut(text)
  for (let at = 0; at < all.length; at++) {
    const found = number(all, at)
    if (found) return [found.value, text.slice(all[at]!.start, all[at + found.length - 1]!.end)]
  }
  return null
}

const READ: readonly (readonly [string, number, string])[] = [
  ['killed 12 people', 12, '12'],
  ['some 12,500 people', 12500, '12,500'],
  ['some 12 500 people', 12500, '12 500'],
  ['2.5 million people', 2500000, '2.5 million'],
  ['3 thousand', 3000, '3 thousand'],
  ['twenty-one dead', 21, 'twenty-one'],
  ['two hundred and six people', 206, 'two hundred and six'],
  ['one thousand two hundred', 1200, 'one thousand two hundred'],
  ['a hundred people', 100, 'a hundred'],
  ['half a million people', 500000, 'half a million'],
  ['five and six', 5, 'five'],
]
for (const [text, value, words] of READ)
  test(`number: ${text}`, () => {
    assert.deepEqual(first(text), [value, words])
  })

for (const text of [
  '20% of the town',
  '20 percent',
  '20 per cent',
  '$300',
  'no one',
  'a 7.62mm round',
  'the 2nd day',
  'two dozen',
  '007',
])
  test(`no number: ${text}`, () => {
    assert.equal(first(text), null)
  })

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** By the grammar, and not by the reader's tables; 1 to 999,999,999. */
function spell(n: number): string {
  if (n >= 1e6) return [spell(Math.floor(n / 1e6)), 'million', n % 1e6 ? spell(n % 1e6) : ''].join(' ').trim()
  if (n >= 1000) return [spell(Math.floor(n / 1000)), 'thousand', n % 1000 ? spell(n % 1000) : ''].join(' ').trim()
  if (n >= 100) return `${SMALL[Math.floor(n / 100) - 1]} hundred${n % 100 ? ` and ${spell(n % 100)}` : ''}`
  if (n >= 20) return `${TENS[Math.floor(n / 10) - 2]}${n % 10 ? `-${SMALL[(n % 10) - 1]}` : ''}`
  return SMALL[n - 1]!
}

test('every number that is spelled out is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999 }), (n) => {
      assert.deepEqual(first(`${spell(n)} people`), [n, spell(n)])
    }),
  )
})
