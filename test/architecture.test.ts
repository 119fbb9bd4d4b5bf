import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { test } from 'node:test'

/** Who may open whose door. A room not listed may not be imported; a file may always import its own room. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  languages: ['model', 'text'],
  places: ['model', 'text'],
  sources: ['model'],
  steps: ['model', 'text', 'places', 'languages'], // of languages the contract only: see below
  store: ['model'],
  exports: ['model'],
  'pipeline.ts': ['model', 'text', 'languages', 'places', 'sources', 'steps', 'store', 'exports'],
  doors: ['model', 'places', 'sources', 'store', 'exports', 'pipeline.ts', 'languages', 'steps'], // see below
}
/** Where only some files of another room may be imported. */
const ONLY: Readonly<Record<string, RegExp>> = {
  'steps languages': /^languages\/(?!index\.ts|messages\.ts)[\w-]+\.ts$/, // what all languages share, not which there are
  'doors languages': /^languages\/messages\.ts$/, // words for problems and screens
  'doors steps': /^steps\/score\.ts$/, // `isnad eval` compares readings; it makes none
}
const WORDS_OF_NOBODY = /(^|\/)(utils?|helpers?|common|core|services?|managers?|v2)(\/|\.tsx?$)/

const root = dirname(import.meta.dirname)
const walk = (folder: string): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
        .filter((file) => !/(^|\/)(dist(-\d+)?|node_modules)\//.test(file))
    : []
const read = (file: string) => readFileSync(join(root, file), 'utf8')

const src = walk('src')
const code = (files: readonly string[]) => files.filter((file) => /\.(tsx?|mjs)$/.test(file))
const isTest = (file: string) => /\.test\.tsx?$/.test(file)
const rooms = code(src).filter((file) => !isTest(file))

const IMPORT = /\bfrom\s+'(\.[^']+)'|^\s*import\s+'(\.[^']+)'|\bimport\(\s*'(\.[^']+)'/gm

/** Relative imports of a file, as paths from the root; `import type` counts, a type can be a cycle too. */
const imports = (file: string): string[] =>
  [...read(file).matchAll(IMPORT)].map((m) =>
    normalize(join(dirname(file), (m[1] ?? m[2] ?? m[3]) as string))
      .split(sep)
      .join('/'),
  )
const inSrc = (file: string) => file.replace(/^src\//, '')
const room = (file: string) => inSrc(file).split('/')[0] as string

test('there is a house to look at', () => {
  assert.ok(rooms.length > 10)
  assert.ok(imports('src/model/claim.ts').includes('src/model/figure.ts'), 'imports are found')
})

test('every file of src lives in a known room', () => {
  assert.deepEqual(
    rooms.filter((file) => !(room(file) in MAY_IMPORT)),
    [],
  )
})

test('rooms import only the rooms they may', () => {
  const allowed = (from: string, to: string) =>
    to.startsWith('src/') &&
    (room(to) === room(from) ||
      (MAY_IMPORT[room(from)]?.includes(room(to)) === true &&
        (ONLY[`${room(from)} ${room(to)}`]?.test(inSrc(to)) ?? true)))
  const wrong = rooms.flatMap((from) =>
    imports(from)
      .filter((to) => !allowed(from, to))
      .map((to) => `${from} → ${to}`),
  )
  assert.deepEqual(wrong, [])
})

test('the web application knows the types of the HTTP API and nothing else of src', () => {
  const outside = (to: string) => !to.startsWith('web/') && !/^src\/doors\/http\/[\w-]+\.ts$/.test(to)
  const wrong = code(walk('web'))
    .filter((file) => !isTest(file))
    .flatMap((from) =>
      imports(from)
        .filter(outside)
        .map((to) => `${from} → ${to}`),
    )
  assert.deepEqual(wrong, [])
  const values = code(walk('web')).filter(
    (file) => !isTest(file) && /^\s*(import|export)\s+(?!type\b)[^'"]*['"][^'"]*src\/doors\//m.test(read(file)),
  )
  assert.deepEqual(values, [], 'types only')
})

test('only open.ts and search.ts of the store know which database there is', () => {
  const naming = rooms.filter((file) => /from '(node:sqlite|pg|kysely\/dialect[^']*)'/.test(read(file)))
  assert.deepEqual(
    naming.filter((file) => !/^src\/store\/(open|search)[\w-]*\.ts$/.test(file)),
    [],
  )
})

test('no import leads back to itself', () => {
  const open = new Set<string>()
  const done = new Set<string>()
  const cycles: string[] = []
  const visit = (file: string, path: readonly string[]) => {
    if (open.has(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '))
    if (open.has(file) || done.has(file) || !existsSync(join(root, file))) return
    open.add(file)
    for (const to of imports(file)) if (/\.(tsx?|mjs)$/.test(to)) visit(to, [...path, file])
    open.delete(file)
    done.add(file)
  }
  for (const file of [...code(src), ...code(walk('web'))]) visit(file, [])
  assert.deepEqual(cycles, [])
})

test('no file of code is a room of its own', () => {
  const all = [...src, ...walk('web'), ...walk('bench'), ...walk('scripts'), ...walk('test')]
  const long = all
    .filter((file) => /\.(tsx?|mjs|css|html)$/.test(file))
    .filter((file) => read(file).trimEnd().split('\n').length > 300)
  assert.deepEqual(long, [])
  assert.ok(read('src/pipeline.ts').trimEnd().split('\n').length < 60, 'the table of contents stays on one page')
  assert.deepEqual(
    all.filter((file) => WORDS_OF_NOBODY.test(file)),
    [],
    'a room is named for its noun or its step',
  )
})

const committed = () =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)) && !/\.(png|jpe?g|woff2?|ico|gz|pdf)$/.test(file))

test('no line of source hides its direction', (t) => {
  if (!existsSync(join(root, '.git'))) return t.skip('not a checkout')
  const hiding = committed().filter((file) => /[\u202A-\u202E\u2066-\u2069]/.test(read(file)))
  assert.deepEqual(hiding, [])
})

test('no file names this machine or a host that packages come from', (t) => {
  if (!existsSync(join(root, '.git'))) return t.skip('not a checkout')
  // Written in pieces, so that this file does not name what it forbids.
  const hosts = [
    'registry.npmjs' + '.org',
    'registry.yarnpkg' + '.com',
    'npm.pkg.github' + '.com',
    '/artifactory' + '/',
  ]
  const folders = [`${root}/`, '/home/' + 'user/', '/work/' + 'main', '/work/' + 'shared', '/work/' + '.library']
  const naming = committed().filter((file) => [...hosts, ...folders].some((word) => read(file).includes(word)))
  assert.deepEqual(naming, [])
})
