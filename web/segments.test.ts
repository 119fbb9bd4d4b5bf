import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { segments } from './src/segments.ts'

test('overlapping marks are cut where they begin and end', () => {
  const cut = segments(10, [
    { start: 2, end: 8, key: 'long' },
    { start: 6, end: 9, key: 'short' },
  ])
  assert.deepEqual(cut, [
    { start: 0, end: 2, marks: [] },
    { start: 2, end: 6, marks: ['long'] },
    { start: 6, end: 8, marks: ['short', 'long'] },
    { start: 8, end: 9, marks: ['short'] },
    { start: 9, end: 10, marks: [] },
  ])
})

test('whatever the marks, the segments tile the text, and each mark covers exactly its own', () => {
  const mark = fc
    .tuple(fc.nat(99), fc.integer({ min: 1, max: 40 }))
    .map(([start, length]) => ({ start, end: Math.min(100, start + length) }))
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 12 }), (spans) => {
      const cut = segments(
        100,
        spans.map((span, index) => ({ ...span, key: String(index) })),
      )
      assert.equal(cut[0]!.start, 0)
      assert.equal(cut.at(-1)!.end, 100)
      for (const [index, segment] of cut.entries()) if (index > 0) assert.equal(segment.start, cut[index - 1]!.end)
      for (const [index, span] of spans.entries()) {
        const covered = cut.filter((segment) => segment.marks.includes(String(index)))
        assert.equal(covered[0]!.start, span.start)
        assert.equal(covered.at(-1)!.end, span.end)
      }
    }),
  )
})
