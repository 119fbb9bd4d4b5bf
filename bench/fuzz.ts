// Whatever comes in gets a coded problem or a report: `node bench/fuzz.ts [N] [--keep]`. Makes N (10,000) strange files,
// reads each from the disk as a user's would be, keeps it in a passing home where asked, and prints what came of them.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { read, words } from '../src/pipeline.ts'
import { open } from '../src/sources/open.ts'
import { strangeFile, writeStrange } from '../src/sources/trial/strange.ts'
import { openStore } from '../src/store/open.ts'

const runs = Number(process.argv[2] ?? 10_000)
const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31)
const folder = mkdtempSync(join(tmpdir(), 'isnad-fuzz-'))
const store = process.argv.includes('--keep')
  ? await openStore({ home: join(folder, 'home'), words, who: 'isnad fuzz' })
  : null
const outcomes = new Map<string, number>()
const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
let slowest = { ms: 0, kind: '' }
let number = 0

const began = performance.now()
for (const strange of fc.sample(strangeFile, { numRuns: runs, seed })) {
  const path = join(folder, String(number++))
  const at = writeStrange(path, strange)
  const start = performance.now()
  let any = false
  for await (const found of open([at])) {
    any = true
    if ('problem' in found) {
      count(found.problem.code)
      continue
    }
    const reading = read(found.capture.report)
    for (const claim of reading.claims)
      if (found.capture.report.text.slice(claim.start, claim.end) !== claim.exact)
        throw new Error(`not grounded: ${claim.exact}`)
    count(store === null ? 'report' : (await store.keep(found.capture, reading)).state)
  }
  if (!any) throw new Error(`${strange.kind}: neither report nor problem (SEED=${seed})`)
  const ms = performance.now() - start
  if (ms > slowest.ms) slowest = { ms, kind: strange.kind }
  rmSync(path, { recursive: true, force: true })
}
if (store !== null) {
  const { problems, reports } = await store.verify()
  console.log(`kept ${reports} reports; verify finds ${problems.length} problems`)
  await store.close()
}
rmSync(folder, { recursive: true, force: true })

console.log(
  `${runs} inputs in ${((performance.now() - began) / 1000).toFixed(1)} s (SEED=${seed}); slowest ${slowest.ms.toFixed(0)} ms, ${slowest.kind}`,
)
for (const [outcome, times] of [...outcomes].sort(([, a], [, b]) => b - a))
  console.log(`${String(times).padStart(7)}  ${outcome}`)
