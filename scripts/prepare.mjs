// Makes a checkout ready to run; safe to run before every command, and quick when nothing is missing.
// Runs on whatever Node the machine has (>= 20), so it is plain JavaScript and imports nothing but Node.
//   node scripts/prepare.mjs            packages and the web application
//   node scripts/prepare.mjs packages   packages only
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = join(root, 'node_modules', '.bin')
const pinned = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node')

try {
  if (!installed()) install()
  if (process.argv[2] !== 'packages') buildWeb()
} catch (error) {
  console.error(`isnad: ${error.message}`)
  process.exit(1)
}

/**
 * Every package that the lock file asks for is there in that version. npm writes its own record of what it put into
 * `node_modules` last, so an interrupted installation has none. Packages for other machines are optional and may miss.
 */
function installed() {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record) || !existsSync(pinned)) return false
  const have = JSON.parse(readFileSync(record, 'utf8')).packages
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(want).every(
    ([path, entry]) => path === '' || (have[path] ? have[path].version === entry.version : entry.optional),
  )
}

/** `npm ci` with the npm and the Node that called us: never the pinned Node, which it is about to replace. */
function install() {
  if (!writable(root)) throw new Error(`packages are missing, and ${root} cannot be written`)
  console.error('isnad: installing what is missing (a minute or two, this once) …')
  const npm = process.env.npm_execpath
  const node = process.env.npm_node_execpath ?? process.execPath
  const env = { ...process.env, PATH: pathWithout(bin) }
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund']
  const run = npm?.endsWith('.js')
    ? spawnSync(node, [npm, ...words], { cwd: root, env, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', words, { cwd: root, env, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
  if (run.status !== 0) throw new Error('the packages could not be installed; `npm ci` shows why')
  if (!existsSync(pinned))
    throw new Error('the pinned Node is missing: its install script was not run; `npm ci --ignore-scripts=false` does')
}

/** Builds into a folder beside the old one and then changes places, so that an interrupted build leaves no half. */
function buildWeb() {
  const web = join(root, 'web')
  if (!existsSync(join(web, 'index.html'))) return
  const stamp = join(web, 'dist', '.sources')
  const now = fingerprint(web)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  if (!writable(web)) {
    if (!existsSync(join(web, 'dist', 'index.html')))
      throw new Error(`the web application is not built, and ${web} cannot be written`)
    console.error(
      `isnad: the web application is older than its sources, and ${web} cannot be written; the old one is used`,
    )
    return
  }
  console.error('isnad: building the web application …')
  const fresh = join(web, `dist-${process.pid}`)
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  const words = [vite, 'build', web, '--outDir', fresh, '--emptyOutDir', '--logLevel', 'warn']
  try {
    const run = spawnSync(pinned, words, { cwd: web, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
    if (run.status !== 0) throw new Error('the web application could not be built (see above)')
    writeFileSync(join(fresh, '.sources'), now)
    rmSync(join(web, 'dist'), { recursive: true, force: true })
    renameSync(fresh, join(web, 'dist'))
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

/** A hash of everything that the built application depends on: its sources, what it imports of ours, the lock file. */
function fingerprint(web) {
  const hash = createHash('sha256')
  const files = readdirSync(web, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/[\\/]dist(-\d+)?([\\/]|$)/.test(entry.parentPath ?? entry.path))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !/\.(test|md)\b/.test(file))
    .sort()
  for (const file of [...files, join(root, 'package-lock.json')]) {
    hash.update(`${file.slice(root.length)}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function writable(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function pathWithout(folder) {
  const path = (process.env.PATH ?? '').split(delimiter)
  return path.filter((entry) => entry !== folder).join(delimiter)
}
