import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { distanceKm } from './distance.ts'
import { gazetteer } from './gazetteer.ts'
import type { Place } from './place.ts'

/*
 * Syrian positions against an independent list that lies beside a checkout, where there is one. Like is compared with
 * like: quarters with neighbourhoods, all else with communities and places; districts stand at their seat and are
 * compared with the town of that name, for the list's own districts are centres of polygons, often empty desert.
 * Provinces are left for the same reason. Of several reference points of one name in a province the nearest counts.
 */
const FILE = join(import.meta.dirname, '../../../shared/reference/syria-places.tsv.gz')
const MOST_KM = 5

/** Where the reference point is not the place: where a few strikes fell, or a namesake. Each was looked at. */
const NOT_THE_PLACE = new Set(['sy-daraa', 'sy-daraa-district', 'sy-al-ziyarah-hama', 'sy-houla'])

const PROVINCES: Readonly<Record<string, string>> = {
  SY01: 'sy-damascus-governorate',
  SY02: 'sy-aleppo-province',
  SY03: 'sy-rif-dimashq',
  SY04: 'sy-homs-province',
  SY05: 'sy-hama-province',
  SY06: 'sy-latakia-province',
  SY07: 'sy-idlib-province',
  SY08: 'sy-al-hasakah-province',
  SY09: 'sy-deir-ez-zor-province',
  SY10: 'sy-tartus-province',
  SY11: 'sy-raqqa-province',
  SY12: 'sy-daraa-province',
  SY13: 'sy-as-suwayda-province',
  SY14: 'sy-quneitra',
}

const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')

interface Reference {
  readonly lat: number
  readonly lon: number
  readonly quarter: boolean
}

function readReference(): Map<string, Reference[]> {
  const known = gazetteer().byName((name) => name.toLowerCase().replace(/[^a-z]/g, ''), 'en')
  const found = new Map<string, Reference[]>()
  for (const line of gunzipSync(readFileSync(FILE)).toString('utf8').split('\n').slice(1)) {
    const cells = line.split('\t')
    const [type, name, code, parent, lat, lon] = [2, 4, 6, 9, 10, 11].map((at) => cells[at] ?? '')
    if (type!.startsWith('adm') || name === '' || lat === '' || lat === undefined) continue
    const named = known.get(parent!.toLowerCase().replace(/[^a-z]/g, ''))?.find((place) => place.kind === 'province')
    const province = PROVINCES[code!] ?? named?.id
    if (province === undefined) continue
    const key = `${province} ${fold(name!)}`
    const under = found.get(key) ?? []
    under.push({ lat: Number(lat), lon: Number(lon), quarter: type === 'neighbourhood' })
    found.set(key, under)
  }
  return found
}

test(`Syrian places stand within ${MOST_KM} km of the reference`, {
  skip: existsSync(FILE) ? false : 'no reference list beside this checkout',
}, () => {
  const reference = readReference()
  const places = gazetteer()
  let compared = 0
  const far: string[] = []
  for (const place of places.all) {
    if (!isCompared(place)) continue
    const province = places.admin1(place)?.id
    const points = (reference.get(`${province} ${fold(place.ar[0]!)}`) ?? []).filter(
      (point) => point.quarter === (place.kind === 'quarter'),
    )
    if (points.length === 0) continue
    compared++
    const apart = Math.min(...points.map((point) => distanceKm(place, point)!))
    if (apart > MOST_KM) far.push(`${place.id}: ${apart.toFixed(1)} km`)
  }
  assert.deepEqual(far, [])
  assert.ok(compared >= 400, `only ${compared} places are known to both`)
})

const isCompared = (place: Place) =>
  place.country === 'SY' &&
  place.kind !== 'province' &&
  place.kind !== 'country' &&
  place.lat !== null &&
  place.ar.length > 0 &&
  !NOT_THE_PLACE.has(place.id)
