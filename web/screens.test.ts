import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Looking, looking, TONGUES, type Tongue, wordsOf } from '../test/review/looking.ts'

const SAYS = {
  ar: {
    dir: 'rtl',
    incidents: 'الحوادث',
    row: 'غارة جوية، سلقين، إدلب',
    contested: 'مختلف فيها',
    unverified: 'لم يُتحقق منها',
    killed: 'من 12 إلى 14 فأكثر',
    origins: 'مصدر لم يُسمَّ',
    atLeast: '14 فأكثر',
    vague: 'عشرات',
    day: '7 آذار/مارس 2031',
    blamed: 'القوات الجوية السورية',
    denial: 'نفي',
    invented: 'مثال مخترع: الناشرون والأشخاص والأحداث',
    table: 'في جدول',
    claim: 'الرواية 3',
    rules: 'القواعد التي قرأتها',
    search: 'البحث',
    find: 'بحث',
    found: '4 تقارير فيها هذه الكلمات',
    filter: 'الحدث',
    one: 'حادثة واحدة',
    other: 'English',
  },
  en: {
    dir: 'ltr',
    incidents: 'Incidents',
    row: 'Air strike, Salqin, Idlib',
    contested: 'Contested',
    unverified: 'Not verified',
    killed: '12 to 14 or more',
    origins: 'source not named',
    atLeast: '14 or more',
    vague: 'dozens',
    day: '7 March 2031',
    blamed: 'Syrian Air Force',
    denial: 'a denial',
    invented: 'Invented example. The publishers, people and events',
    table: 'As a table',
    claim: 'Claim 3',
    rules: 'Rules that read it',
    search: 'Search',
    find: 'Search',
    found: '4 reports have these words',
    filter: 'Event',
    one: '1 incident',
    other: 'العربية',
  },
} as const satisfies Record<Tongue, Record<string, string>>

let look: Looking
before(async () => {
  look = await looking()
})
after(async () => {
  await look.stop()
})

