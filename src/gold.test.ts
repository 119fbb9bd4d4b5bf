import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Report } from './model/report.ts'
import { read } from './pipeline.ts'
import { type Layers, type Miss, type Scored, score } from './steps/score.ts'

/** `gold/floors.json`: layer → the least that it must reach. Floors only rise. */
const gold = join(import.meta.dirname, '../gold')
const json = (...path: string[]) => JSON.parse(readFileSync(join(gold, ...path), 'utf8'))
const names = readdirSync(join(gold, 'claims')).sort()

const reports: Scored[] = names.map((name) => {
  const doc = json('docs', name)
  const report: Report = {
    id: `gold:${doc.id}`,
    externalId: doc.id,
    text: doc.text,
    title: doc.title,
    publisher: null,
    published: doc.published,
    url: null,
    language: doc.lang,
  }
  return { name: doc.id, text: doc.text, gold: json('claims', name).claims, predicted: read(report).claims }
})
const { layers, errors } = score(reports)

const value = (layer: string): number => {
  const found = layers[layer as keyof Layers]
  return typeof found === 'object' && found !== null ? found.f : (found ?? 0)
}
const floors = Object.entries(json('floors.json') as Record<string, number>)

test('every floor is a layer, and every layer that is a share has a floor', () => {
  const counts = ['docs', 'without_prediction', 'gold_figures', 'predicted_figures', 'gold_statements']
  const shares = Object.keys(layers).filter((layer) => !counts.includes(layer))
  assert.deepEqual(floors.map(([layer]) => layer).sort(), shares.sort())
})

for (const [layer, floor] of floors)
  test(`gold: ${layer} ≥ ${floor}`, () => {
    assert.ok(
      value(layer) >= floor,
      `${layer} is ${value(layer)}, below its floor ${floor}\n${errors.map(line).join('\n')}`,
    )
  })

test('every claim that was read is tied to its exact words', () => {
  for (const { text, predicted, name } of reports)
    for (const claim of predicted ?? [])
      assert.equal(claim.exact, text.slice(claim.start, claim.end), `${name}: ${claim.exact}`)
})

function line(miss: Miss): string {
  return [miss.report, miss.kind, miss.outcome, miss.low, miss.high, miss.vague, miss.words].join('\t')
}
