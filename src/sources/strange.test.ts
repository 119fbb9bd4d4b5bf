import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import { open } from './open.ts'
import { gather } from './trial/files.ts'
import { strangeFile, writeStrange } from './trial/strange.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-strange-'))
after(() => rmSync(folder, { recursive: true }))

test('whatever comes in gets a report or a coded problem, and what comes after it is read', {
  timeout: 60_000,
}, async () => {
  let number = 0
  const good = writeStrange(join(folder, 'good'), { kind: 'good', extension: '.txt', bytes: Buffer.from('قصف') })
  await fc.assert(
    fc.asyncProperty(strangeFile, async (strange) => {
      const path = writeStrange(join(folder, String(number++)), strange)
      const { reports, problems } = await gather(open([path, good]))
      assert.equal(reports.at(-1)?.text, 'قصف')
      assert.ok(reports.length > 1 || problems.length > 0, strange.kind)
      for (const { code } of problems) assert.match(code, /^[a-z_0-9]+$/)
      for (const { text, id } of reports) {
        assert.ok(text.isWellFormed() && text.trim() !== '' && !text.includes('\0'))
        assert.match(id, /^sha256:[0-9a-f]{64}$/)
      }
    }),
    { numRuns: 400 },
  )
})
