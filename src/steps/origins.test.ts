import assert from 'node:assert/strict'
import { test } from 'node:test'
import { by, report, type Saying } from './invented.ts'
import { originsOf, outletOf } from './origins.ts'

const told = (by: Saying['by'], about: Parameters<typeof report>[1] = {}) =>
  report('r1', { publisher: 'The Evening Page', ...about }, [{ says: 'four were killed', by: by ?? [] }])[0]!
const ids = (by: Saying['by'], about?: Parameters<typeof report>[1]) => {
  const one = told(by, about)
  return originsOf(one, one.report).map(({ id, weak }) => (weak ? `weak ${id}` : id))
}

test('the innermost speaker is the origin, and who passed it on is none', () => {
  assert.deepEqual(ids([by('civil_defence', 'rescue'), { ...by('wire', 'news_agency'), role: 'relay' }]), [
    'entity:civil_defence',
  ])
})

test('two speakers of one claim are two origins; one speaker named twice is one', () => {
  assert.deepEqual(ids([by('monitor_a'), by('ministry', 'official')]), ['entity:monitor_a', 'entity:ministry'])
  assert.deepEqual(ids([{ ...by('monitor_a'), name: 'The Monitor' }, by('monitor_a')]), ['entity:monitor_a'])
})

test('a speaker whom nobody knows is known by its words', () => {
  assert.deepEqual(ids([by('name:Dr.  Salma of the field hospital', 'medical')]), [
    'name:dr salma of the field hospital',
  ])
})

test('a chain that breaks is weak: sources, witnesses, media without a name', () => {
  assert.deepEqual(ids([by('name:مصادر', 'anonymous')]), ['weak name:مصادر'])
  assert.deepEqual(ids([by('name:residents', 'witness')]), ['weak name:residents'])
  assert.deepEqual(ids([by('name:local media', 'media')]), ['weak name:local media'])
  assert.deepEqual(ids([by('radio_x', 'media')]), ['entity:radio_x'])
})

test('an agency behind which nobody stands is itself the origin', () => {
  assert.deepEqual(ids([{ ...by('wire', 'news_agency'), role: 'relay' }]), ['entity:wire'])
})

test('in its own voice a report is its outlet: publisher, address, or the report alone', () => {
  assert.deepEqual(ids([]), ['name:the evening page'])
  assert.deepEqual(ids([], { publisher: null, url: 'https://www.page.example/a?b' }), ['name:page example'])
  assert.deepEqual(ids([], { publisher: null, url: 'no address' }), ['name:r1'])
})

test('its own correspondent is the outlet', () => {
  assert.deepEqual(ids([by('own-correspondent', 'media')]), ['name:the evening page'])
  assert.deepEqual(ids([by('name:a reporter of The Evening Page', 'media')]), ['name:the evening page'])
})

test("a copy's own voice is the outlet that it copies; a speaker named in it stays the speaker", () => {
  const first = report('r0', { publisher: 'Wire' }, [{ says: 'four were killed' }])[0]!.report
  assert.deepEqual(originsOf(told([]), first)[0]?.id, 'name:wire')
  assert.deepEqual(originsOf(told([by('monitor_a')]), first)[0]?.id, 'entity:monitor_a')
})

test('a publisher that is a known entity is that entity', () => {
  const entityOf = (name: string) =>
    name === 'The Evening Page' ? { id: 'monitor_a', name: 'Monitor A', kind: 'monitor' as const } : null
  assert.deepEqual(outletOf(told([]).report, entityOf), {
    id: 'entity:monitor_a',
    name: 'Monitor A',
    kind: 'monitor',
    weak: false,
  })
})
