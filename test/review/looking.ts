import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Locator, Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { type Serving, serving } from './serving.ts'

export const TONGUES = ['ar', 'en'] as const
export type Tongue = (typeof TONGUES)[number]

export interface Look {
  readonly tongue: Tongue
  readonly theme?: 'light' | 'dark'
  readonly width?: number
  readonly height?: number
}

export interface Looking extends Serving {
  readonly browser: Browser
  /** A window on the application. What it asks of any other host, or throws, is found by `settled`. */
  open(look: Look): Promise<Page>
  /** Fails if any window so far asked another host for anything, or threw. */
  settled(): void
}

/** The application in a real browser, over a real store with the invented reports. */
export async function looking(): Promise<Looking> {
  const [served, browser] = await Promise.all([serving({ screens: true }), launchBrowser()])
  const wrong: string[] = []
  const open = async ({ tongue, theme = 'light', width = 1200, height = 900 }: Look) => {
    const locale = tongue === 'ar' ? 'ar' : 'en-GB'
    const context = await browser.newContext({ viewport: { width, height }, locale, colorScheme: theme })
    const page = await context.newPage()
    page.setDefaultTimeout(10_000)
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(served.url).origin) wrong.push(`asked for ${request.url()}`)
    })
    page.on('pageerror', (error) => wrong.push(`threw ${error.message}`))
    return page
  }
  return {
    ...served,
    ...{ browser, open },
    settled: () => assert.deepEqual(wrong, []),
    stop: async () => {
      await browser.close()
      await served.stop()
    },
  }
}

/** The words as drawn: what is hidden is not among them. */
export const wordsOf = async (locator: Locator): Promise<string> => (await locator.allInnerTexts()).join('\n')

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds serious or critical on the page as it stands, in words. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe was put there by the line above
    const found = await (globalThis as any).axe.run({ resultTypes: ['violations'] })
    return found.violations
      .filter(({ impact }: { impact: string }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }: { id: string; nodes: { target: string[]; failureSummary: string }[] }) =>
        nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
      )
  })
}

/** The addresses of every screen, over the invented reports. */
export async function addresses({ url }: Serving): Promise<Record<string, string>> {
  // biome-ignore lint/suspicious/noExplicitAny: looked at from outside, as JSON
  const get = async (path: string): Promise<any> => (await fetch(`${url}api/${path}`)).json()
  const [strike] = (await get('incidents?event=air_strike')).incidents
  const [gas] = (await get('incidents?event=chemical_weapon')).incidents
  const { told } = await get(`incidents/${strike.id}`)
  const report = `${url}reports/${encodeURIComponent(told[0].report.id)}`
  return {
    incidents: url,
    filtered: `${url}?event=air_strike&contested=true`,
    contested: `${url}incidents/${strike.id}`,
    unverified: `${url}incidents/${gas.id}`,
    report,
    claim: `${report}?claim=${told[0].claim.id}`,
    search: `${url}search?q=${encodeURIComponent('سوق')}`,
    method: `${url}method`,
    missing: `${url}incidents/none`,
  }
}