for (const tongue of TONGUES) {
  const says = SAYS[tongue]
  describe(`in ${tongue}`, () => {
    test('from the list to an incident, its words, and its report', async () => {
      const page = await look.open({ tongue })
      await page.goto(look.url)
      const row = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: says.row }) })
      await row.waitFor()
      assert.equal(await page.locator('html').getAttribute('dir'), says.dir)
      assert.equal(await page.title(), `${says.incidents} · ${tongue === 'ar' ? 'إسناد' : 'Isnad'}`)
      await page.getByRole('note').filter({ hasText: says.invented }).waitFor()
      const told = await wordsOf(row)
      for (const part of [says.day, says.contested, says.unverified, says.killed]) assert.ok(told.includes(part), part)

      await row.getByRole('link').click()
      await page.getByRole('heading', { level: 1, name: says.row }).waitFor()
      const text = await wordsOf(page.locator('main'))
      for (const part of [says.killed, says.atLeast, says.vague, says.origins, says.blamed, says.denial, says.invented])
        assert.ok(text.includes(part), part)
      assert.equal(await page.locator('.lane').count(), 2 + 1 + 1 + 2, 'one mark an origin in each range')

      await page.locator('.lanes a.who').nth(1).click()
      assert.match(page.url(), /#claim-3$/)
      const card = page.locator('#claim-3')
      assert.ok(await card.evaluate((element) => element.matches(':target')))
      const quotation = card.locator('blockquote')
      assert.deepEqual([await quotation.getAttribute('lang'), await quotation.getAttribute('dir')], ['ar', 'rtl'])
      await card.locator('.sources a').first().click()
      await page.getByRole('heading', { level: 2, name: says.claim }).waitFor()
      assert.ok((await wordsOf(page.locator('.panel'))).includes(says.rules))
      const chosen = await page.locator('.marked.chosen').allInnerTexts()
      assert.equal(chosen.join(''), 'إن فرقه انتشلت 12 جثة من السوق الجمعة ونقلت 27 مصابا إلى المستشفيات')
      assert.deepEqual(await page.locator('.text .part-figure').allInnerTexts(), ['12 جثة', '27 مصابا'])
      await page.context().close()
    })

    test('a mark that lies in two claims chooses the inner one, and the list is one step back', async () => {
      const page = await look.open({ tongue })
      const { reports } = (await (
        await fetch(`${look.url}api/reports?publisher=${encodeURIComponent('وكالة الجسر (مثال مخترع)')}`)
      ).json()) as {
        reports: { id: string }[]
      }
      await page.goto(`${look.url}reports/${encodeURIComponent(reports[0]!.id)}`)
      await page.locator('.number').first().waitFor()
      assert.equal(await page.locator('.number').count(), 4)
      await page
        .locator('.marked')
        .filter({ hasText: /^سوق في مدينة سلقين$/ })
        .click()
      await page.locator('.panel.chosen').waitFor()
      assert.equal(
        (await page.locator('.marked.chosen').allInnerTexts()).join(''),
        'سوق في مدينة سلقين، ورجح أن الطيران الحربي نفذها',
      )
      await page.keyboard.press('Escape')
      await page.locator('.panel.chosen').waitFor({ state: 'detached' })
      await page.context().close()
    })

    test('the drawing can be read as a table', async () => {
      const page = await look.open({ tongue })
      await page.goto(look.url)
      await page.getByRole('link', { name: says.row }).click()
      const button = page.getByRole('button', { name: says.table }).first()
      await button.click()
      assert.equal(await button.getAttribute('aria-pressed'), 'true')
      const rows = await page.locator('table').first().locator('tbody tr').allInnerTexts()
      assert.equal(rows.length, 3)
      assert.ok(rows[0]!.includes(says.atLeast))
      await page.context().close()
    })

    test('a filter narrows the list, stands in the address, and can be lifted', async () => {
      const page = await look.open({ tongue })
      await page.goto(look.url)
      const event = page.getByLabel(says.filter, { exact: true })
      await event.focus()
      await event.selectOption('shelling')
      await page.getByRole('status').filter({ hasText: says.one }).waitFor()
      assert.match(page.url(), /\?event=shelling$/)
      assert.ok(await event.evaluate((element) => element === document.activeElement), 'the focus stays')
      await page.reload()
      await page.getByRole('status').filter({ hasText: says.one }).waitFor()
      assert.equal(await event.inputValue(), 'shelling')
      await page.locator('.holding a').first().click()
      await page.getByRole('status').filter({ hasText: says.one }).waitFor({ state: 'detached' })
      assert.equal(await event.inputValue(), '')
      assert.equal(await page.locator('.row').count(), 3)
      await page.context().close()
    })

    test('search finds words and marks them', async () => {
      const page = await look.open({ tongue })
      await page.goto(look.url)
      await page.getByRole('link', { name: says.search, exact: true }).click()
      await page.getByRole('searchbox').fill('سوق')
      await page.locator('main').getByRole('button', { name: says.find }).click()
      await page.getByRole('status').filter({ hasText: says.found }).waitFor()
      assert.ok((await page.locator('mark').allInnerTexts()).includes('السوق'))
      await page.context().close()
    })

    test('the other language is one press away, and remembered', async () => {
      const page = await look.open({ tongue })
      await page.goto(look.url)
      await page.getByRole('button', { name: says.other }).click()
      const other = SAYS[tongue === 'ar' ? 'en' : 'ar']
      await page.getByRole('heading', { level: 1, name: other.incidents }).waitFor()
      await page.reload()
      await page.getByRole('heading', { level: 1, name: other.incidents }).waitFor()
      assert.equal(await page.locator('html').getAttribute('dir'), other.dir)
      await page.context().close()
    })
  })
}

test('what people judged is shown with their names', async () => {
  const { incidents } = (await (await fetch(`${look.url}api/incidents?event=shelling`)).json()) as {
    incidents: { id: string }[]
  }
  const [{ id: about }] = incidents as [{ id: string }]
  await look.store.reviews.add({ about, verdict: 'accepted', note: 'Two photographs agree.', by: 'R. Reviewer' })
  const page = await look.open({ tongue: 'en' })
  await page.goto(`${look.url}incidents/${about}`)
  const reviews = page.getByRole('region', { name: 'Reviews' })
  await reviews.getByText('The incident: accepted by R. Reviewer').waitFor()
  assert.match(await wordsOf(reviews), /Two photographs agree\./)
  await page.context().close()
})

test('digits are Latin everywhere, and nothing was asked of another host', async () => {
  const page = await look.open({ tongue: 'ar' })
  for (const path of ['', 'method', 'search?q=سوق']) {
    await page.goto(look.url + path)
    await page.getByRole('heading', { level: 1 }).waitFor()
    assert.doesNotMatch(await wordsOf(page.locator('body')), /[٠-٩۰-۹]/)
  }
  look.settled()
})
