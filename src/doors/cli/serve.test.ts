import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const isnad = join(import.meta.dirname, '..', '..', '..', 'bin', 'isnad')
const folder = mkdtempSync(join(tmpdir(), 'isnad-serve-'))
const children: ChildProcess[] = []
after(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const start = (words: readonly string[]): ChildProcess => {
  const child = spawn(process.execPath, [isnad, ...words], { env: { ...process.env, LANG: 'C', LC_ALL: '' } })
  children.push(child)
  return child
}
const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)))

/** All that it says, and how it ends. */
async function whole(child: ChildProcess): Promise<{ code: number | null; words: string }> {
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (words += chunk))
  return { code: await ended(child), words }
}

/** What it has said until it said `words`. */
function said(child: ChildProcess, words: RegExp): Promise<string> {
  let all = ''
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      all += chunk
      if (words.test(all)) resolve(all)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('close', () => reject(new Error(`ended without saying ${words}: ${all}`)))
  })
}

test('serve reads first, answers on an address that it prints, gives way on a taken port, and stops when told', async () => {
  writeFileSync(join(folder, 'a.txt'), 'قتل 3 أشخاص في قصف على مدينة سلقين.')
  const first = start(['serve', '--read', folder, '--home', join(folder, 'h1'), '--port', '0'])
  const words = await said(first, /Open http:\/\/127\.0\.0\.1:\d+\//)
  assert.match(words, /New reports: 1/)
  const url = /Open (\S+)/.exec(words)?.[1] as string
  const answer = await fetch(`${url}api/reports`).then((response) => response.status)
  assert.notEqual(answer, 500)
  const port = Number(new URL(url).port)
  const second = start(['serve', '--home', join(folder, 'h2'), '--port', String(port)])
  const other = await said(second, /Open http:\S+/)
  assert.match(other, new RegExp(`Port ${port} is taken; using \\d+`))
  first.kill('SIGINT')
  second.kill('SIGTERM')
  assert.deepEqual(await Promise.all([ended(first), ended(second)]), [0, 0])
  await assert.rejects(fetch(url))
})

test('an ingestion that is stopped keeps what it read, says so, and goes on when repeated', async () => {
  const many = join(folder, 'many.jsonl')
  const row = (i: number) =>
    JSON.stringify({ id: i, text: `أعلن المكتب مقتل ${i} أشخاص في قصف على مدينة سلقين. `.repeat(20) })
  writeFileSync(many, Array.from({ length: 3000 }, (_, i) => row(i + 3)).join('\n'))
  const home = join(folder, 'h3')
  const child = start(['ingest', many, '--home', home])
  const log = join(home, 'isnad.db-wal')
  const watch = setInterval(() => {
    if (!existsSync(log) || statSync(log).size < 500_000) return
    clearInterval(watch)
    child.kill('SIGINT')
  }, 20)
  const { code, words } = await whole(child)
  clearInterval(watch)
  assert.equal(code, 130, words)
  assert.match(words, /Stopped/)
  const kept = Number(/New reports: (\d+)/.exec(words)?.[1])
  assert.ok(kept > 0 && kept < 3000)
  const verified = await whole(start(['verify', '--home', home]))
  assert.equal(verified.code, 0, verified.words)
  assert.match(verified.words, new RegExp(`reports: ${kept} `))
  writeFileSync(many, Array.from({ length: kept + 10 }, (_, i) => row(i + 3)).join('\n'))
  const again = await whole(start(['ingest', many, '--home', home]))
  assert.match(again.words, new RegExp(`New reports: 10 +known already: ${kept} `))
})

test('only this machine is served', async () => {
  const child = start(['serve', '--home', join(folder, 'h4'), '--host', '0.0.0.0'])
  await said(child, /Only addresses of this machine/)
  assert.equal(await ended(child), 1)
})
