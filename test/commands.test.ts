import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'isnad-commands-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const node = (words: readonly string[], cwd = root) => spawnSync(process.execPath, words, { cwd, encoding: 'utf8' })

test('preparing does nothing, and says nothing, where nothing is missing', () => {
  const { status, stdout, stderr } = node(['scripts/prepare.mjs', 'packages'])
  assert.deepEqual([status, stdout, stderr], [0, '', ''])
})

test('preparing sees that a package is missing, or has another version, and installs', () => {
  const copy = join(folder, 'copy')
  mkdirSync(join(copy, 'node_modules'), { recursive: true })
  cpSync(join(root, 'scripts'), join(copy, 'scripts'), { recursive: true })
  symlinkSync(join(root, 'node_modules', '.bin'), join(copy, 'node_modules', '.bin'))
  const packages = (version: string) => JSON.stringify({ packages: { 'node_modules/a': { version } } })
  const prepare = () => {
    writeFileSync(join(copy, 'npm.js'), 'console.log("asked for", process.argv.slice(2).join(" "))')
    const env = { ...process.env, npm_execpath: join(copy, 'npm.js'), npm_node_execpath: process.execPath }
    const words = [join(copy, 'scripts', 'prepare.mjs'), 'packages']
    return spawnSync(process.execPath, words, { cwd: copy, env, encoding: 'utf8' }).stderr
  }
  writeFileSync(join(copy, 'package-lock.json'), packages('2.0.0'))
  assert.match(prepare(), /asked for ci --include=dev/, 'never installed, or not to the end')
  writeFileSync(join(copy, 'node_modules', '.package-lock.json'), packages('1.0.0'))
  assert.match(prepare(), /asked for ci --include=dev/, 'the lock file changed')
  writeFileSync(join(copy, 'node_modules', '.package-lock.json'), packages('2.0.0'))
  assert.equal(prepare(), '')
})

test('without its packages, the command says what to run', () => {
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true })
  const { status, stderr } = node([join(folder, 'bin', 'isnad'), 'read', 'x'])
  assert.equal(status, 1)
  assert.match(stderr, /run: npm ci/)
})

test('the command ends as what it runs ends', () => {
  assert.equal(node(['bin/isnad', 'read', '/nowhere']).status, 2)
  assert.equal(node(['bin/isnad', '--help']).status, 0)
})
