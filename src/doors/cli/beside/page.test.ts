import assert from 'node:assert/strict'
import { test } from 'node:test'
import { SPOKEN, say } from '../../../languages/messages.ts'
import { explain } from '../../../pipeline.ts'
import { type AnnotatedClaim, compare } from '../../../steps/score.ts'
import { cardsOf } from './cards.ts'
import { html, quoted } from './markup.ts'
import { page } from './page.ts'

const text = 'قال المرصد إن 12 شخصا قتلوا في حلب أمس. وأصيب عشرات في إدلب. ونفى الجيش القصف.'
const claim = (quote: string, more: Partial<AnnotatedClaim>): AnnotatedClaim => ({
  quote,
  event: 'shelling',
  modality: 'asserted',
  scope: 'incident',
  figures: [],
  ...more,
})
const killed = { outcome: 'killed', low: 12, high: 12, quote: '12 شخصا قتلوا' } as const
const injured = { outcome: 'injured', low: null, high: null, vague: 'tens', quote: 'أصيب عشرات' } as const
const first = claim('12 شخصا قتلوا في حلب أمس', { figures: [killed], by: [{ quote: 'المرصد' }] })
const second = claim('أصيب عشرات في إدلب', { figures: [injured] })
const denial = claim('نفى الجيش القصف', { modality: 'denied' })

const besides = (gold: readonly AnnotatedClaim[], predicted: readonly AnnotatedClaim[] | null, words = text) => ({
  report: {
    id: 'made',
    externalId: null,
    text: words,
    title: null,
    publisher: null,
    published: null,
    url: null,
    language: 'ar',
  },
  compared: compare({ name: 'a.json', text: words, gold, predicted }),
  reading: { id: 'made', externalId: null, published: null, language: 'ar', claims: [], problems: [] },
})
const inTongue = (language: 'ar' | 'en') =>
  ({ language, say: (key, fields) => say(language, key, fields) }) as Parameters<typeof page>[1]

test('every figure and claim of either side has one card, in the order of the text', () => {
  const misread = { ...first, figures: [{ ...killed, low: 2, high: 2 }], rules: ['a rule'] }
  const { compared } = besides([first, second, denial], [misread, { ...denial, modality: 'asserted' }])
  const cards = cardsOf(compared).map(({ gold, read, kinds }) => [gold?.claim.quote, read?.claim.quote, [...kinds]])
  assert.deepEqual(cards, [
    [first.quote, first.quote, ['missed', 'spurious']],
    [second.quote, undefined, ['missed']],
    [denial.quote, denial.quote, ['statement_modality']],
  ])
  const split = besides([{ ...first, figures: [killed, injured] }], [first, second]).compared
  assert.equal(cardsOf(split).length, 2, 'one annotated claim that was read as two')
})

test('a mark for each figure leads to its card and back, with a sign that is no colour', () => {
  const shown = page([besides([first, second], [{ ...first, by: [] }, denial])], inTongue('en'))
  assert.match(shown, /<a id="r1t0" class="m wrong" href="#r1c0"><b class="sign wrong" role="img" title="[^"]+">!/)
  assert.match(shown, /class="m missed" href="#r1c1"><b class="sign missed" role="img"/)
  assert.match(shown, /class="m spurious claim"/)
  for (const [, target = ''] of shown.matchAll(/href="#([^"]+)"/g)) assert.ok(shown.includes(`id="${target}"`), target)
  assert.match(shown, /<tr class="differs"><th scope="row"><b class="sign wrong" title="differs">!<\/b> speaker/)
})

test('what a report, a name or an annotation holds is shown and never obeyed', () => {
  const evil = `</script><script>alert(1)</script><img src=x onerror=alert(2)> "'\u0000 \u202Eabc\u2066 <!-- 12 شخصا قتلوا`
  const named = claim('12 شخصا قتلوا', { figures: [killed], event: '"><script>', means: "' onload='x" })
  const one = besides([named], [{ ...named, rules: ['<b>rule</b>'] }], evil)
  const beside = {
    report: { ...one.report, title: evil, language: 'ar" onmouseover="alert(3)', published: '<i>' },
    reading: one.reading,
    compared: { ...one.compared, name: '"><script>.json' },
  }
  const shown = page([beside], inTongue('ar'))
  assert.doesNotMatch(shown, /<script|<img|<!--|<i>|<b>|on(?:error|load|mouseover)="/)
  assert.ok(!shown.includes('\0'))
  assert.doesNotMatch(shown, /[\u202A-\u202E\u2066-\u2069]/)
  assert.match(shown, /<i class="turning">U\+202E<\/i>/)
  assert.doesNotMatch(shown, /https?:/, 'nothing is fetched')
  assert.match(shown, /default-src 'none'/)
})

test('escaping: attributes take no markup of a text, lists are joined, null is nothing', () => {
  assert.equal(
    html`<p title="${'"\u202E'}">${null}${[1, html`<b>${'&'}</b>`]}</p>`.text,
    '<p title="&quot;\uFFFD">1<b>&amp;</b></p>',
  )
  assert.equal(quoted('a\n \n\nb').text, 'a<i class="gap"></i>b')
})

test('letters outside the basic plane shift no mark', () => {
  const words = `😀😀 ${text}`
  const start = words.indexOf('12')
  const read = {
    ...first,
    quote: undefined,
    start,
    end: start + 13,
    figures: [{ ...killed, quote: undefined, start, end: start + 13 }],
  }
  const shown = page([besides([first], [read as unknown as AnnotatedClaim], words)], inTongue('ar'))
  assert.match(shown, />12 شخصا قتلوا<\/a>/)
})

test('why a claim was read stands under its card, with words that keep their direction', () => {
  const { report } = besides([], [], `${text} \u202E`)
  const reading = explain(report)
  const shown = page(
    [{ report, reading, compared: compare({ name: 'a', text: report.text, gold: [], predicted: reading.claims }) }],
    inTongue('en'),
  )
  assert.match(
    shown,
    /<summary>why it was read so<\/summary><ul><li>killed 12: «<bdi>12 شخصا قتلوا<\/bdi>», by the rule/,
  )
  assert.match(shown, /<li>number «<bdi>12<\/bdi>» = 12<\/li>/)
  assert.doesNotMatch(shown, /[\uE000\uE001]/)
})

test('the page speaks the language asked for, and every word of it is known in both', () => {
  const reports = [besides([first, second, denial], null)]
  assert.match(page(reports, inTongue('ar')), /<html lang="ar" dir="rtl">/)
  assert.match(page(reports, inTongue('en')), /<html lang="en" dir="ltr">/)
  const asked = new Set<string>()
  page(reports, {
    language: 'en',
    say(key) {
      asked.add(key)
      return key
    },
  })
  assert.deepEqual(
    [...asked].filter((key) => !(key in SPOKEN.en)),
    [],
  )
})
