import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import type { PlaceMention } from '../model/claim.ts'
import type { Place } from '../places/place.ts'
import { mentions } from './mentions.ts'
import { markPlaces, placeNames } from './place-names.ts'
import { placePhrases } from './place-phrases.ts'
import { resolvePlaces } from './places.ts'

const names = placeNames(arabic)
const place = (id: string): Place => names.places.byId(id) ?? assert.fail(`no ${id}`)

function where(text: string, near: readonly string[] = []): PlaceMention[] {
  const m = mentions(text, arabic, (chart, sentences) => markPlaces(chart, names, sentences))
  const found = resolvePlaces(m, placePhrases(m, 0, m.tokens.length), names, near.map(place))
  for (const one of found) assert.equal(one.exact, text.slice(one.start, one.end))
  return found
}
const called = (text: string, near: readonly string[] = []) => where(text, near).map((p) => p.name)

test('a place that no list knows keeps its words and has no position', () =>
  assert.deepEqual(where('قصف على بلدة قنبوسة', ['sy-saraqib', 'sy-idlib']), [
    {
      start: 8,
      end: 19,
      exact: 'بلدة قنبوسة',
      place: null,
      name: 'بلدة قنبوسة',
      admin1: null,
      country: null,
      lat: null,
      lon: null,
      precision: null,
    },
  ]))

test('of a place that no list knows only the containers said beside it are known', () => {
  const [village, province] = where('قصف على قرية قنبوسة في محافظة إدلب')
  assert.deepEqual([village?.name, village?.admin1, village?.country], ['قرية قنبوسة', 'Idlib', 'SY'])
  assert.deepEqual([village?.place, village?.lat, village?.lon, village?.precision], [null, null, null, null])
  assert.equal(province?.place, 'sy-idlib-province')
})

test('a town listed beside it is no container', () => {
  const unknown = where('قصف على بلدة قنبوسة ومدينة تلعفر').find((p) => p.place === null)
  assert.deepEqual([unknown?.exact, unknown?.admin1, unknown?.country], ['بلدة قنبوسة', null, null])
})

test('the most specific is first, what is only a reference last', () => {
  assert.deepEqual(called('قصف على محافظة إدلب في بلدة سرمين'), ['Sarmin', 'Idlib'])
  assert.deepEqual(called('قصف على قرية النيرب جنوب سراقب'), ['Nayrab', 'Saraqib'])
})

test('the containers said beside a name, and the places told before, choose between namesakes', () => {
  assert.equal(where('غارة في دوما بريف دمشق')[0]?.place, 'sy-douma')
  assert.equal(where('غارة في دوما', ['sy-harasta'])[0]?.place, 'sy-douma')
  assert.equal(where('غارة في دوما', ['ps-nablus'])[0]?.place, 'ps-duma-nablus')
})

test('countryside is the province, with its side, and no point of the town', () => {
  const [south] = where('قصف على ريف إدلب الجنوبي')
  assert.deepEqual(
    [south?.place, south?.name, south?.precision],
    ['sy-idlib-province', 'southern Idlib countryside', 'province'],
  )
})

test('the eastern quarters are of the town beside them, else of the one told last', () => {
  assert.deepEqual(called('قصف على الأحياء الشرقية من حلب'), ['eastern Aleppo', 'Aleppo'])
  assert.deepEqual(called('قصف على الأحياء الشرقية', ['sy-saraqib', 'sy-aleppo']), ['eastern Saraqib'])
  assert.equal(where('قصف على الأحياء الشرقية', ['sy-aleppo'])[0]?.precision, 'quarter')
})

test('the eastern quarters of no town told are no place, above all no Egyptian province', () =>
  assert.deepEqual(where('قصف على الأحياء الشرقية'), []))

test('two sides of one town are told apart', () =>
  assert.deepEqual(called('قصف على الأحياء الشرقية والأحياء الغربية', ['sy-aleppo']), [
    'eastern Aleppo',
    'western Aleppo',
  ]))

test('the two towns between which something lies are both kept', () =>
  assert.deepEqual(called('كمين بين سراقب وسرمين').sort(), ['Saraqib', 'Sarmin']))

test('of listed villages the known is resolved and the unknown blanks nothing', () => {
  const found = where('قصف على قريتي قنبوسة والنيرب', ['sy-saraqib'])
  assert.deepEqual(new Set(found.map((p) => p.place)), new Set(['sy-nayrab-idlib', null]))
})

test('a name that is a word, or that many places share, is looked for in the surroundings alone', () => {
  assert.deepEqual(where('قصف على قرية الحميدية', ['sy-saraqib', 'sy-idlib'])[0]?.place, null)
  assert.equal(where('قصف على حي الحميدية في دير الزور')[0]?.place, 'sy-al-hamidiyah-deir-ez-zor')
  assert.equal(where('قصف على مدينة أريحا', ['sy-saraqib'])[0]?.place, 'sy-ariha-idlib')
  assert.equal(where('قصف على مدينة أريحا', ['ps-nablus'])[0]?.place, 'ps-jericho')
})

test('a village told in one province is no namesake in another', () => {
  const [village] = where('قصف على قرية معرزاف بريف إدلب الجنوبي')
  assert.deepEqual([village?.place, village?.admin1], [null, 'Idlib'])
})

test('the eastern countryside is of the province spoken of', () =>
  assert.deepEqual(called('قصف على قرية السوسة بالريف الشرقي', ['sy-al-mayadin']), [
    'Al-Susah',
    'eastern Deir ez-Zor countryside',
  ]))

test('a river is less exact than the town on its bank', () =>
  assert.deepEqual(called('قصف على ضفة نهر الفرات قرب جرابلس'), ['Jarabulus', 'Euphrates']))

test('what else bears the name is kept, the likeliest first; a large city has no village beside it', () => {
  const [quarter] = where('قصف على حي الحميدية', ['sy-homs'])
  assert.equal(quarter?.place, 'sy-hamidiya-homs')
  assert.ok(quarter?.alternatives?.some((other) => other.place === 'sy-al-hamidiyah-deir-ez-zor'))
  const [unknown] = where('قصف على قرية الحميدية', ['iq-mosul'])
  assert.equal(unknown?.place, null)
  assert.ok(unknown?.alternatives && unknown.alternatives.length > 1)
  assert.equal(where('قصف على حلب')[0]?.alternatives, undefined)
})

test('of several provinces told, the one after a village holds it', () => {
  const found = where('قصف على قرية البارة جنوبي محافظة إدلب، وقرية كفر تعال بريف حلب الغربي')
  assert.deepEqual(
    found
      .slice(0, 2)
      .map((p) => p.admin1)
      .sort(),
    ['Aleppo', 'Idlib'],
  )
})

test('the five cities are no town, nor is a Syrian town its country', () => {
  assert.deepEqual(where('قصف على المدن الخمس'), [])
  assert.equal(where('قصف على بلدة سورية')[0]?.exact, 'سورية')
})
