import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { test } from 'node:test'
import { gazetteer, over } from './gazetteer.ts'
import { PLACE_KINDS, type Place } from './place.ts'
import { readTable } from './table.ts'

const places = gazetteer()
const id = (of: string): Place => places.byId(of) ?? assert.fail(`no ${of}`)

test('every place has a name, a kind, a container that exists, and a position on earth or none', () => {
  const wrong = places.all.filter(
    (place) =>
      !PLACE_KINDS.includes(place.kind) ||
      place.name === '' ||
      !/^[A-Z]{2}$/.test(place.country) ||
      (place.kind === 'country') !== (place.parent === null) ||
      (place.parent !== null && places.byId(place.parent) === null) ||
      (place.lat === null) !== (place.lon === null) ||
      (place.lat !== null && !(Math.abs(place.lat) <= 90 && Math.abs(place.lon!) <= 180)),
  )
  assert.deepEqual(
    wrong.map((place) => place.id),
    [],
  )
})

test('no id stands twice in the tables', () => {
  const data = join(import.meta.dirname, 'data')
  const ids = readdirSync(data).flatMap((file) =>
    readTable(readFileSync(join(data, file), 'utf8'), file).map((p) => p.id),
  )
  assert.deepEqual(
    ids.filter((one, at) => ids.indexOf(one) !== at),
    [],
  )
  assert.equal(ids.length, places.all.length)
})

test('containers end at the country of the place, and hold smaller things', () => {
  const size = (place: Place) => ['country', 'province', 'district', 'city'].indexOf(place.kind) >>> 0
  const wrong = places.all.filter((place) => {
    const chain = places.chain(place)
    return chain.at(-1)?.id !== place.country.toLowerCase() || (chain[1] && size(chain[1]) > size(place))
  })
  assert.deepEqual(
    wrong.map((place) => place.id),
    [],
  )
})

test('a place lies near what contains it', () => {
  const far = places.all.filter((place) => {
    const outer = place.parent === null ? null : places.byId(place.parent)
    const apart = outer && places.distanceKm(place, outer)
    const most = { city: 40, town: 25, district: 260, province: 700 }[outer?.kind as string] ?? Number.POSITIVE_INFINITY
    return apart !== null && apart > most
  })
  assert.deepEqual(
    far.map((place) => place.id),
    [],
  )
})

test('names hold no place word, no tabs, no direction marks', () => {
  const odd = places.all.flatMap((place) => [...place.ar, ...place.en]).filter((name) => name !== name.trim())
  assert.deepEqual(odd, [])
  const marked = places.all.flatMap((place) => place.ar).filter((name) => /[\p{Cf}\p{Script=Latin}()]/u.test(name))
  assert.deepEqual(
    marked.filter((name) => !/T\d|K\d/.test(name)),
    [],
  )
})

test('containment and provinces', () => {
  assert.ok(places.contains('sy-aleppo', 'sy-bustan-al-qasr'))
  assert.ok(places.contains('sy-idlib-province', 'sy-saraqib'))
  assert.ok(places.contains('ps-gaza-strip', 'ps-khan-yunis'))
  assert.ok(!places.contains('sy-aleppo', 'sy-aleppo'))
  assert.ok(!places.contains('sy-homs-province', 'sy-saraqib'))
  assert.equal(places.admin1(id('sy-saraqib'))?.name, 'Idlib')
  assert.equal(places.admin1(id('iq-fallujah'))?.name, 'Anbar')
  assert.equal(places.admin1(id('tr-suruc'))?.name, 'Şanlıurfa')
  assert.equal(places.admin1(id('sy')), null)
})

test('what the project promises to know', () => {
  const count = (country: string, kind: string) =>
    places.all.filter((place) => place.country === country && place.kind === kind).length
  assert.ok(places.all.filter((place) => place.kind === 'country').length > 190)
  const provinces = { SY: 14, IQ: 19, YE: 22, LB: 8, LY: 22, SD: 18, EG: 27, JO: 12, TR: 81, SA: 13 }
  for (const [country, least] of Object.entries(provinces))
    assert.ok(count(country, 'province') >= least, `${country}: ${count(country, 'province')} provinces`)
  const quarters = (city: string) =>
    places.all.filter((place) => place.kind === 'quarter' && places.contains(city, place.id)).length
  assert.deepEqual(
    [quarters('sy-aleppo'), quarters('sy-damascus'), quarters('iq-mosul')].map((n) => n >= 40),
    [true, true, true],
  )
  assert.ok(quarters('sy-homs') >= 35)
})

test('spelling variants lead to one place; names that are also words are marked', () => {
  const named = places.byName((name) => name, 'ar')
  for (const name of ['اعزاز', 'إعزاز', 'أعزاز'])
    assert.ok(
      named.get(name)?.some((place) => place.id === 'sy-azaz'),
      name,
    )
  for (const name of ['النصر', 'الباب', 'تدمر', 'القائم', 'الشعار', 'دوما', 'الزهراء'])
    assert.ok(
      named.get(name)?.some((place) => place.common),
      name,
    )
  for (const name of ['العاصمة', 'حجة', 'بلد', 'المدينة', 'مدني', 'الشرقية', 'صباح'])
    assert.equal(named.get(name), undefined, `${name} is nearly always the word`)
  for (const name of ['سراقب', 'الفلوجة', 'صنعاء', 'الأتارب'])
    assert.ok(
      named.get(name)?.every((place) => !place.common),
      name,
    )
})

test('places given besides join the others; of one id the given one wins', () => {
  const mine = { ...id('sy-saraqib'), name: 'Saraqeb' }
  const joined = gazetteer([mine])
  assert.equal(joined.byId('sy-saraqib')?.name, 'Saraqeb')
  assert.equal(joined.all.length, places.all.length)
  assert.equal(joined.admin1(mine)?.id, 'sy-idlib-province')
})

test('containers that lead in a circle end', () => {
  const [a, b] = [id('sy-saraqib'), id('sy-idlib')]
  const circle = over([
    { ...a, parent: b.id },
    { ...b, parent: a.id },
  ])
  assert.equal(circle.chain(circle.byId(a.id)!).length, 2)
})

test('distance in kilometres; unknown positions have none', () => {
  const apart = places.distanceKm(id('sy-aleppo'), id('sy-damascus'))!
  assert.ok(apart > 300 && apart < 320, String(apart))
  assert.equal(places.distanceKm(id('sy-aleppo'), { ...id('sy-damascus'), lat: null, lon: null }), null)
})

test('a line with the wrong columns is refused with its number', () => {
  assert.throws(() => readTable('# head\nsy\tcountry\n', 'x.tsv'), /x\.tsv:2/)
})

test('all places load in under 60 ms', () => {
  const start = performance.now()
  gazetteer([{ ...id('sy-saraqib') }])
  assert.ok(performance.now() - start < 60)
})
