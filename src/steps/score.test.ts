import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import type { AnnotatedClaim, AnnotatedFigure } from './annotation.ts'
import { round4 } from './pairing.ts'
import { ASPECTS, type Layers, MEASURED, type Mistake, type Scored, score, tallied } from './score.ts'

const goldDir = join(import.meta.dirname, '../../gold')
const json = (...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8'))

/** The project's annotated reports, with `read` as the prediction for each. */
const reports = (read: (gold: AnnotatedClaim[]) => AnnotatedClaim[] | null): Scored[] =>
  readdirSync(join(goldDir, 'claims'))
    .sort()
    .map((name) => {
      const gold = json(goldDir, 'claims', name).claims
      return { name, text: json(goldDir, 'docs', name).text, gold, predicted: read(structuredClone(gold)) }
    })

const text = 'قال المرصد إن 12 شخصا قتلوا في حلب أمس. وأصيب عشرات في إدلب. ونفى الجيش القصف.'
const killed: AnnotatedFigure = { outcome: 'killed', low: 12, high: 12, quote: '12 شخصا قتلوا', status: 'unknown' }
const injured: AnnotatedFigure = { outcome: 'injured', low: null, high: null, vague: 'tens', quote: 'أصيب عشرات' }
const claims: AnnotatedClaim[] = [
  {
    quote: '12 شخصا قتلوا في حلب أمس',
    event: 'air_strike',
    modality: 'asserted',
    scope: 'incident',
    means: 'airstrike',
    figures: [killed],
    by: [{ quote: 'المرصد' }],
    where: [{ quote: 'حلب' }],
    when: { quote: 'أمس', from: '2031-03-01', to: '2031-03-01' },
    perpetrator: null,
  },
  { quote: 'أصيب عشرات في إدلب', event: 'shelling', modality: 'asserted', scope: 'incident', figures: [injured] },
  { quote: 'نفى الجيش القصف', event: 'shelling', modality: 'denied', scope: 'incident', figures: [] },
]
const one = (predicted: AnnotatedClaim[] | null, words = text) =>
  score([{ name: 'a', text: words, gold: claims, predicted }])

test('a perfect reading scores one everywhere and misses nothing', () => {
  const { layers, errors } = score(reports((gold) => gold))
  assert.deepEqual(errors, [])
  assert.deepEqual(layers.figures, { p: 1, r: 1, f: 1 })
  assert.equal(layers.whole_f, 1)
  for (const aspect of ASPECTS) assert.equal(layers[aspect], 1, aspect)
})

test('no prediction scores nothing, and aspects are not known', () => {
  const { layers, errors } = one(null)
  assert.equal(layers.without_prediction, 1)
  assert.deepEqual(layers.figures, { p: 0, r: 0, f: 0 })
  assert.equal(layers.speaker, null)
  assert.deepEqual(
    errors.map((miss) => [miss.kind, miss.words]),
    [
      ['missed', '12 شخصا قتلوا'],
      ['missed', 'أصيب عشرات'],
      ['statement_missed', 'نفى الجيش القصف'],
    ],
  )
})

test('one figure of two, with a wrong speaker and a wrong day', () => {
  const first: AnnotatedClaim = { ...claims[0]!, by: [], when: { quote: 'أمس', from: '2031-03-02' } }
  const { layers, errors } = one([first, claims[2]!])
  assert.deepEqual(layers.figures, { p: 1, r: 0.5, f: 0.6667 })
  assert.deepEqual(layers.numbered, { p: 1, r: 1, f: 1 })
  assert.equal(layers.speaker, 0)
  assert.equal(layers.date, 0)
  assert.equal(layers.place, 1)
  assert.equal(layers.whole_f, 0)
  assert.deepEqual(layers.statements, { p: 1, r: 1, f: 1 })
  assert.deepEqual(
    errors.map((miss) => miss.kind),
    ['missed', 'speaker', 'chain', 'date'],
  )
})

test('another number is a miss and a spurious figure', () => {
  const { layers, errors } = one([{ ...claims[0]!, figures: [{ ...killed, low: 13 }] }, claims[2]!])
  assert.deepEqual(layers.figures, { p: 0, r: 0, f: 0 })
  assert.deepEqual(
    errors.map((miss) => [miss.kind, miss.low, miss.instead?.low]),
    [
      ['missed', 12, 13],
      ['missed', null, undefined],
      ['spurious', 13, undefined],
    ],
  )
})

test('offsets count UTF-16 code units, also after an emoji', () => {
  const words = `😀 ${text}`
  const start = words.indexOf('12 شخصا قتلوا')
  const figure = { ...killed, quote: undefined, start, end: start + 13 } as unknown as AnnotatedFigure
  const { layers, errors } = one([{ ...claims[0]!, figures: [figure] }, claims[1]!, claims[2]!], words)
  assert.deepEqual(layers.figures, { p: 1, r: 1, f: 1 })
  assert.deepEqual(errors, [])
})

test('halves are rounded to the even digit', () => {
  assert.equal(round4(1 / 32), 0.0312)
  assert.equal(round4(3 / 32), 0.0938)
  assert.equal(round4(2 / 3), 0.6667)
})

test('each mistake says both sides, and the rules of what was read; the tallies count them', () => {
  const rules = ['a count', 'a verb of harm']
  const wrong: AnnotatedClaim = { ...claims[0]!, by: [], when: { quote: 'أمس', from: '2031-03-02' }, rules }
  const invented: AnnotatedClaim = { ...claims[1]!, figures: [{ ...injured, vague: 'hundreds' }], rules: ['a count'] }
  const { errors } = one([wrong, invented, { ...claims[2]!, modality: 'asserted' }])
  const told = errors.map(({ kind, gold, read }) => [kind, gold, read])
  assert.deepEqual(told, [
    ['missed', null, null],
    ['spurious', null, null],
    ['speaker', 'المرصد', null],
    ['chain', 'المرصد', null],
    ['date', '2031-03-01', '2031-03-02'],
    ['statement_modality', 'denied', 'asserted'],
  ])
  const tally = tallied(errors)
  assert.deepEqual(tally.by_report, [{ report: 'a', count: 6 }])
  assert.deepEqual(tally.by_rule, [
    { rule: 'a count', count: 4 },
    { rule: 'a verb of harm', count: 3 },
  ])
  assert.equal(tally.by_kind.length, 6)
})

test('the layers are told in one order, none left out', () => {
  assert.deepEqual(Object.keys(one(null).layers), [...MEASURED])
})

const isStatement = ({ kind }: Mistake) => kind.startsWith('statement_')

const script = process.env.ISNAD_SCORE_SCRIPT
test('agrees with the reference script, digit by digit, on readings spoilt at random', {
  skip: script ? false : 'ISNAD_SCORE_SCRIPT does not name a reference scoring script',
}, () => {
  for (let seed = 1; seed <= 8; seed++) {
    const spoilt = reports(spoiler(seed)).map(seed % 2 ? asIs : withEmoji)
    const dir = mkdtempSync(join(tmpdir(), 'isnad-score-'))
    const put = (folder: string, name: string, data: unknown) =>
      writeFileSync(join(dir, folder, name), JSON.stringify(data))
    try {
      for (const folder of FOLDERS) mkdirSync(join(dir, folder))
      for (const { name, text: words, gold, predicted } of spoilt) {
        put('docs', name, { text: words })
        put('gold', name, { claims: gold })
        if (predicted) put('pred', name, { claims: predicted })
      }
      const args = FOLDERS.flatMap((folder) => [`--${folder}`, join(dir, folder)])
      const errorFile = join(dir, 'errors.tsv')
      const reference = JSON.parse(
        execFileSync('python3', [script!, ...args, '--json', '--errors', errorFile], { encoding: 'utf8' }),
      )
      const { layers, errors } = score(spoilt)
      assert.deepEqual(without(layers), reference)
      const kinds = readFileSync(errorFile, 'utf8').trim().split('\n')
      assert.deepEqual(
        errors
          .filter((miss) => !isStatement(miss))
          .map((miss) => [miss.report, miss.kind, miss.words || '?'].join(' '))
          .sort(),
        kinds.map((line) => [line.split('\t')[0], line.split('\t')[1], line.split('\t')[3]].join(' ')).sort(),
      )
    } finally {
      rmSync(dir, { recursive: true })
    }
  }
})

const FOLDERS = ['docs', 'gold', 'pred'] as const

/** The reference leaves out what could not be asked. */
const without = (layers: Layers) => Object.fromEntries(Object.entries(layers).filter(([, value]) => value !== null))

const asIs = (report: Scored): Scored => report

/** Emoji between the words, and what was read as offsets in UTF-16 code units, as a reader prints it. */
function withEmoji({ name, text: words, gold, predicted }: Scored): Scored {
  const text = words.replaceAll('. ', '. 🔴 ')
  const inText = (quotation: { quote?: string; nth?: number }) => {
    let at = -1
    for (let n = 0; n < (quotation.nth ?? 1); n++) at = text.indexOf(quotation.quote ?? '', at + 1)
    const { quote: _, nth: __, ...rest } = quotation
    return at < 0 ? quotation : { ...rest, start: at, end: at + (quotation.quote ?? '').length }
  }
  const offsets = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(offsets)
    if (typeof value !== 'object' || value === null) return value
    const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, offsets(one)]))
    return 'quote' in inner ? inText(inner) : inner
  }
  return { name, text, gold, predicted: offsets(predicted) as AnnotatedClaim[] | null }
}

