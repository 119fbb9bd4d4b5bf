import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

const root = dirname(import.meta.dirname)
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/method.md',
  'docs/architecture.md',
  'docs/dependencies.md',
  'docs/reading.md',
  'examples/README.md',
  'gold/README.md',
]

test('every link of a document leads to a file', () => {
  const broken = DOCUMENTS.flatMap((file) =>
    [...read(file).matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map((link) => link[1]!)
      .filter((target) => !existsSync(join(root, dirname(file), target)))
      .map((target) => `${file}: ${target}`),
  )
  assert.deepEqual(broken, [])
})

test('every file that a document names exists', () => {
  const missing = DOCUMENTS.flatMap((file) =>
    [...read(file).matchAll(/`((?:src|docs|gold|examples|test|bin|web|bench|scripts)\/[\w./-]*)`/g)]
      .map((name) => name[1]!)
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${file}: ${path}`),
  )
  assert.deepEqual(missing, [])
})

test('every dependency has its line, and no line is of a package that is not one', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'))
  const lines = read('docs/dependencies.md').split('\n')
  const named = lines
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => [...line.split('|')[1]!.matchAll(/`([^`]+)`/g)].map((name) => name[1]!))
  assert.deepEqual(named.sort(), [...Object.keys(dependencies), ...Object.keys(devDependencies)].sort())
})

test('the README names every command, and every option that it names is one', () => {
  const help = (...words: string[]) =>
    spawnSync(process.execPath, [join(root, 'bin/isnad'), ...words, '--help'], { encoding: 'utf8' }).stdout
  const commands = [...help().matchAll(/^ {2}([a-z]+) /gm)].map((name) => name[1]!)
  assert.ok(commands.length > 8)
  const readme = read('README.md')
  assert.deepEqual(
    commands.filter((name) => !readme.includes(`\`${name}`)),
    [],
  )
  const known = [help(), ...commands.map((name) => help(name)), help('places', 'import')].join('\n')
  const named = DOCUMENTS.flatMap((file) => [...read(file).matchAll(/isnad [^`\n]*`?/g)].map(String))
    .flatMap((line) => [...line.matchAll(/ (--[a-z]+)/g)].map((option) => option[1]!))
    .filter((option) => !known.includes(`${option} `) && !known.includes(`${option},`))
  assert.deepEqual(named, [])
})

const ID = /\b[0-9a-f]{10,64}\b/g

/**
 * Runs the commands of the README's console blocks in a home of their own and holds their output to what stands below each.
 * `…` stands for anything inside a line and, alone, for lines. Ids change whenever a reading does, so the README's
 * are matched with the real ones by where they stand.
 */
test('the README shows what the program prints', { timeout: 120_000 }, () => {
  const blocks = [...read('README.md').matchAll(/```console\n(.*?)```/gs)].map((block) => block[1]!)
  assert.ok(blocks.length > 0, 'there is an example')
  const home = mkdtempSync(join(tmpdir(), 'isnad-readme-'))
  const ids = new Map<string, string>()
  try {
    for (const [command, ...shown] of blocks.flatMap((block) => block.split(/^\$ /m).slice(1).map(linesOf))) {
      const real = command!.replace(ID, (id) => ids.get(id) ?? id)
      const [program, ...words] = real.split(' ')
      assert.equal(program, 'bin/isnad')
      const run = spawnSync(process.execPath, [join(root, 'bin/isnad'), ...words], {
        cwd: root,
        encoding: 'utf8',
        env: { ...process.env, ISNAD_HOME: home, LANG: 'en' },
      })
      assert.equal(run.status, 0, run.stderr)
      compare(command!, shown, linesOf(run.stdout + run.stderr), ids)
    }
  } finally {
    rmSync(home, { recursive: true })
  }
})

const linesOf = (text: string): string[] =>
  text
    .replace(/\n+$/, '')
    .split('\n')
    .map((line) => line.trimEnd())

function compare(command: string, shown: readonly string[], real: readonly string[], ids: Map<string, string>): void {
  const told = `$ ${command}\n${real.join('\n')}`
  let at = 0
  let skipping = false
  for (const line of shown) {
    if (line === '…') {
      skipping = true
      continue
    }
    const from = at
    const found: number = skipping ? real.findIndex((other, i) => i >= from && fits(line, other)) : at
    skipping = false
    assert.ok(found >= 0 && fits(line, real[found] ?? ''), `the README shows\n${line}\nand the program prints\n${told}`)
    const documented = line.match(ID) ?? []
    const actual = real[found]!.match(ID) ?? []
    for (const [i, id] of documented.entries()) if (actual[i]) ids.set(id, actual[i])
    at = found + 1
  }
  assert.ok(skipping || at === real.length, `the README leaves out the end of\n${told}`)
}

/** Whether a line is as shown, ids and elisions apart. */
function fits(shown: string, real: string): boolean {
  const parts = shown.replace(ID, '#').split('…')
  return new RegExp(`^${parts.map((part) => RegExp.escape(part)).join('.*')}$`).test(real.replace(ID, '#'))
}
