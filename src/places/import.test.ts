import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { gazetteer } from './gazetteer.ts'
import { importPlaces } from './import.ts'
import { newcomers } from './newcomers.ts'

const bytes = (text: string | Uint8Array, piece = 7): AsyncIterable<Uint8Array> => {
  const all = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return (async function* () {
    for (let at = 0; at < all.length; at += piece) yield all.subarray(at, at + piece)
  })()
}
const read = async (text: string | Uint8Array) => {
  const got = await Array.fromAsync(importPlaces(bytes(text), 'file'))
  return {
    places: got.flatMap((one) => ('place' in one ? [one.place] : [])),
    problems: got.flatMap((one) => ('problem' in one ? [one.problem] : [])),
  }
}
const geo = (over: Record<number, string>) =>
  Array.from({ length: 19 }, (_, i) => over[i] ?? (i === 14 ? '0' : '')).join('\t')
const village = {
  0: '900001',
  1: 'Bayt Ikhtira',
  2: 'Bayt Ikhtira',
  3: 'بيت اختراع,Beit Ikhtira',
  4: '34.5',
  5: '40.1',
}
const area = { 6: 'P', 7: 'PPL', 8: 'SY', 10: '07', 11: '2' }

test('a GeoNames dump: names of both scripts, kind, containers', async () => {
  const province = geo({ 0: '900000', 1: 'Seventh', 4: '35', 5: '40', 6: 'A', 7: 'ADM1', 8: 'SY', 10: '07' })
  const stream = geo({ ...village, 0: '900002', ...area, 6: 'H', 7: 'STM' })
  const { places, problems } = await read(`${province}\n${geo({ ...village, ...area })}\r\n${stream}\n`)
  assert.deepEqual(problems, [])
  assert.deepEqual(
    places.map((place) => [place.id, place.kind, place.parent, place.ar[0] ?? null, place.lat, place.precision]),
    [
      ['geonames:SY.07', 'province', 'sy', null, 35, 'province'],
      ['geonames:900001', 'village', 'geonames:SY.07.2', 'بيت اختراع', 34.5, 'village'],
    ],
  )
})

test('a bad row is a problem with its line, and the next is read', async () => {
  const good = geo({ ...village, ...area })
  const { places, problems } = await read(
    `${good}\n900003\tshort\n${geo({ ...village, ...area, 4: '134' })}\n${good}\n`,
  )
  assert.equal(places.length, 2)
  assert.deepEqual(
    problems.map(({ code, fields }) => [code, fields.line]),
    [
      ['place_row_short', 2],
      ['place_bad_position', 3],
    ],
  )
})

test('P-codes: the deepest level is the place, its containers come once', async () => {
  const header =
    'admin1Name_en,admin1Name_ar,admin1Pcode,admin4Name_en,admin4Name_ar,admin4Pcode,Latitude_y,Longitude_x'
  const rows = [
    'North,الشمال,YE90,"Qaryat, Upper",قرية عليا,YE900101,15.5,44.1',
    'North,الشمال,YE90,Lower,سفلى,YE900102,,',
    'North,الشمال,YE90,Broken,مكسور,YE900103,north,44.1',
    'North,الشمال,YE90,"Open,مفتوح,YE900104,15,44',
    'North,الشمال,YE90,Last,أخيرة,YE900105,15,44',
  ]
  const { places, problems } = await read(`\uFEFF${header}\n${rows.join('\n')}`)
  assert.deepEqual(
    places.map((place) => [place.id, place.name, place.kind, place.parent, place.lat]),
    [
      ['pcode:YE90', 'North', 'province', 'ye', null],
      ['pcode:YE900101', 'Qaryat, Upper', 'village', 'pcode:YE90', 15.5],
      ['pcode:YE900102', 'Lower', 'village', 'pcode:YE90', null],
      ['pcode:YE900105', 'Last', 'village', 'pcode:YE90', 15],
    ],
  )
  assert.deepEqual(
    problems.map(({ code, fields }) => [code, fields.line]),
    [
      ['place_bad_position', 4],
      ['place_quote_open', 5],
    ],
  )
})

test('a plain CSV: several names in a cell, ordinary words marked, kinds checked', async () => {
  const header = 'id,name_en,name_ar,kind,parent,country,lat,lon,common'
  const rows = [
    'x-1,Nasr|An-Nasr,النصر|حي النصر,quarter,sy-homs,sy,34.7,36.7,!',
    'x-2,Y,ي,castle,,SY,,,',
    'x-3,,,town,,SY,,,',
  ]
  const { places, problems } = await read(`${header}\n${rows.join('\n')}\n`)
  assert.deepEqual([places.length, places[0]!.ar, places[0]!.common], [1, ['النصر', 'حي النصر'], true])
  assert.deepEqual(
    problems.map(({ code, fields }) => [code, fields.line, fields.value]),
    [
      ['place_kind_unknown', 3, 'castle'],
      ['place_without_name', 4, undefined],
    ],
  )
})

test('what is no list of places is one problem', async () => {
  assert.deepEqual((await read('just,some,words\n1,2,3\n')).problems[0]?.code, 'places_format_unknown')
  assert.deepEqual((await read('\n\n')).problems[0]?.code, 'file_empty')
})

test('any bytes give places or coded problems, never an error', async () => {
  const header = new TextEncoder().encode('id,name_en,name_ar,kind,parent,country,lat,lon\n')
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (noise, headed) => {
      const { problems } = await read(headed ? Buffer.concat([header, noise]) : noise)
      for (const { code } of problems) assert.match(code, /^[a-z_0-9]+$/)
    }),
  )
})

test('newcomers: the known are not added again, and containers take their known ids', async () => {
  const known = gazetteer()
  const aleppo = known.byId('sy-aleppo-province')!
  const rows = [
    geo({ 0: '1', 1: 'Aleppo', 3: 'حلب', 4: '36.2', 5: '37.2', 6: 'A', 7: 'ADM1', 8: 'SY', 10: '09' }),
    geo({ ...village, ...area, 10: '09' }),
    geo({ ...village, ...area, 0: '2', 1: 'Saraqib', 3: 'سراقب', 4: '35.8645', 5: '36.8000', 10: '12' }),
  ]
  const { places } = await read(rows.join('\n'))
  const added = newcomers(known, places, (name) => name.toLowerCase())
  assert.deepEqual(
    added.map((place) => [place.id, place.parent]),
    [['geonames:900001', aleppo.id]],
  )
})
