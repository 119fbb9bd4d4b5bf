import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './pipeline.ts'
import { Chart } from './text/chart.ts'

// Reading takes time that grows with a text's length and no faster, whatever the text. Counted, not timed: questions asked
// of the chart, and entries of lists that are walked through.

const LENGTH = 24_000
/** A text twice as long may take this many times the steps. */
const TWICE = 2.2

const repeated: Readonly<Record<string, string>> = {
  'one word': 'قتل ',
  'two words': 'قتل وقال ',
  'one clause': 'قتل خمسة مدنيين في قصف على حلب ',
  'one clause and a comma': 'قتل خمسة مدنيين في قصف على حلب، ',
  'one sentence': 'قتل خمسة مدنيين في قصف للنظام على حلب، بحسب المرصد. ',
  'one paragraph': 'قتل خمسة مدنيين في قصف على حلب.\n\n',
  'one headline': 'قصف على حلب\n',
  'one English sentence': 'The raid killed 5 civilians in Aleppo, the Observatory said. ',
  denials: 'نفى الجيش القصف. ',
  clashes: 'اشتباكات بين الجيش والمسلحين ',
  numbers: '12 ',
  'numbers without an end': '123,456,',
  'numbers in words': 'خمسة وعشرون ',
  'conjunctions and people': 'ومدنيون و ',
  'people counted': 'وخمسة مدنيين ',
  harm: 'قتلى وجرحى ',
  tolls: 'حصيلة القتلى ',
  speakers: 'المرصد ',
  'speakers and verbs': 'قال المرصد ',
  'speakers by name': 'قال المتحدث محمد العلي. ',
  places: 'حلب ',
  'words for places': 'مدينة ',
  'places joined': 'وحلب ',
  dates: '5 مايو 2016 ',
  weekdays: 'الأحد ',
  stretches: 'من 3 إلى ',
  quotations: '«قال ',
  brackets: '(قتل ',
  'words in pieces': 'ق ت ل ',
  'strokes between pieces': 'قـ ',
  'one long word': 'ق',
  'letters with marks': 'قَ',
  'marks alone': '\u064e',
  'marks of direction': 'قتل\u200f',
  'signs of two units': '💥',
  ligatures: 'ﷺ',
  spaces: ' ',
  'line breaks': '\n',
  'lines of one word': 'قتل\n',
  commas: '،',
  'full stops': '.',
}

const ASKED = ['at', 'is', 'longest', 'next'] as const
const WALKED = ['every', 'filter', 'find', 'findLast', 'flatMap', 'map', 'some'] as const

/** The steps of reading a text. */
function steps(text: string): number {
  let count = 0
  const undo: (() => void)[] = []
  const watch = <T extends object>(owner: T, name: keyof T, cost: (self: unknown) => number) => {
    const own = owner[name] as (...given: unknown[]) => unknown
    undo.push(() => {
      owner[name] = own as T[keyof T]
    })
    owner[name] = function (this: unknown, ...given: unknown[]) {
      count += cost(this)
      return own.apply(this, given)
    } as T[keyof T]
  }
  for (const name of ASKED) watch(Chart.prototype, name, () => 1)
  for (const name of WALKED) watch(Array.prototype, name, (self) => (self as unknown[]).length)
  try {
    read({ ...REPORT, text, language: /[a-z]/.test(text) ? 'en' : 'ar' })
  } finally {
    for (const restore of undo) restore()
  }
  return count
}

const REPORT = { id: 'x', externalId: null, title: null, publisher: null, published: '2016-05-06', url: null }

for (const [name, piece] of Object.entries(repeated))
  test(`${name} over and over: twice the text takes twice the steps`, () => {
    const text = (length: number) => piece.repeat(Math.ceil(length / piece.length))
    steps(text(100))
    const [once, twice] = [steps(text(LENGTH)), steps(text(LENGTH * 2))]
    assert.ok(twice <= once * TWICE + 1000, `${once} steps, then ${twice}`)
  })
