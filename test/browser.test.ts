import assert from 'node:assert/strict'
import { dirname } from 'node:path'
import { test } from 'node:test'
import { launchBrowser } from './browser.ts'

test('a browser is found, and it lays Arabic out from right to left', async () => {
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.setContent('<p dir="auto"><span id="a">قصف</span> <span id="b">حلب</span></p>')
    const [a, b] = [await page.locator('#a').boundingBox(), await page.locator('#b').boundingBox()]
    assert.ok(a !== null && b !== null && a.x > b.x)
  } finally {
    await browser.close()
  }
})

test('on a machine without a browser, the packaged one starts', { timeout: 60_000 }, async (t) => {
  if (process.platform !== 'linux' || process.arch !== 'x64') return t.skip('packaged for 64-bit Linux only')
  const before = { ...process.env }
  process.env.PATH = dirname(process.execPath)
  delete process.env.CHROME_PATH
  try {
    const browser = await launchBrowser()
    assert.match(browser.version(), /^\d+\./)
    await browser.close()
  } finally {
    Object.assign(process.env, before)
  }
})

test('a browser that does not start is a failure that says what to run', async () => {
  const before = process.env.CHROME_PATH
  process.env.CHROME_PATH = '/nowhere/chrome'
  try {
    await assert.rejects(launchBrowser(), /CHROME_PATH=.* npm test/)
  } finally {
    if (before === undefined) delete process.env.CHROME_PATH
    else process.env.CHROME_PATH = before
  }
})
