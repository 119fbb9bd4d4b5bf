import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gazetteer, over } from '../places/gazetteer.ts'
import type { Place } from '../places/place.ts'
import { arabicNames } from './names.ts'

const village = (id: string, name: string, ar: readonly string[]): Place => ({
  id,
  name,
  ar,
  en: [name],
  kind: 'village',
  parent: null,
  country: 'SY',
  lat: null,
  lon: null,
  precision: 'village',
  population: null,
})

test('places and actors have their usual Arabic names', () => {
  const names = arabicNames(gazetteer())
  assert.equal(names.Saraqib, 'سراقب')
  assert.equal(names['Syrian Observatory for Human Rights'], 'المرصد السوري لحقوق الإنسان')
})

test('a name that could be two places is left out, one spelled alike twice is kept', () => {
  const names = arabicNames(
    over([
      village('a', 'Invented', ['مخترعة']),
      village('b', 'Invented', ['مختلقة']),
      village('c', 'Invented', ['مخترعة']),
      village('d', 'Twin', ['توأم']),
      village('e', 'Twin', ['توأم']),
      village('f', 'Nameless', []),
    ]),
  )
  assert.equal(names.Invented, undefined)
  assert.equal(names.Twin, 'توأم')
  assert.ok(!('Nameless' in names))
})
