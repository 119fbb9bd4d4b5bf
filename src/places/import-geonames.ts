import { isArabic, isLatin, position, type RowReader, unique } from './import-cells.ts'
import { type PlaceKind, precisionOf } from './place.ts'

const COLUMNS = 19
/** Sites that reports of conflict name, by GeoNames' feature code; other spots, waters and parks are left. */
const SITES = new Set('AIRB AIRF AIRP AIRQ BDG CSTM DAM GASF HSP INSM ISL MT MTS OILF OILR PASS PRN PRT PS'.split(' '))
/** People from which a populated place counts as a city, and as a town. */
const CITY = 60_000
const TOWN = 5_000
/** Alternate names taken of one script: the rest is transliterations of transliterations. */
const MOST_NAMES = 12

export function isGeonames(line: string): boolean {
  const cells = line.replace(/^\uFEFF/, '').split('\t')
  return cells.length === COLUMNS && /^\d+$/.test(cells[0]!) && /^[A-Z]$/.test(cells[6]!)
}

/** One line of a GeoNames dump. Ids are `geonames:SY.09` for first and second level areas, `geonames:173480` otherwise. */
export const geonamesRow: RowReader = (line) => {
  const cells = line.replace(/^\uFEFF/, '').split('\t')
  if (cells.length !== COLUMNS) return { code: 'place_row_short', value: String(cells.length) }
  const [id, name, ascii, others, lat, lon, klass, code, country] = cells as [string, string, ...string[]]
  const [admin1, admin2, people] = [cells[10]!, cells[11]!, cells[14]!]
  if (!/^\d+$/.test(id)) return { code: 'place_without_id', value: id }
  if (name === '') return { code: 'place_without_name' }
  const at = position(lat!, lon!)
  if (at === null) return { code: 'place_bad_position', value: `${lat} ${lon}` }
  if (!/^[A-Z]{2}$/.test(country!)) return []
  const population = Number(people) > 0 ? Number(people) : null
  const kind = kindOf(klass!, code!, population ?? 0)
  if (kind === null) return []
  const area = code === 'ADM1' ? 1 : code === 'ADM2' ? 2 : 0
  if (area === 2 && admin2 === '') return { code: 'place_without_id', value: code! }
  const ids = [country!.toLowerCase(), `geonames:${country}.${admin1}`, `geonames:${country}.${admin1}.${admin2}`]
  const level = admin1 === '' || admin1 === '00' ? 0 : admin2 === '' ? 1 : 2
  const alternates = others!.split(',')
  return [
    {
      id: kind === 'country' ? ids[0]! : area > 0 ? ids[area]! : `geonames:${id}`,
      name,
      ar: unique(alternates.filter(isArabic)).slice(0, MOST_NAMES),
      en: unique([name, ascii!, ...alternates.filter(isLatin)]).slice(0, MOST_NAMES),
      kind,
      parent: kind === 'country' ? null : ids[area > 0 ? area - 1 : level]!,
      country: country!,
      ...at,
      precision: precisionOf(kind),
      population,
    },
  ]
}

function kindOf(klass: string, code: string, people: number): PlaceKind | null {
  if (klass === 'A')
    return code === 'PCLI' ? 'country' : code === 'ADM1' ? 'province' : code === 'ADM2' ? 'district' : null
  if (code === 'CMPRF') return 'camp'
  if (klass !== 'P') return SITES.has(code) ? 'site' : null
  if (code === 'PPLX') return 'quarter'
  if (code === 'PPLH' || code === 'PPLQ' || code === 'PPLW') return null // no longer there
  if (code === 'PPLC' || code === 'PPLA' || people >= CITY) return 'city'
  return people >= TOWN ? 'town' : 'village'
}
