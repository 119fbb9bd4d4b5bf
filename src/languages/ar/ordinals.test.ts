import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokens } from '../../text/tokens.ts'
import { forms } from './clitics.ts'
import { fold } from './fold.ts'
import { monthName } from './months.ts'
import { ordinal } from './ordinals.ts'

const cut = (text: string) => tokens(text, fold(text), forms)

test('reads ordinals to 99, in either gender and case', () => {
  const values: readonly (readonly [string, number])[] = [
    ['الأول', 1],
    ['الأولى', 1],
    ['ثاني', 2],
    ['الثالثة', 3],
    ['والعاشر', 10],
    ['الحادي عشر', 11],
    ['الحادية عشرة', 11],
    ['الثاني عشر', 12],
    ['التاسعة عشرة', 19],
    ['العشرين', 20],
    ['الحادي والعشرين', 21],
    ['الخامس والعشرون', 25],
    ['الخامس و العشرين', 25],
    ['الثلاثين', 30],
    ['التاسع والتسعين', 99],
  ]
  for (const [text, value] of values) {
    const list = cut(text)
    const found = ordinal(list, 0)
    assert.equal(found?.value, value, text)
    assert.equal(found.length, list.length, text)
  }
})

test('cardinals, and حادي by itself, are no ordinals', () => {
  for (const text of ['خمسة', 'عشرين', 'حادي', 'الخمسة', 'أحد عشر', 'مدنيين'])
    assert.equal(ordinal(cut(text), 0), null, text)
})

test('months by all their names, and two names of one month together', () => {
  const months: readonly (readonly [string, number])[] = [
    ['كانون الثاني', 1],
    ['فيفري', 2],
    ['آذار', 3],
    ['أفريل', 4],
    ['مايس', 5],
    ['حزيران/يونيو', 6],
    ['تموز (يوليو)', 7],
    ['أغسطس - آب', 8],
    ['شتنبر', 9],
    ['أكتوبر/تشرين الأول', 10],
    ['نوفمبر تشرين الثاني', 11],
    ['كانون الأول / ديسمبر', 12],
  ]
  for (const [text, month] of months) {
    const list = cut(text)
    const found = monthName(list, 0)
    assert.equal(found?.value.month, month, text)
    assert.equal(found.length, list.length, text)
  }
})

test('names of two months are not joined', () => {
  assert.equal(monthName(cut('يونيو/تموز'), 0)?.length, 1)
  assert.equal(monthName(cut('تموز (أيلول)'), 0)?.length, 1)
  assert.equal(monthName(cut('تموز (يوليو'), 0)?.length, 1)
  assert.equal(monthName(cut('تشرين'), 0), null)
})
