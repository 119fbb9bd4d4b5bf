import { accessSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { tmpdir, userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { type Browser, chromium, type LaunchOptions } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge']
const APPLICATIONS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * A Chromium for the browser tests: the one that `CHROME_PATH` names, else the machine's, else the one packaged for
 * servers. Where none starts, the error says the one command that mends it.
 */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = []
  const wanted = process.env.CHROME_PATH
  for (const find of wanted ? [named(wanted)] : [onThisMachine, packaged]) {
    try {
      const options = await find()
      if (options !== null) return await chromium.launch({ args: FLAGS, ...options })
    } catch (error) {
      failures.push((error as Error).message.split('\n').slice(0, 3).join(' '))
    }
  }
  throw new Error(
    `no browser for the tests. Install Chromium or Chrome and run: CHROME_PATH=/path/to/chrome npm test\n${failures.join('\n')}`,
  )
}

function named(path: string) {
  return async (): Promise<LaunchOptions> => ({ executablePath: path })
}

async function onThisMachine(): Promise<LaunchOptions | null> {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...APPLICATIONS]
  const found = candidates.find(runs)
  return found === undefined ? null : { executablePath: found }
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/**
 * The package holds a compressed browser and the libraries that a bare server lacks; it unpacks the latter only where
 * it believes itself in its cloud. Unpacked once a version and user, under a name that no half-unpacked copy ever has.
 */
async function packaged(): Promise<LaunchOptions> {
  const manifest = findPackageJSON('@sparticuz/chromium', import.meta.url) as string
  const { version } = JSON.parse(readFileSync(manifest, 'utf8'))
  const ready = join(tmpdir(), `isnad-browser-${userInfo().username}-${version}`)
  if (!existsSync(join(ready, 'chromium'))) await unpack(ready)
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(ready, 'fonts') }
  const env = { ...process.env, LD_LIBRARY_PATH: join(ready, 'al2023', 'lib'), ...fonts } as Record<string, string>
  return { executablePath: join(ready, 'chromium'), env }
}

async function unpack(ready: string): Promise<void> {
  const half = `${ready}-${process.pid}`
  mkdirSync(half, { recursive: true })
  const before = { ...process.env }
  Object.assign(process.env, { TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' })
  try {
    const { default: pack } = await import('@sparticuz/chromium')
    await pack.executablePath()
  } finally {
    for (const key of ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH']) restore(key, before[key])
  }
  try {
    renameSync(half, ready)
  } catch (error) {
    // Another test process was faster; its copy is whole.
    rmSync(half, { recursive: true, force: true })
    if (!existsSync(join(ready, 'chromium'))) throw error
  }
}

function restore(key: string, value: string | undefined): void {
  if (value === undefined) delete process.env[key]
  else process.env[key] = value
}
