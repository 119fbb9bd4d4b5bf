import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFiles } from './trial/files.ts'

const PARAGRAPH = 'قتل خمسة مدنيين وأصيب تسعة آخرون في قصف بقذائف الهاون على حي سكني، حسبما أفاد مصدر طبي في المدينة.'
const page = (
  head: string,
  body = '',
) => `<!doctype html><html lang="ar"><head><meta charset="utf-8">${head}</head><body>
  <nav><a href="/">الرئيسية</a> <a href="/news">أخبار</a></nav>
  <article><h1>عنوان الصفحة</h1>${body}${`<p>${PARAGRAPH}</p>`.repeat(4)}</article>
  <aside><p>الأكثر قراءة</p></aside><script>var x = "<div>"</script></body></html>`
const one = async (html: string | Uint8Array) => (await readFiles({ 'a.html': html })).reports[0]

test('the main text, its paragraphs apart, without menus and scripts', async () => {
  assert.equal((await one(page('')))?.text, Array(4).fill(PARAGRAPH).join('\n\n'))
})

test('linked data state title, publisher and day', async () => {
  const linked = {
    '@graph': [
      { '@type': 'WebSite', name: 'لا' },
      {
        '@type': 'NewsArticle',
        headline: 'عنوان',
        datePublished: '2031-03-07T23:40:00+03:00',
        publisher: { name: 'موقع' },
      },
    ],
  }
  const report = await one(page(`<script type="application/ld+json">${JSON.stringify(linked)}</script>`))
  assert.deepEqual([report?.title, report?.publisher, report?.published], ['عنوان', 'موقع', '2031-03-07'])
})

test('meta elements state them, and the address', async () => {
  const report = await one(
    page(`<script type="application/ld+json">{broken</script><meta property="og:title" content="عنوان">
    <meta property="og:site_name" content="موقع"><meta property="article:published_time" content="2031-03-07">
    <link rel="canonical" href="https://site.example/1">`),
  )
  assert.deepEqual(
    [report?.title, report?.publisher, report?.published, report?.url],
    ['عنوان', 'موقع', '2031-03-07', 'https://site.example/1'],
  )
})

test('a time inside the article is its day; loose times of other articles are nobody’s', async () => {
  const inside = page('', '<time datetime="2031-03-07">أمس</time>')
  assert.equal((await one(inside))?.published, '2031-03-07')
  const loose = page('').replace(
    '</aside>',
    '<time datetime="2031-03-01"></time><time datetime="2031-03-02"></time></aside>',
  )
  assert.equal((await one(loose))?.published, null)
})

test('a page in the encoding that it names, and one that calls its Arabic English', async () => {
  const arabic = Buffer.concat([
    Buffer.from('<html lang="en"><head><meta charset="windows-1256"></head><body><p>'),
    Buffer.from([0xde, 0xd5, 0xdd]), // قصف
    Buffer.from('</p></body></html>'),
  ])
  const report = await one(arabic)
  assert.deepEqual([report?.text, report?.language], ['قصف', 'ar'])
})

test('pieces of a page, without its outermost elements', async () => {
  assert.equal((await one('<p>قتل ثلاثة</p><p>وأصيب<br>خمسة</p>'))?.text, 'قتل ثلاثة\n\nوأصيب\nخمسة')
  assert.equal((await one('<head><title>ع</title></head><body><ul><li>قتل<li>أصيب</ul>'))?.text, 'قتل\n\nأصيب')
})

const BOMBS: Record<string, string> = {
  deep: '<div>'.repeat(40_000),
  wide: '<p>x</p>'.repeat(60_000),
  'of entities': '&amp;'.repeat(200_000),
  'of brackets': '<'.repeat(1_000_000),
  'of comments': '<!--'.repeat(200_000),
  'of attributes': `<p ${'a="b" '.repeat(20_000)}>x</p>`,
  'larger than any page': `<p>${'x'.repeat(9 << 20)}</p>`,
}
for (const [name, bomb] of Object.entries(BOMBS))
  test(`a page ${name} is refused at once`, { timeout: 5000 }, async () => {
    const { reports, codes } = await readFiles({ 'a.html': bomb })
    assert.equal(reports.length, 0)
    assert.match(codes.join(), /^(page_too_complex|file_too_large)$/)
  })

test('a page that shows nothing is a problem', async () => {
  const { codes } = await readFiles({ 'a.html': '<html><body><script>x</script></body></html>' })
  assert.deepEqual(codes, ['page_without_text'])
})
