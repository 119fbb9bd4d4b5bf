import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rootsOf } from './copies.ts'
import { report } from './invented.ts'

const WIRE = `A strike hit the market of Taftanaz in the morning and rescue teams pulled four people from under the
  rubble, a resident said by telephone, adding that two of the wounded were taken over the border. The market had been
  closed for a week. Aircraft were heard over the town until noon, and shops in the neighbouring streets stayed shut.`

const one = (id: string, text: string, published: string | null = null) =>
  report(id, { text, published }, [{ says: text.slice(0, 8) }])[0]!.report

test('a wire copy goes back to the earliest, whatever its marks and case', () => {
  const roots = rootsOf([
    one('z', WIRE, '2019-02-03'),
    one('b', WIRE.toUpperCase(), '2019-02-04'),
    one('a', `${WIRE} (Agency)`, '2019-02-05'),
    one('c', 'Quite another report, about bread and the price of diesel in winter.', '2019-02-01'),
  ])
  assert.deepEqual(Object.fromEntries(roots), { z: 'z', b: 'z', a: 'z', c: 'c' })
})

test('Arabic copies are found through diacritics, stretching and hamza', () => {
  const text = 'أعلنت فرق الإنقاذ في بلدة تفتناز مقتل أربعة أشخاص بعد غارة على السوق صباح الأحد وإصابة آخرين بجروح'
  const copy = text.replaceAll('أ', 'ا').replace('مقتل', 'مَقْتَل').replace('السوق', 'الســوق')
  assert.equal(rootsOf([one('1', text), one('2', copy)]).get('2'), '1')
})

test('short posts that differ in a name are no copies', () => {
  const post = (town: string) => `One person was killed today by shelling on the town of ${town} in the countryside`
  assert.equal(rootsOf([one('1', post('Binnish')), one('2', post('Taftanaz'))]).get('2'), '2')
})

test('where days tie or are unknown the smallest id is the root; a known day comes before an unknown one', () => {
  assert.equal(rootsOf([one('b', WIRE), one('a', WIRE)]).get('b'), 'a')
  assert.equal(rootsOf([one('a', WIRE), one('b', WIRE, '2019-02-03')]).get('a'), 'b')
})

test('roots do not depend on arrival, and a root is its own root', () => {
  const texts = [WIRE, `${WIRE} (Agency)`, WIRE.slice(0, 250), 'Nothing of the kind was heard of in the town that day.']
  const reports = texts.flatMap((text, i) => [one(`x${i}`, text, '2019-02-03'), one(`y${i}`, text)])
  const expected = rootsOf(reports)
  fc.assert(
    fc.property(fc.shuffledSubarray(reports, { minLength: reports.length }), (shuffled) => {
      assert.deepEqual(new Map([...rootsOf(shuffled)].sort()), new Map([...expected].sort()))
    }),
  )
  for (const root of expected.values()) assert.equal(expected.get(root), root)
})
