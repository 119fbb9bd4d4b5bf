import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { fit, table, width, wrap } from './table.ts'

test('marks and joiners take no room, emoji take two', () => {
  assert.equal(width('قَصْف'), 3)
  assert.equal(width('a\u200Eb'), 2)
  assert.equal(width('🚑x'), 3)
})

test('what does not fit ends in a sign that says so', () => {
  assert.equal(fit('قصف المدينة', 20), 'قصف المدينة')
  assert.equal(fit('قصف المدينة', 6), 'قصف ا…')
})

test('a wrapped text is the same words, none wider than its room', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zء-ي]{1,30}$/)), fc.integer({ min: 3, max: 40 }), (words, most) => {
      const lines = wrap(words.join(' '), most)
      for (const line of lines) assert.ok(width(line) <= most)
      assert.equal(lines.join('').replaceAll(' ', ''), words.join(''))
    }),
  )
})

test('a table keeps within its room and loses nothing but the end of its last column', () => {
  const lines = table(
    ['a', 'figures', 'words'],
    [['air strike', 'killed 14+ (civilians); injured 30+', 'w '.repeat(200)]],
    60,
  )
  for (const line of lines) assert.ok(width(line) <= 60, line)
  assert.match(lines.join(' ').replace(/\s+/g, ' '), /killed 14\+ .*injured 30\+/)
  assert.ok(lines.some((line) => line.endsWith('…')))
  assert.deepEqual(table(['a', 'b'], [['x', 'y']], 80), ['a  b', 'x  y'])
})
