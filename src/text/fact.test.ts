import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fact } from './fact.ts'
import type { Word } from './word.ts'

const word = (text: string): Word => ({ text, forms: [], facts: [] })

test('what follows from a word is worked out once, and for each word anew', () => {
  let worked = 0
  const length = fact(({ text }) => {
    worked++
    return text.length
  })
  const [town, village] = [word('town'), word('village')]
  assert.deepEqual([length(town), length(town), length(village), length(town)], [4, 4, 7, 4])
  assert.equal(worked, 2)
})

test('"no" and "none" are answers too, and are not asked again', () => {
  let worked = 0
  const never = fact(() => {
    worked++
    return null
  })
  const zero = fact(() => 0)
  const one = word('town')
  assert.deepEqual([never(one), never(one), worked], [null, null, 1])
  assert.deepEqual([zero(one), zero(one)], [0, 0])
})

test('two facts of one word do not meet', () => {
  const first = fact(({ text }) => text[0])
  const last = fact(({ text }) => text.at(-1))
  const one = word('sky')
  assert.deepEqual([first(one), last(one), first(one), last(one)], ['s', 'y', 's', 'y'])
})
