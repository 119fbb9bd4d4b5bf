import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolveDay } from '../../steps/days.ts'
import { tokens } from '../../text/tokens.ts'
import { forms } from './clitics.ts'
import { when } from './dates.ts'
import { fold } from './fold.ts'

/** Thursday. */
const PUBLISHED = '2031-05-15'

/** The days of a text, resolved: `words = from..to`. */
function days(text: string, published: string | null = PUBLISHED): string[] {
  const all = tokens(text, fold(text), forms)
  const out: string[] = []
  for (let at = 0; at < all.length; at++) {
    const found = when(all, at)
    if (!found) continue
    const day = resolveDay(found.value, { published, previous: null })
    const words = text.slice(all[at]!.start, all[at + found.length - 1]!.end)
    out.push(`${words} = ${day === null ? null : day.from === day.to ? day.from : `${day.from}..${day.to}`}`)
    at += found.length - 1
  }
  return out
}

const READ: readonly (readonly [string, ...string[]])[] = [
  ['It happened today', 'today = 2031-05-15'],
  ['It happened yesterday morning', 'yesterday morning = 2031-05-14'],
  ['killed the day before yesterday', 'the day before yesterday = 2031-05-13'],
  ['shelled on Monday', 'on Monday = 2031-05-12'],
  ['shelled late on Monday night', 'late on Monday night = 2031-05-12'],
  ["in Sunday's shelling", "Sunday's = 2031-05-11"],
  ['shelled last Thursday', 'last Thursday = 2031-05-08'],
  ['on 5 May 2030', 'on 5 May 2030 = 2030-05-05'],
  ['on May 5', 'on May 5 = 2031-05-05'],
  ['on the 5th of May', '5th of May = 2031-05-05'],
  ['on May 5th, 2030', 'on May 5th, 2030 = 2030-05-05'],
  ['on Friday, 9 May 2031', 'on Friday, 9 May 2031 = 2031-05-09'],
  ['on 2031-05-05', 'on 2031-05-05 = 2031-05-05'],
  ['on 05/04/2031', 'on 05/04/2031 = 2031-04-05'],
  ['on 5.4.2031', 'on 5.4.2031 = 2031-04-05'],
  ['on 20 December', 'on 20 December = 2030-12-20'],
  ['in September', 'September = 2030-09-01..2030-09-30'],
  ['in September 2029', 'September 2029 = 2029-09-01..2029-09-30'],
  ['in 2029', 'in 2029 = 2029-01-01..2029-12-31'],
  ['since Monday', 'since Monday = 2031-05-12..2031-05-15'],
  ['since 2030', 'since 2030 = 2030-01-01..2031-05-15'],
  ['three days ago', 'three days ago = 2031-05-12'],
  ['in the past 48 hours', 'in the past 48 hours = 2031-05-13..2031-05-15'],
  ['over the last two days', 'over the last two days = 2031-05-13..2031-05-15'],
  ['last month', 'last month = 2031-04-01..2031-04-30'],
  ['today, Thursday', 'today, Thursday = 2031-05-15'],
  ['yesterday (Wednesday)', 'yesterday (Wednesday) = 2031-05-14'],
  ['on Monday (12 May)', 'on Monday (12 May) = 2031-05-12'],
  ['between 3 and 5 May', 'between 3 and 5 May = 2031-05-03..2031-05-05'],
  ['from 3 to 5 May 2030', 'from 3 to 5 May 2030 = 2030-05-03..2030-05-05'],
  ['on Aug. 21, 2030', 'on Aug. 21, 2030 = 2030-08-21'],
  ['this month', 'this month = 2031-05-01..2031-05-15'],
  ['two days after the attack', 'two days after = 2031-05-13'],
  ['between Monday and Wednesday', 'between Monday and Wednesday = 2031-05-12..2031-05-14'],
]
test('days are read and resolved', () => {
  for (const [text, ...found] of READ) assert.deepEqual(days(text), found, text)
})

test('what only looks like a day is none', () => {
  for (const text of [
    'They may 5 times',
    'A march on the town',
    'It may be',
    '12 people',
    'a second attack',
    'Published 5 May 2031',
    '5 days',
    'the 2031 report',
  ])
    assert.deepEqual(days(text), [], text)
})

test('without a day of publication nothing that needs one is resolved', () => {
  assert.deepEqual(days('killed yesterday', null), ['yesterday = null'])
  assert.deepEqual(days('killed on 5 May 2030', null), ['on 5 May 2030 = 2030-05-05'])
})
