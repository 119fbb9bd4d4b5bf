import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf, stated } from './script.ts'

test('Arabic that names things in Latin letters is Arabic', () => {
  assert.equal(languageOf('أعلنت وكالة SANA إسقاط طائرة Su-24 في ريف حلب'), 'ar')
})
test('English that quotes a word of Arabic is English', () => {
  assert.equal(languageOf('The monitor said the strike hit the market, which locals call سوق.'), 'en')
})
test('letters of another script, or none, say nothing', () => {
  assert.equal(languageOf('Пять человек погибли'), 'und')
  assert.equal(languageOf('12 34 !'), 'und')
})
test('a stated language is its primary tag', () => {
  assert.equal(stated('ar-SY'), 'ar')
  assert.equal(stated('EN_us'), 'en')
  for (const nonsense of ['', 'arabic', '12', null, 5]) assert.equal(stated(nonsense), null)
})
