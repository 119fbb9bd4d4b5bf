import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { violations } from './review/looking.ts'

// The page that `isnad eval --html` writes, opened from the disk as its readers open it.
const root = dirname(import.meta.dirname)
const folder = mkdtempSync(join(tmpdir(), 'isnad-beside-'))
const gold = join(folder, 'gold')
/** A few of the reports: axe looks at every element of the page. */
const FEW = 8
let browser: Browser
before(async () => {
  for (const name of readdirSync(join(root, 'gold/claims')).sort().slice(0, FEW))
    for (const part of ['docs', 'claims']) cpSync(join(root, 'gold', part, name), join(gold, part, name))
  for (const tongue of ['ar', 'en'])
    spawnSync(process.execPath, [
      ...[join(root, 'bin/isnad'), 'eval', '--gold', gold],
      ...['--html', join(folder, `${tongue}.html`), '--lang', tongue],
    ])
  browser = await launchBrowser()
})
after(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

async function open(
  tongue: string,
  colorScheme: 'light' | 'dark',
  width: number,
): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
  const page = await context.newPage()
  const wrong: string[] = []
  page.on('request', (request) => request.url().startsWith('file:') || wrong.push(request.url()))
  page.on('console', (message) => wrong.push(message.text()))
  page.on('pageerror', (error) => wrong.push(error.message))
  await page.goto(pathToFileURL(join(folder, `${tongue}.html`)).href)
  return { page, wrong }
}

for (const tongue of ['ar', 'en'])
  for (const theme of ['light', 'dark'] as const)
    test(`in ${tongue}, ${theme}: nothing is asked of a network, nothing serious for axe, no sideways scrolling`, async () => {
      for (const width of [1280, 360]) {
        const { page, wrong } = await open(tongue, theme, width)
        await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
        const [wide, screen] = await page.evaluate<[number, number]>(
          '[document.documentElement.scrollWidth, document.documentElement.clientWidth]',
        )
        assert.equal(wide, screen, `${width}`)
        assert.deepEqual(wrong, [])
        assert.deepEqual(await violations(page), [], `${width}`)
        await page.context().close()
      }
    })

test('a kind of error chosen by keyboard leaves the cards that have it', async () => {
  const { page } = await open('en', 'light', 1280)
  const all = await page.locator('.card:visible').count()
  await page.locator('#k-all').focus()
  await page.keyboard.press('ArrowDown')
  const withErrors = await page.locator('.card:visible').count()
  await page.keyboard.press('ArrowDown')
  assert.ok(await page.locator('#k-missed').isChecked())
  const missed = await page.locator('.card:visible').count()
  assert.ok(all > withErrors && withErrors > missed && missed > 0, `${all} ${withErrors} ${missed}`)
  for (const kinds of await page
    .locator('.card:visible')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-k'))))
    assert.match(kinds ?? '', /\bmissed\b/)
})

test('a mark leads to its card, and the card back into the text', async () => {
  const { page } = await open('ar', 'light', 1280)
  await page.locator('a.m.missed').first().focus()
  await page.keyboard.press('Enter')
  const card = page.locator('.card:target')
  assert.equal(await card.count(), 1)
  await card.locator('h4 a').focus()
  await page.keyboard.press('Enter')
  assert.equal(await page.locator('.m:target, .m :target').count(), 1)
})
