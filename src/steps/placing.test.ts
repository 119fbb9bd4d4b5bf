import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { placeNames } from './place-names.ts'
import { readClaims } from './read.ts'

const names = placeNames(arabic)

/** The places of the last claim of a text. */
function lastWhere(text: string): string[] {
  const report = {
    id: 'r',
    externalId: 'r',
    text,
    title: null,
    publisher: null,
    published: '2021-05-04',
    url: null,
    language: 'ar',
  }
  const claims = readClaims(report as Parameters<typeof readClaims>[0], arabic, names)
  return (claims.at(-1) ?? assert.fail('nothing is read')).where.map((p) => p.exact)
}

const LAST: Readonly<Record<string, readonly string[]>> = {
  // "The town" is the one named last; none that is only a direction, nor the capital of those who speak.
  'قتل 3 في قصف على مدينة سراقب. وسقطت قذائف على مخيم أطمة. وقتل 5 في المدينة.': ['مدينة سراقب'],
  'قتل 3 في قصف على بلدة سرمين. وهددت واشنطن بالرد. وتعرضت البلدة لقصف أسفر عن مقتل 5.': ['بلدة سرمين'],
  'قتل 3 في قصف على مخيم أطمة. ونقل الجرحى إلى مستشفى إدلب. وفر 200 مدني من المخيم.': ['مخيم أطمة'],
  // Where people go is no place of what is told next.
  'قتل 3 في قصف على سراقب. ونقل الجرحى إلى مستشفى إدلب. وقتل 5 آخرون.': ['سراقب'],
  // A quarter told alone lies in the town told before.
  'قتل 3 في تفجير في مدينة حمص. وانفجرت السيارة قرب دوار العباسية. وارتفع عدد القتلى إلى 7.': [
    'دوار العباسية',
    'مدينة حمص',
  ],
  // What years have cost is of no town.
  'قتل 3 في قصف على سراقب في محافظة إدلب. وقتل عشرات الآلاف منذ عام 2011.': ['محافظة إدلب'],
}
for (const [text, where] of Object.entries(LAST)) test(`where: ${text}`, () => assert.deepEqual(lastWhere(text), where))
