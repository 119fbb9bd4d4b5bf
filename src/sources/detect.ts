import { extname } from 'node:path'
import type { Reader } from './captured.ts'
import { decode } from './decode.ts'
import { readJson, readJsonl } from './jsonl.ts'
import { readText } from './text.ts'

/** A reader whose parser is large and is loaded with the first file that needs it. */
const later = (load: () => Promise<Reader>): Reader =>
  async function* (source) {
    yield* (await load())(source)
  }
const readHtml = later(async () => (await import('./html.ts')).readHtml)
const readCsv = later(async () => (await import('./csv.ts')).readCsv)

const BY_EXTENSION: Readonly<Record<string, Reader>> = {
  '.txt': readText,
  '.text': readText,
  '.html': readHtml,
  '.htm': readHtml,
  '.xhtml': readHtml,
  '.jsonl': readJsonl,
  '.ndjson': readJsonl,
  '.csv': readCsv,
  '.tsv': readCsv,
}

/** Whether a name, `.gz` put aside, is one that a folder's reports go by; `.json` holds one object or one a line. */
export const isReport = (name: string): boolean => extension(name) in BY_EXTENSION || extension(name) === '.json'

/** The reader for a file, by its name where that says enough, else by how it begins. */
export function readerFor(name: string, head: Uint8Array): Reader {
  const byName = BY_EXTENSION[extension(name)]
  if (byName !== undefined) return byName
  const start = (decode(head)?.text ?? Buffer.from(head).toString('latin1')).trimStart()
  if (/^<(!doctype html|html|head|body|\?xml[^>]*>\s*<!doctype html)\b/i.test(start)) return readHtml
  if (start.startsWith('{')) return isObject(start.split('\n')[0] as string, start) ? readJsonl : readJson
  return isHeader(start.split('\n')[0] as string) ? readCsv : readText
}

const extension = (name: string) => extname(name.replace(/\.gz$/i, '')).toLowerCase()

/** The first line is an object by itself, or is so long that its end is not in sight, as no indented file's is. */
function isObject(line: string, start: string): boolean {
  if (line.length === start.length && line.length > 1000) return true
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}

function isHeader(line: string): boolean {
  const names = line
    .toLowerCase()
    .split(/[,;\t|]/)
    .map((name) => name.trim().replace(/^"|"$/g, ''))
  return names.length > 1 && names.includes('text') && names.every((name) => /^[\w .-]{0,40}$/.test(name))
}
