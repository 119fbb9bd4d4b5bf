import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { openStore } from './open.ts'
import { snippet } from './search.ts'
import { trialHome, trialStore } from './trial/home.ts'
import { invented } from './trial/invented.ts'
import { trialWords } from './trial/words.ts'
import { hitsOf, sought } from './words.ts'

const finds = (typed: string, text: string) =>
  hitsOf([...trialWords(text, 'ar')], sought(typed, trialWords, ['ar'])).map(({ start, end }) => text.slice(start, end))

test('a word is found with clitics, with vowel signs, and by a word with clitics', () => {
  const text = 'أصيبوا بالقصف، والقصف وقَصْف وبقصف'
  assert.deepEqual(finds('قصف', text), ['بالقصف', 'والقصف', 'وقَصْف', 'وبقصف'])
  assert.deepEqual(finds('القصف', text), ['بالقصف', 'والقصف', 'وقَصْف', 'وبقصف'])
  assert.deepEqual(finds('ولد', 'في بلد'), [])
  assert.deepEqual(finds('"بالقصف والقصف"', text), ['بالقصف، والقصف'])
  assert.deepEqual(finds('"والقصف بالقصف"', text), [])
})

test('the index and the marks agree, whatever is typed', async (t) => {
  const store = await trialStore(t)
  const texts = ['مقتل 12 بالقصف على حلب', 'القصف على تعز. مقتل 3', 'بلد ولد', 'a "NEAR" b OR c*', 'قصف حلب']
  await store.keepBatch(texts.map((text) => invented(text)))
  const word = fc.constantFrom(
    'قصف',
    'القصف',
    'حلب',
    'ولد',
    'بلد',
    'مقتل',
    'NEAR',
    'OR',
    '*',
    '"',
    '(',
    'itself :',
    '12',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(word, { maxLength: 4 }), async (words) => {
      const typed = words.join(' ')
      const wanted = sought(typed, trialWords, ['ar'])
      const right = texts.filter((text) => {
        const all = [...trialWords(text, 'ar')]
        return wanted.length > 0 && wanted.every((one) => hitsOf(all, [one]).length > 0)
      })
      const { total, items } = await store.search(typed)
      assert.equal(total, right.length, typed)
      assert.ok(items.every((i) => i.hits.length > 0))
    }),
  )
})

test('a find has its report, the hits in the original text, a snippet of it, and the claims that are hit', async (t) => {
  const store = await trialStore(t)
  const text = `${'كلمة '.repeat(100)}\nمقتل 12 بالقصَّف على حلب.\n${'كلمة '.repeat(100)}والقصف`
  const { capture, reading } = invented(text)
  await store.keep(capture, reading)
  const { items, total } = await store.search('قصف')
  assert.equal(total, 1)
  const [found] = items
  assert.deepEqual(
    found?.hits.map((h) => text.slice(h.start, h.end)),
    ['بالقصَّف', 'والقصف'],
  )
  assert.deepEqual(found?.claims, [reading.claims[0]?.id])
  assert.equal(found?.snippet.text, text.slice(found?.snippet.start, found?.snippet.end))
  assert.match(found?.snippet.text ?? '', /بالقصَّف/)
  assert.equal(found?.report.id, capture.report.id)
  assert.equal(found?.report.claims, 1)
})

test('filters, order and pages', async (t) => {
  const store = await trialStore(t)
  const dated = (text: string, published: string, publisher = 'a') => invented(text, { published, publisher })
  await store.keepBatch([
    dated('قصف', '2021-01-01'),
    dated('بالقصف على بلدة بعيدة', '2021-02-01', 'b'),
    dated('مقتل 3 بقصف', '2021-03-01'),
  ])
  const days = async (...asked: Parameters<typeof store.search>) =>
    (await store.search(...asked)).items.map((i) => i.report.published)
  assert.equal((await days('قصف'))[0], '2021-01-01')
  assert.deepEqual(await days('قصف', { publisher: 'b' }), ['2021-02-01'])
  assert.deepEqual(await days('قصف', { from: '2021-01-15', to: '2021-02-15' }), ['2021-02-01'])
  assert.deepEqual(await days('قصف', { event: 'shelling' }), ['2021-03-01'])
  const pages = await Promise.all([0, 1, 2, 3].map((offset) => days('قصف', {}, { limit: 1, offset })))
  assert.deepEqual(pages.flat().toSorted(), ['2021-01-01', '2021-02-01', '2021-03-01'])
  assert.deepEqual(await store.search('؟!'), { total: 0, items: [] })
})

test('a snippet holds whole words and lies within its text', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('قصف', 'كلمة', 'و', '\n'), { maxLength: 200 }), (words) => {
      const text = words.join(' ')
      const hits = [...text.matchAll(/قصف/g)].map((m) => ({ start: m.index, end: m.index + 3 }))
      const { start, end, text: shown } = snippet(text, hits)
      assert.equal(shown, text.slice(start, end))
      assert.ok(hits.length === 0 || shown.includes('قصف'))
      assert.ok(start === 0 || /\s/.test(text[start - 1]!))
      assert.ok(end === text.length || /\s/.test(text[end]!))
    }),
  )
})

test('a report read again is found as its language folds now', async (t) => {
  const home = await trialHome(t)
  let plain = true
  const store = await openStore({
    home,
    who: 'a test',
    words: function* (text, language) {
      for (const word of trialWords(text, language)) yield plain ? { ...word, forms: word.forms.slice(0, 1) } : word
    },
  })
  t.after(() => store.close())
  const { capture, reading } = invented('مقتل 12 بالقصف')
  await store.keep(capture, reading)
  assert.equal((await store.search('قصف')).total, 0)
  plain = false
  await store.reread(reading)
  assert.equal((await store.search('قصف')).total, 1)
  assert.equal((await store.search('بالقصف')).total, 1)
  assert.equal((await store.counts()).entries, 2)
})
