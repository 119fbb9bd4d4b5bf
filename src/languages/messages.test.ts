import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { SPOKEN, say, spokenFor, worded } from './messages.ts'

const fieldsOf = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort()
const src = join(import.meta.dirname, '..')
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.ts$/.test(file) && !/\.test\.ts$/.test(file))
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n')

test('both languages say the same things, with the same fields', () => {
  const [ar, en] = [SPOKEN.ar, SPOKEN.en]
  assert.deepEqual(Object.keys(ar), Object.keys(en))
  for (const key of Object.keys(en)) assert.deepEqual(fieldsOf(ar[key] as string), fieldsOf(en[key] as string), key)
})

test('every problem that the program can find has words', () => {
  const makes = /\b(?:problem|Refused|StoreRefusal|note)\(\s*'([a-z_]+)'|\{ code: '([a-z_]+)'/g
  const made = [...sources.matchAll(makes)].map((m) => (m[1] ?? m[2]) as string)
  assert.ok(made.length > 20)
  assert.deepEqual(
    [...new Set(made)].filter((code) => !(code in SPOKEN.en)),
    [],
  )
})

test('fields are put in; an unknown problem still shows all that it says', () => {
  assert.equal(say('en', 'file_missing', { file: 'a.txt' }), 'a.txt: no such file.')
  assert.match(worded('en', { code: 'published_unreadable', fields: { file: 'a', row: 3, value: 'x' } }), /^a:3: "x"/)
  assert.equal(worded('ar', { code: 'new_code', fields: { file: 'a' } }), 'new_code {"file":"a"}')
})

test('Arabic is spoken to those who ask for it', () => {
  for (const tag of ['ar', 'ar_SY.UTF-8', 'ar-EG']) assert.equal(spokenFor(tag), 'ar')
  for (const tag of ['en_GB.UTF-8', 'C', 'arn_CL', '', undefined]) assert.equal(spokenFor(tag), 'en')
})
