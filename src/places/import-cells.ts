import { CsvError, parse } from 'csv-parse/sync'
import type { Place } from './place.ts'

/** Reads one line after the first was recognised; `code` names what is wrong with it. */
export type RowReader = (line: string) => readonly Place[] | { readonly code: string; readonly value?: string }

/** Cells of one line of CSV or TSV, trimmed; null where its quotes do not close. */
export function cellsOf(line: string, delimiter: string): readonly string[] | null {
  try {
    const rows = parse(line, { delimiter, trim: true, bom: true, relax_column_count: true }) as string[][]
    return rows.length === 1 ? rows[0]! : null
  } catch (error) {
    if (error instanceof CsvError) return null
    throw error
  }
}

export const delimiterOf = (header: string): string => {
  const counted = ['\t', ',', ';'].map((delimiter) => [delimiter, header.split(delimiter).length] as const)
  return counted.reduce((best, next) => (next[1] > best[1] ? next : best))[0]
}

/** Degrees from two cells: both empty is an unknown position; `null` where they are no position on earth. */
export function position(lat: string, lon: string): { lat: number | null; lon: number | null } | null {
  if (lat === '' && lon === '') return { lat: null, lon: null }
  const [y, x] = [degrees(lat), degrees(lon)]
  return y !== null && x !== null && Math.abs(y) <= 90 && Math.abs(x) <= 180 ? { lat: y, lon: x } : null
}

const degrees = (cell: string) => (/^-?\d{1,3}(\.\d+)?$/.test(cell) ? Number(cell) : null)

const ARABIC = /\p{Script=Arabic}/u
const LATIN = /\p{Script=Latin}/u

export const isArabic = (name: string) => ARABIC.test(name) && !LATIN.test(name)
export const isLatin = (name: string) => LATIN.test(name) && !ARABIC.test(name)
export const unique = (names: readonly string[]): readonly string[] => [...new Set(names.filter((name) => name !== ''))]
