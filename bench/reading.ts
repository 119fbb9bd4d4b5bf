// How fast reports are read, on one core: `npm run bench -- [PATH …]`. Reads a corpus as a stream, keeps nothing, prints
// reports a second and the most memory held. Without a path: the corpus beside this checkout, where there is one.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { read } from '../src/pipeline.ts'
import { open } from '../src/sources/open.ts'

setFlagsFromString('--heap-growing-percent=100') // as the command line does

const usual = join(import.meta.dirname, '..', '..', 'shared', 'corpus')
const given = process.argv.slice(2)
const paths = given.length > 0 ? given : [usual]
const missing = paths.filter((path) => path !== '-' && !existsSync(path))
if (missing.length > 0) {
  console.error(`no corpus at ${missing.join(', ')}; give one: npm run bench -- FILE.jsonl.gz`)
  process.exit(1)
}

const done = { reports: 0, letters: 0, claims: 0, figures: 0, problems: 0 }
let [reading, slowest] = [0, 0]
const began = performance.now()
for await (const found of open(paths)) {
  if ('problem' in found) {
    done.problems++
    continue
  }
  const { report } = found.capture
  const start = performance.now()
  const { claims } = read(report)
  const took = performance.now() - start
  reading += took
  slowest = Math.max(slowest, took)
  done.reports++
  done.letters += report.text.length
  done.claims += claims.length
  done.figures += claims.reduce((sum, claim) => sum + claim.figures.length, 0)
}
const seconds = (performance.now() - began) / 1000
console.log(
  `${done.reports} reports, ${done.letters} letters, ${done.claims} claims, ${done.figures} figures, ${done.problems} problems`,
)
console.log(
  `${Math.round(done.reports / seconds)} reports/s (${seconds.toFixed(1)} s; reading alone ${(reading / 1000).toFixed(1)} s)`,
)
console.log(
  `slowest report ${slowest.toFixed(1)} ms, most memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
)
