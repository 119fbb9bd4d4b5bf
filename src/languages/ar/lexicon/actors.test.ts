import assert from 'node:assert/strict'
import test from 'node:test'
import { Lexicon, type WordList } from '../../../text/lexicon.ts'
import { tokens } from '../../../text/tokens.ts'
import { entities, unnamed } from '../../entities.ts'
import { forms } from '../clitics.ts'
import { fold } from '../fold.ts'
import { actors, handwritten } from './actors.ts'

const rows = (list: WordList) =>
  list.words
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/))

const lexicon = new Lexicon()
for (const list of actors)
  for (const [names, value] of rows(list))
    for (const name of names!.split(' / '))
      lexicon.add(fold(name).text, { class: list.class, value: value!, number: null })

/** The longest reading of `kind` from the first word of `text` that has one. */
function read(text: string, kind = 'actor'): string | undefined {
  const all = tokens(text, fold(text), forms)
  for (let at = 0; at < all.length; at++) {
    const hits = lexicon.at(all, at).filter((h) => h.entry.class === kind)
    if (hits.length > 0) return hits.reduce((a, b) => (b.length > a.length ? b : a)).entry.value
  }
  return undefined
}

test('every line has a name, a value and a gloss, and names hold words only', () => {
  for (const list of actors)
    for (const row of rows(list)) {
      assert.equal(row.length, 3, row.join(' | '))
      assert.match(row[0]!.replaceAll(' / ', ' '), /^[\p{L}\p{M}\d ]+$/u)
    }
})

test('every value is a known entity, and a name written by hand stands for one alone', () => {
  const seen = new Map<string, string>()
  for (const list of handwritten)
    for (const [names, id] of rows(list)) {
      assert.ok(entities.has(id!), id!)
      for (const name of names!.split(' / ')) {
        const key = fold(name).text
        assert.equal(seen.get(key) ?? id, id, name)
        seen.set(key, id!)
      }
    }
  for (const list of actors.filter((l) => l.class === 'actorShort' || l.class === 'mediaToo' || l.class === 'state'))
    for (const [, value] of rows(list))
      for (const candidate of value!.split('|')) assert.ok(entities.has(candidate.split('=').at(-1)!), candidate)
})

test('every entity is read by its neutral Arabic name', () => {
  for (const e of entities.values()) if (!unnamed.has(e.id)) assert.equal(read(e.ar), e.id, e.ar)
})

test('a short name is never also a full one', () => {
  const full = new Set(
    actors.filter((l) => l.class === 'actor').flatMap((l) => rows(l).flatMap((r) => r[0]!.split(' / '))),
  )
  for (const list of actors.filter((l) => l.class === 'actorShort'))
    for (const [names] of rows(list)) for (const name of names!.split(' / ')) assert.ok(!full.has(name), name)
})

const SAID: Readonly<Record<string, string>> = {
  'وأفاد المرصد السوري لحقوق الإنسان بسقوط ضحايا': 'sohr',
  'ونقلت عن وكالة الأنباء الألمانية': 'dpa',
  'استهدفت قوات الأسد البلدة': 'syrian-army',
  'أعلن الجيش العربي السوري سيطرته': 'syrian-army',
  'للطيران الحربي الروسي': 'russian-air-force',
  'شنتها مقاتلات أميركية': 'us-air-force',
  'قصف طيران التحالف العربي': 'saudi-led-coalition',
  'غارة لطيران العدوان السعودي الأمريكي': 'saudi-led-coalition',
  'هاجم مسلحو الحوثي الموقع': 'houthis',
  'والمتمردين الحوثيين': 'houthis',
  'بقصف لقسد': 'sdf',
  'لتنظيم الدولة الإسلامية في الرقة': 'islamic-state',
  'وقالت وزارة الصحة في غزة': 'gaza-health-ministry',
  'وذكرت الخارجية الأميركية': 'us-state-department',
  'قوات سورية الديمقراطية': 'sdf',
  'التحالف الدولي بقيادة الولايات المتحدة': 'us-led-coalition',
  'اتهم الجيش قوات الدعم السريع بالقصف': 'rsf',
}

for (const [text, id] of Object.entries(SAID)) test(`${id} in: ${text}`, () => assert.equal(read(text), id))

test('words that only look like names are not read as names', () => {
  for (const text of [
    'أفاد مصدر',
    'باللغة العربية',
    'حسم المعركة',
    'بلدة الميادين',
    'وصلت إلى روسيا اليوم',
    'قرب القاعدة الجوية',
    'في أعماق الأرض',
  ])
    assert.equal(read(text), undefined, text)
})

test('adjectives of a nation give its code in every form and spelling', () => {
  const forms = { RU: 'الروسية', US: 'الأميركيين', TR: 'أتراك', SY: 'سوريتان', IL: 'والإسرائيلي' }
  for (const [code, word] of Object.entries(forms)) assert.equal(read(word, 'nation'), code)
  assert.equal(read('وزارة المالية', 'nation'), undefined)
})