/** Spoils a perfect reading in every way that a layer can see; the same seed spoils the same way. */
function spoiler(seed: number): (gold: AnnotatedClaim[]) => AnnotatedClaim[] | null {
  let state = seed
  const chance = (share: number): boolean => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state / 2147483648 < share
  }
  const spoilFigure = (figure: AnnotatedFigure): AnnotatedFigure => ({
    ...figure,
    low: chance(0.1) ? 99 : figure.low,
    status: chance(0.1) ? 'combatant' : (figure.status ?? 'unknown'),
    partOf: chance(0.5) ? null : (figure.partOf ?? null),
  })
  const spoil = (claim: AnnotatedClaim): AnnotatedClaim => ({
    ...claim,
    event: chance(0.2) ? 'other' : claim.event,
    modality: chance(0.2) ? 'suspected' : claim.modality,
    scope: chance(0.1) ? 'cumulative' : claim.scope,
    means: chance(0.2) ? null : (claim.means ?? null),
    by: chance(0.3) ? [] : chance(0.3) ? [...(claim.by ?? [])].reverse() : (claim.by ?? []),
    where: chance(0.3) ? (claim.where ?? []).slice(1) : (claim.where ?? []),
    when: chance(0.3) ? null : (claim.when ?? null),
    perpetrator: chance(0.3) ? null : (claim.perpetrator ?? null),
    figures: (claim.figures ?? []).map(spoilFigure),
  })
  return (gold) => {
    if (chance(0.1)) return null
    const kept = gold.filter(() => !chance(0.2)).map(spoil)
    return chance(0.2) ? [...kept, ...kept.slice(0, 1)] : kept
  }
}
