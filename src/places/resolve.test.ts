import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { gazetteer } from './gazetteer.ts'
import type { Place } from './place.ts'
import { type Context, resolve } from './resolve.ts'

const places = gazetteer()
const named = places.byName((name) => name, 'ar')
const id = (of: string): Place => places.byId(of) ?? assert.fail(`no ${of}`)
const say = (name: string, context: Partial<Context> = {}) =>
  resolve(named.get(name) ?? [], { near: [], within: [], ...context }, places).place?.id ?? null

test('a bare name is the larger place', () => {
  assert.equal(say('حلب'), 'sy-aleppo')
  assert.equal(say('الرياض'), 'sa-riyadh')
  assert.equal(say('صيدا'), 'lb-sidon')
  assert.equal(say('سنجار'), 'iq-sinjar')
})

test('the word before the name says what it is', () => {
  assert.equal(say('حلب', { kind: 'province' }), 'sy-aleppo-province')
  assert.equal(say('جسر الشغور', { kind: 'district' }), 'sy-jisr-al-shughur-district')
  assert.equal(say('القائم', { kind: 'city' }), 'iq-al-qaim')
})

test('the containers said decide, and exclude', () => {
  assert.equal(say('سنجار', { within: [id('sy-idlib-province')] }), 'sy-sinjar-idlib')
  assert.equal(say('الزهراء', { within: [id('sy-homs')] }), 'sy-zahra-homs')
  assert.equal(say('سراقب', { within: [id('ye')] }), null)
  assert.equal(say('لا مكان'), null)
})

test('a city said as container stands for the province called after it', () => {
  assert.equal(say('الأتارب', { within: [id('sy-aleppo')] }), 'sy-atarib')
  assert.equal(say('سراقب', { within: [id('sy-aleppo')] }), null)
  assert.equal(say('همدان', { within: [id('ye-sanaa')] }), 'ye-hamdan')
})

test('what lies just outside a city said counts as in it, where nothing lies inside', () => {
  assert.equal(say('دوما', { within: [id('sy-damascus')] }), 'sy-douma')
  assert.equal(say('الميدان الدمشقي', { within: [id('sy-damascus')] }), 'sy-midan-damascus')
  assert.equal(say('تدمر', { within: [id('sy-damascus')] }), null)
})

test("the report's other places choose between namesakes", () => {
  assert.equal(say('الفاو', { near: [id('iq-basra')] }), 'iq-al-faw')
  assert.equal(say('الفاو', { near: [id('ye-marib')] }), 'ye-al-faw-marib')
  assert.equal(say('طرابلس', { near: [id('lb-beirut')] }), 'lb-tripoli-lebanon')
  assert.equal(say('طرابلس', { near: [id('ly-sirte')] }), 'ly-tripoli-libya')
  assert.equal(say('رفح', { near: [id('eg-arish')] }), 'eg-rafah-egypt')
  assert.equal(say('رفح', { near: [id('ps-khan-yunis')] }), 'ps-rafah')
  assert.equal(say('الكرامة', { near: [id('iq-mosul')] }), 'iq-al-karama-mosul')
})

test('a name said again is the same place, and not its district', () => {
  assert.equal(say('الفلوجة', { near: [id('iq-fallujah'), id('iq-ramadi')] }), 'iq-fallujah')
  assert.equal(say('دوما', { near: [id('ps-nablus')] }), 'ps-duma-nablus')
  assert.equal(say('دوما', { near: [id('sy-harasta')] }), 'sy-douma')
})

test('the country of the report weighs, and does not exclude', () => {
  assert.equal(say('الجوف', { country: 'SA' }), 'sa-al-jawf-saudi-arabia')
  assert.equal(say('سراقب', { country: 'IQ' }), 'sy-saraqib')
})

test('the rest are the alternatives, best first', () => {
  const { place, alternatives } = resolve(named.get('طرابلس')!, { near: [], within: [] }, places)
  assert.ok(place && alternatives.length >= 2)
  assert.ok(!alternatives.includes(place))
})

test('the answer is a candidate, whatever their order', () => {
  const names = [...named.values()].filter((under) => under.length > 1)
  const near = fc.subarray([id('sy-idlib'), id('ye-taiz'), id('iq-mosul'), id('ly-benghazi')])
  fc.assert(
    fc.property(fc.constantFrom(...names), near, fc.nat(), (under, context, turn) => {
      const turned = [...under.slice(turn % under.length), ...under.slice(0, turn % under.length)]
      const one = resolve(under, { near: context, within: [] }, places)
      assert.ok(one.place && under.includes(one.place))
      assert.deepEqual(resolve(turned, { near: context, within: [] }, places), one)
    }),
  )
})
