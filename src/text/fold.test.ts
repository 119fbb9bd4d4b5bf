import assert from 'node:assert/strict'
import { test } from 'node:test'
import { folder } from './fold.ts'

const map: Readonly<Record<string, string>> = { A: 'a', '-': '', ß: 'ss', 𝐀: 'a', 𝐁: '' }
const fold = folder((char) => map[char] ?? char)

test('each letter of the folded text knows where it came from', () => {
  const { text, from } = fold('A-ß!')
  assert.equal(text, 'ass!')
  assert.deepEqual([...from], [0, 2, 2, 3, 4])
})

test('a sign of two units is one to the map, and so is half of one', () => {
  assert.deepEqual([fold('x𝐀𝐁y').text, [...fold('x𝐀𝐁y').from]], ['xay', [0, 1, 5, 6]])
  assert.equal(fold('\ud835').text, '\ud835')
})

test('a text may grow beyond twice its length', () => {
  const long = folder(() => 'spelt out')
  assert.equal(long('ab').text, 'spelt outspelt out')
  assert.equal(long('ab').from.length, 19)
})

test('a text of a million letters is one string', () => {
  const text = 'ab'.repeat(500_000)
  assert.equal(fold(text).text, text)
})
