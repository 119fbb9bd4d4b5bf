import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openGold } from './gold.ts'

const own = join(import.meta.dirname, '../../../gold')

test("the project's own annotation is well formed, and every quotation stands in its text", async () => {
  const { annotations, problems } = await openGold(own)
  assert.deepEqual(problems, [])
  assert.ok(annotations.length >= 16)
  for (const { name, report, claims } of annotations) {
    const quotations = claims.flatMap((claim) => [
      claim,
      ...(claim.figures ?? []),
      ...(claim.by ?? []),
      ...(claim.where ?? []),
      claim.when,
      claim.perpetrator,
    ])
    for (const quotation of quotations) {
      if (!quotation) continue
      const times = report.text.split(quotation.quote!).length - 1
      assert.ok(times > 0, `${name}: ${quotation.quote}`)
      assert.ok(times === 1 || quotation.nth, `${name}: "${quotation.quote}" stands ${times} times and has no nth`)
    }
    for (const { figures } of claims)
      for (const [i, figure] of (figures ?? []).entries())
        if (figure.partOf != null) assert.ok(figures![figure.partOf] && figure.partOf !== i, `${name}: partOf`)
  }
})

test('a broken file is a problem that says where, and the rest is read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-gold-'))
  try {
    await mkdir(join(folder, 'docs'))
    await mkdir(join(folder, 'claims'))
    const put = (path: string, data: unknown) => writeFile(join(folder, path), JSON.stringify(data))
    const claim = { quote: 'قصف', event: 'shelling', modality: 'asserted', scope: 'incident', figures: [] }
    await put('docs/a.json', { id: 'a', text: 'قصف', published: '2031-03-02' })
    await put('claims/a.json', { published: '2031-03-01', claims: [claim] })
    await put('docs/b.json', { id: 'b', text: 'قصف' })
    await put('claims/b.json', { claims: [{ ...claim, figures: [{ outcome: 'killed', low: 'many', high: null }] }] })
    await put('claims/c.json', { claims: [] })
    const { annotations, problems } = await openGold(folder)
    assert.deepEqual(
      annotations.map(({ name, report }) => [name, report.published, report.language]),
      [['a.json', '2031-03-01', 'ar']],
    )
    assert.deepEqual(
      problems.map(({ code, fields }) => [code, fields.at ?? fields.reason]),
      [
        ['gold_broken', 'claims.0.figures.0.low'],
        ['file_missing', 'ENOENT'],
      ],
    )
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('a folder that is not there is a problem', async () => {
  const { annotations, problems } = await openGold(join(own, 'nowhere'))
  assert.deepEqual(annotations, [])
  assert.equal(problems[0]?.code, 'file_missing')
})
