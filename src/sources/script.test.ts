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
test('Latin letters alone are not English', () => {
  const french =
    'Une frappe a fait douze morts et cinq blessés dimanche dans la ville, selon les secouristes et des habitants du quartier.'
  const turkish =
    'Pazar günü kente düzenlenen hava saldırısında on iki kişi öldü, beş kişi yaralandı, ekipler enkaz altında arama yapıyor.'
  const german =
    'Bei einem Angriff auf den Markt sind am Sonntag zwölf Menschen getötet und fünf verletzt worden, teilten die Behörden in der Stadt mit.'
  for (const text of [french, turkish, german]) assert.equal(languageOf(text), 'und', text)
  assert.equal(
    languageOf('12 killed in air strikes on Idlib, Aleppo, Hama and Homs, 30 wounded, hospitals overwhelmed'),
    'en',
  )
})
test('a stated language is its primary tag', () => {
  assert.equal(stated('ar-SY'), 'ar')
  assert.equal(stated('EN_us'), 'en')
  for (const nonsense of ['', 'arabic', '12', null, 5]) assert.equal(stated(nonsense), null)
})
