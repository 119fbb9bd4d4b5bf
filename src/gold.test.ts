import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openGold } from './doors/cli/gold.ts'
import { read } from './pipeline.ts'
import { type Layers, type Miss, score } from './steps/score.ts'

const gold = join(import.meta.dirname, '../gold')
/** Layer → the least that it must reach. Floors only rise. */
const floors = Object.entries<number>(JSON.parse(readFileSync(join(gold, 'floors.json'), 'utf8')))

const { annotations } = await openGold(gold)
const readings = annotations.map((annotation) => ({ ...annotation, claimsRead: read(annotation.report).claims }))
const { layers, errors } = score(
  readings.map(({ name, report, claims, claimsRead }) => ({
    name,
    text: report.text,
    gold: claims,
    predicted: claimsRead,
  })),
)

const value = (layer: string): number => {
  const found = layers[layer as keyof Layers]
  return typeof found === 'object' && found !== null ? found.f : (found ?? 0)
}

test('every floor is a layer, and every layer that is a share has a floor', () => {
  const counts = ['docs', 'without_prediction', 'gold_figures', 'predicted_figures', 'gold_statements']
  const shares = Object.keys(layers).filter((layer) => !counts.includes(layer))
  assert.deepEqual(floors.map(([layer]) => layer).sort(), shares.sort())
})

for (const [layer, floor] of floors)
  test(`gold: ${layer} ≥ ${floor}`, () => {
    const reached = value(layer)
    assert.ok(reached >= floor, `${layer} is ${reached}, below its floor ${floor}\n${errors.map(line).join('\n')}`)
  })

test('every claim that was read is tied to its exact words', () => {
  for (const { name, report, claimsRead } of readings)
    for (const claim of claimsRead)
      assert.equal(claim.exact, report.text.slice(claim.start, claim.end), `${name}: ${claim.exact}`)
})

function line(miss: Miss): string {
  return [miss.report, miss.kind, miss.outcome, miss.low, miss.high, miss.vague, miss.words].join('\t')
}
