import assert from 'node:assert/strict'
import test from 'node:test'
import { SPEAKER_KINDS } from '../../../model/attribution.ts'
import { Lexicon, type WordList } from '../../../text/lexicon.ts'
import { tokens } from '../../../text/tokens.ts'
import { forms } from '../clitics.ts'
import { fold } from '../fold.ts'
import { speakers } from './speakers.ts'

const rows = (list: WordList) =>
  list.words
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s{2,}/))

const lexicon = new Lexicon()
for (const list of speakers)
  for (const [names, value] of rows(list))
    for (const name of names!.split(' / '))
      lexicon.add(fold(name).text, { class: list.class, value: list.valued ? value! : list.class, number: null })

function read(text: string, kind: string): string | undefined {
  const hits = lexicon.at(tokens(text, fold(text), forms), 0).filter((h) => h.entry.class === kind)
  return hits.sort((a, b) => b.length - a.length)[0]?.entry.value
}

test('every line has its columns, and names hold words only', () => {
  for (const list of speakers)
    for (const row of rows(list)) {
      assert.equal(row.length, list.valued ? 3 : 2, row.join(' | '))
      assert.match(row[0]!.replaceAll(' / ', ' '), /^[\p{L}\p{M}\d ]+$/u)
    }
})

test('a role makes one kind of speaker', () => {
  const seen = new Map<string, string>()
  for (const list of speakers.filter((l) => l.class === 'speakerRole'))
    for (const [names, kind] of rows(list)) {
      assert.ok(
        SPEAKER_KINDS.some((k) => k === kind),
        kind!,
      )
      for (const name of names!.split(' / ')) {
        const key = fold(name).text
        assert.equal(seen.get(key) ?? kind, kind, name)
        seen.set(key, kind!)
      }
    }
})

const KINDS: Readonly<Record<string, string>> = {
  'مصادر محلية في المدينة': 'anonymous',
  'ومصدر أمني في الشرطة': 'official',
  'المصادر العسكرية': 'military',
  'لمصدر طبي': 'medical',
  'شهود عيان': 'witness',
  وناشطون: 'witness',
  'الناطق باسم الحكومة': 'official',
  'المتحدث العسكري': 'military',
  'متحدث باسم الدفاع المدني': 'rescue',
  'مراسلنا في تعز': 'media',
  'وسائل إعلام رسمية': 'state_media',
  'وسائل إعلام تركية': 'media',
  'منظمات حقوقية': 'monitor',
  'مصدر في المقاومة': 'armed_group',
  'النائب في البرلمان': 'political',
  'المبعوث الأممي': 'un',
}

for (const [text, kind] of Object.entries(KINDS))
  test(`${kind}: ${text}`, () => assert.equal(read(text, 'speakerRole'), kind))

test('statements, ranks, titles and given names are known', () => {
  assert.ok(read('والبيان', 'document'))
  assert.ok(read('العميد الركن', 'rank'))
  assert.ok(read('الدكتورة', 'title'))
  assert.ok(read('سيرغي', 'givenName'))
  assert.ok(read('عبدالرحمن', 'givenName'))
})

test('a name that is another word too is trusted less, and never listed twice', () => {
  const listed = (kind: string) =>
    new Set(
      speakers
        .filter((l) => l.class === kind)
        .flatMap((l) => rows(l).flatMap(([names]) => names!.split(' / ').map((n) => fold(n).text))),
    )
  const sure = listed('givenName')
  const unsure = listed('givenNameToo')
  assert.ok(sure.size >= 600)
  for (const word of ['على', 'إن', 'الآن', 'بيان', 'سيارة', 'متى']) assert.ok(!sure.has(fold(word).text), word)
  assert.ok(unsure.has(fold('علي').text))
  for (const name of sure) assert.ok(!unsure.has(name), name)
})
