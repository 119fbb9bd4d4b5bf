import { type Place, type PlaceKind, precisionOf } from './place.ts'

/** The columns of `data/*.tsv`; names are separated by `|`, the `common` column holds `!` or nothing. */
export const COLUMNS = ['id', 'kind', 'parent', 'country', 'lat', 'lon', 'population', 'common', 'en', 'ar'] as const

const names = (cell: string): readonly string[] => (cell === '' ? [] : cell.split('|'))
const number = (cell: string): number | null => (cell === '' ? null : Number(cell))

/** Reads one table; lines that start with `#` are comments. A line that is no place is our own mistake: it throws. */
export function readTable(text: string, file: string): Place[] {
  const places: Place[] = []
  let at = 0
  for (const line of text.split('\n')) {
    at++
    if (line === '' || line.startsWith('#')) continue
    const cells = line.split('\t')
    if (cells.length !== COLUMNS.length) throw new Error(`${file}:${at}: ${cells.length} columns`)
    const [id, kind, parent, country, lat, lon, population, common, en, ar] = cells as [string, PlaceKind, ...string[]]
    const english = names(en!)
    places.push({
      id,
      name: english[0]!,
      ar: names(ar!),
      en: english,
      kind,
      parent: parent || null,
      country: country!,
      lat: number(lat!),
      lon: number(lon!),
      precision: precisionOf(kind),
      population: number(population!),
      ...(common === '!' && { common: true as const }),
    })
  }
  return places
}
