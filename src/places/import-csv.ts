import { cellsOf, delimiterOf, position, type RowReader, unique } from './import-cells.ts'
import { PLACE_KINDS, type PlaceKind, precisionOf } from './place.ts'

const NEEDED = ['id', 'name_en', 'kind', 'country'] as const

const columnsOf = (header: string) => (cellsOf(header, delimiterOf(header)) ?? []).map((column) => column.toLowerCase())

export const isCsvHeader = (header: string): boolean => {
  const columns = columnsOf(header)
  return NEEDED.every((column) => columns.includes(column))
}

/** `id,name_en,name_ar,kind,parent,country,lat,lon,common`; further names of one language after `|`. `common` is `!` or empty. */
export function csvRow(header: string): RowReader {
  const delimiter = delimiterOf(header)
  const columns = columnsOf(header)
  return (line) => {
    const cells = cellsOf(line, delimiter)
    if (cells === null) return { code: 'place_quote_open' }
    const cell = (column: string) => cells[columns.indexOf(column)] ?? ''
    const [id, kind, country] = [cell('id'), cell('kind').toLowerCase(), cell('country').toUpperCase()]
    if (id === '') return { code: 'place_without_id' }
    if (!isKind(kind)) return { code: 'place_kind_unknown', value: kind }
    if (!/^[A-Z]{2}$/.test(country)) return { code: 'place_bad_country', value: country }
    const at = position(cell('lat'), cell('lon'))
    if (at === null) return { code: 'place_bad_position', value: `${cell('lat')} ${cell('lon')}` }
    const [en, ar] = [namesIn(cell('name_en')), namesIn(cell('name_ar'))]
    const name = en[0] ?? ar[0]
    if (name === undefined) return { code: 'place_without_name' }
    const parent = cell('parent') || (kind === 'country' ? null : country.toLowerCase())
    const common = cell('common') === '!' ? { common: true as const } : {}
    return [
      { id, name, ar, en, kind, parent, country, ...at, precision: precisionOf(kind), population: null, ...common },
    ]
  }
}

const isKind = (kind: string): kind is PlaceKind => (PLACE_KINDS as readonly string[]).includes(kind)
const namesIn = (cell: string) => unique(cell.split('|').map((name) => name.trim()))
