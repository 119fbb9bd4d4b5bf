import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addresses, type Looking, looking, TONGUES, violations } from '../test/review/looking.ts'

let look: Looking
let screens: Record<string, string>
before(async () => {
  look = await looking()
  screens = await addresses(look)
})
after(async () => {
  await look.stop()
})

for (const tongue of TONGUES) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing serious in ${tongue}, ${theme}`, async () => {
      const page = await look.open({ tongue, theme })
      for (const [name, address] of Object.entries(screens)) {
        await page.goto(address)
        await page.getByRole('heading', { level: 1 }).waitFor()
        assert.deepEqual(await violations(page), [], name)
      }
      await page.context().close()
    })
  }

  test(`a phone shows every screen in ${tongue} without sideways scrolling`, async () => {
    const page = await look.open({ tongue, width: 360, height: 740 })
    for (const [name, address] of Object.entries(screens)) {
      await page.goto(address)
      await page.getByRole('heading', { level: 1 }).waitFor()
      const { wide, screen } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        screen: document.documentElement.clientWidth,
      }))
      assert.ok(wide <= screen, `${name}: ${wide} in ${screen}`)
      assert.deepEqual(await violations(page), [], name)
    }
    await page.context().close()
  })

  test(`on a phone in ${tongue} the chosen words stay in sight above their sheet`, async () => {
    const page = await look.open({ tongue, width: 360, height: 740 })
    await page.goto(screens.claim!)
    const sheet = await page.locator('.panel.chosen').boundingBox()
    const words = await page.locator('.number.chosen').boundingBox()
    assert.ok(sheet && words && words.y >= 0 && words.y + words.height <= sheet.y)
    await page.context().close()
  })
}

test('axe does see what is wrong', async () => {
  const page = await look.open({ tongue: 'en' })
  await page.goto(look.url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.evaluate(() => document.body.append(Object.assign(document.createElement('button'))))
  assert.match((await violations(page)).join(), /button-name/)
})

test('by keyboard alone: past the header, into a report, to a mark, and back', async () => {
  const page = await look.open({ tongue: 'ar' })
  await page.goto(screens.report!)
  await page.locator('.number').first().waitFor()
  await page.keyboard.press('Tab')
  const focused = page.locator(':focus')
  assert.equal(await focused.getAttribute('class'), 'skip')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'content')
  const seen = new Set<string>()
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab')
    seen.add((await focused.getAttribute('id')) ?? '')
    if (seen.has('mark-2')) break
  }
  assert.ok(seen.has('mark-1') && seen.has('mark-2'), 'marks are reached one by one')
  const ring = await focused.evaluate((element) => getComputedStyle(element).outlineStyle)
  assert.equal(ring, 'solid', 'the focus is seen')
  await page.keyboard.press('Enter')
  await page.locator('.panel.chosen').waitFor()
  assert.equal(
    await page.evaluate(() => document.activeElement?.id),
    'panel-title',
    'the focus goes to what was chosen',
  )
  await page.keyboard.press('Escape')
  await page.locator('#mark-2:focus').waitFor()
  await page.context().close()
})

test('the theme follows the device until the reader chooses, and the choice is kept', async () => {
  const page = await look.open({ tongue: 'en', theme: 'dark' })
  await page.goto(look.url)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const dark = await ground()
  await page.getByRole('button', { name: 'Theme: as the device' }).click()
  const light = await ground()
  assert.notEqual(light, dark)
  await page.reload()
  await page.getByRole('button', { name: 'Theme: light' }).waitFor()
  assert.equal(await ground(), light)
  await page.context().close()
})

test('nothing moves for whoever asked for less motion', async () => {
  const page = await look.open({ tongue: 'en' })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(screens.claim!)
  await page.locator('.panel.chosen').waitFor()
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => getComputedStyle(element).transitionDuration !== '0s')
        .length,
  )
  assert.equal(moving, 0)
  await page.context().close()
})

test('nothing was asked of another host, and nothing threw', () => look.settled())
