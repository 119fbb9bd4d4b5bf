import { type Problem, problem } from '../model/problem.ts'
import type { RowReader } from './import-cells.ts'
import { csvRow, isCsvHeader } from './import-csv.ts'
import { geonamesRow, isGeonames } from './import-geonames.ts'
import { textLines } from './import-lines.ts'
import { isPcodeHeader, pcodeRow } from './import-pcodes.ts'
import type { Place } from './place.ts'

/** What one line gave. A row of a kind that the gazetteer does not hold (a stream, a school) gives nothing. */
export type Imported = { readonly place: Place } | { readonly problem: Problem }

/**
 * Reads a GeoNames dump (`XX.txt`, 19 columns), OCHA P-codes (CSV or TSV with `ADM1_PCODE` and the like), or a CSV with
 * `id,name_en,name_ar,kind,parent,country,lat,lon`; the first line tells which. In memory: one line, and for P-codes
 * the containers seen. A row that cannot be read is a problem with its line; the rest goes on.
 */
export async function* importPlaces(bytes: AsyncIterable<Uint8Array>, file: string): AsyncIterable<Imported> {
  let read: RowReader | null = null
  for await (const { text, line } of textLines(bytes)) {
    if (text === null) {
      yield { problem: problem('place_line_too_long', { file, line }) }
      continue
    }
    if (text.trim() === '' || text.startsWith('#')) continue
    if (read === null) {
      if (isGeonames(text)) read = geonamesRow
      else {
        read = isPcodeHeader(text) ? pcodeRow(text) : isCsvHeader(text) ? csvRow(text) : null
        if (read === null) {
          yield { problem: problem('places_format_unknown', { file }) }
          return
        }
        continue
      }
    }
    const got = text.includes('\uFFFD') ? { code: 'place_not_utf8' } : read(text)
    if ('code' in got) {
      yield { problem: problem(got.code, { file, line, ...('value' in got && { value: got.value ?? '' }) }) }
      continue
    }
    for (const place of got) yield { place }
  }
  if (read === null) yield { problem: problem('file_empty', { file }) }
}
