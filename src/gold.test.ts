import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openGold } from './doors/cli/gold.ts'
import { read } from './pipeline.ts'
import { type Layers, type Mistake, score } from './steps/score.ts'

const COUNTS = ['docs', 'without_prediction', 'gold_figures', 'predicted_figures', 'gold_statements']

/** Arabic reports stand in `gold` itself, those of another language in a folder of its code, each with floors of its own. */
for (const folder of ['gold', 'gold/en']) await hold(folder)

async function hold(folder: string): Promise<void> {
  const gold = join(import.meta.dirname, '..', folder)
  /** Layer → the least that it must reach. Floors only rise. */
  const floors = Object.entries<number>(JSON.parse(readFileSync(join(gold, 'floors.json'), 'utf8')))
  const { annotations, problems } = await openGold(gold)
  const readings = annotations.map((annotation) => ({ ...annotation, claimsRead: read(annotation.report).claims }))
  const { layers, errors } = score(
    readings.map(({ name, report, claims, claimsRead }) => ({
      name,
      text: report.text,
      gold: claims,
      predicted: claimsRead,
    })),
  )

  test(`${folder}: every report and its annotation can be read`, () => {
    assert.deepEqual(problems, [])
  })

  test(`${folder}: every floor is a layer, and every layer that is a share has a floor`, () => {
    const shares = Object.keys(layers).filter((layer) => !COUNTS.includes(layer))
    assert.deepEqual(floors.map(([layer]) => layer).sort(), shares.sort())
  })

  for (const [layer, floor] of floors)
    test(`${folder}: ${layer} ≥ ${floor}`, () => {
      const reached = value(layers, layer)
      assert.ok(reached >= floor, `${layer} is ${reached}, below its floor ${floor}\n${errors.map(line).join('\n')}`)
    })

  test(`${folder}: every claim that was read is tied to its exact words`, () => {
    for (const { name, report, claimsRead } of readings)
      for (const claim of claimsRead)
        assert.equal(claim.exact, report.text.slice(claim.start, claim.end), `${name}: ${claim.exact}`)
  })
}

function value(layers: Layers, layer: string): number {
  const found = layers[layer as keyof Layers]
  return typeof found === 'object' && found !== null ? found.f : (found ?? 0)
}

function line(miss: Mistake): string {
  return [miss.report, miss.kind, miss.outcome, miss.low, miss.high, miss.vague, miss.words].join('\t')
}
