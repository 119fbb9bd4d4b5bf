import { cellsOf, delimiterOf, position, type RowReader, unique } from './import-cells.ts'
import { type Place, type PlaceKind, precisionOf } from './place.ts'

/** OCHA's levels: country, governorate, district, subdistrict, community, neighbourhood. */
const KINDS: readonly PlaceKind[] = ['country', 'province', 'district', 'district', 'village', 'quarter']

interface Level {
  readonly pcode: number
  readonly en: number
  readonly ar: number
}

/** `ADM1_PCODE`, `admin1Pcode`, `admin1Name_ar`, `ADM1_EN`, `Latitude_y` … as COD-AB files of different years have them. */
const plain = (column: string) => column.toLowerCase().replace(/[^a-z0-9]/g, '')

const columnsOf = (header: string) => (cellsOf(header, delimiterOf(header)) ?? []).map(plain)

export const isPcodeHeader = (header: string): boolean =>
  columnsOf(header).some((column) => /^adm(in)?[1-5]pcode$/.test(column))

/** A row stands for its deepest level that has a P-code; containers that have not been seen are given before it. */
export function pcodeRow(header: string): RowReader {
  const delimiter = delimiterOf(header)
  const columns = columnsOf(header)
  const find = (pattern: RegExp) => columns.findIndex((column) => pattern.test(column))
  const levels: Level[] = KINDS.map((_, n) => ({
    pcode: find(new RegExp(`^adm(in)?${n}pcode$`)),
    en: find(new RegExp(`^adm(in)?${n}(name)?en$`)),
    ar: find(new RegExp(`^adm(in)?${n}(name)?ar[12]?$`)),
  }))
  const [latAt, lonAt] = [find(/^(center)?lat(itude)?y?$|^y$/), find(/^(center)?lon(g|gitude)?x?$|^x$/)]
  const seen = new Set<string>()
  return (line) => {
    const cells = cellsOf(line, delimiter)
    if (cells === null) return { code: 'place_quote_open' }
    const cell = (at: number) => cells[at] ?? ''
    const chain = levels.flatMap((level, n) => (cell(level.pcode) === '' ? [] : [{ ...level, n }]))
    const own = chain.at(-1)
    if (own === undefined) return { code: 'place_without_id' }
    const at = position(cell(latAt), cell(lonAt))
    if (at === null) return { code: 'place_bad_position', value: `${cell(latAt)} ${cell(lonAt)}` }
    const country = (cell(levels[0]!.pcode) || cell(own.pcode)).slice(0, 2).toUpperCase()
    if (!/^[A-Z]{2}$/.test(country)) return { code: 'place_bad_country', value: country }
    const idOf = (level: Level & { n: number }) =>
      level.n === 0 ? country.toLowerCase() : `pcode:${cell(level.pcode)}`
    const places: Place[] = []
    for (const [i, level] of chain.entries()) {
      const id = idOf(level)
      const [en, ar] = [cell(level.en), cell(level.ar)]
      if (level.n === 0 || (level !== own && seen.has(id))) continue
      if (en === '' && ar === '') {
        if (level === own) return { code: 'place_without_name' }
        continue
      }
      seen.add(id)
      const kind = KINDS[level.n]!
      places.push({
        id,
        name: en || ar,
        ar: unique([ar]),
        en: unique([en]),
        kind,
        parent: i === 0 || chain[i - 1]!.n === 0 ? country.toLowerCase() : idOf(chain[i - 1]!),
        country,
        ...(level === own ? at : { lat: null, lon: null }),
        precision: precisionOf(kind),
        population: null,
      })
    }
    return places
  }
}
