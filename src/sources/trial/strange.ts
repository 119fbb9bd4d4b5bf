import { mkdirSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'

/** For tests: a file that nobody should have made, by the kind of its strangeness. No `bytes`: a folder or nothing. */
export interface Strange {
  readonly kind: string
  /** `.txt`, `.html.gz` …; empty where the beginning has to tell. */
  readonly extension: string
  readonly bytes: Uint8Array | null
}

const SENTENCES = [
  'قال المرصد إن 12 مدنيا على الأقل، بينهم خمسة أطفال، قتلوا في غارة جوية على سوق في المدينة.',
  'وأصيب أكثر من ثلاثين شخصا بجروح، فيما نفى مصدر عسكري ذلك.',
  'At least 12 people were killed, the monitor said.',
]
const EXTENSIONS = ['.txt', '.html', '.jsonl', '.json', '.csv', '.tsv', '', '.dat']

const extension = fc.constantFrom(...EXTENSIONS)
const sentence = fc.constantFrom(...SENTENCES)
const emoji = fc.constantFrom('👩‍👩‍👧‍👦', '\uD83D', '\uFEFF', '\u200F', '\u0640', 'ﷺ', '\u0651\u0650', '\0', '🇸🇾')
const quotes = fc.constantFrom('"', '""', '«', '»', '“', '\\"', "'", '«"«', '\n', ',', ';')
const words = fc
  .array(fc.oneof(sentence, emoji, quotes, fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((parts) => parts.join(' '))
const utf8 = (text: string) => new Uint8Array(Buffer.from(text))

/** The bytes of a text, made strange. */
const texts: Readonly<Record<string, fc.Arbitrary<Uint8Array>>> = {
  'as it is': words.map(utf8),
  'cut somewhere': fc.tuple(words, fc.nat(200)).map(([text, cut]) => utf8(text).slice(0, cut)),
  'in UTF-16': words.map((text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))),
  'in UTF-16, cut': words.map((text) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')).slice(0, -1)),
  'as a row': fc.tuple(words, words).map(([id, text]) => utf8(`${JSON.stringify({ id, text, date: id })}\n`)),
  'as a cut row': fc
    .tuple(words, fc.nat(100))
    .map(([text, cut]) => utf8(`{"text":${JSON.stringify(text)}}`).slice(0, cut)),
  'as a table': fc
    .array(words, { maxLength: 4 })
    .map((rows) => utf8(`id,text\n${rows.map((row) => `1,"${row}`).join('\n')}`)),
  'as a page': words.map((text) => utf8(`<html><body><p>${text}</p><script>${text}`)),
  'with a byte changed': fc
    .tuple(words, fc.nat(500), fc.nat(255))
    .map(([text, at, byte]) => utf8(text).map((old, i) => (i === at ? byte : old))),
}

const bombs: Readonly<Record<string, fc.Arbitrary<Uint8Array>>> = {
  'deep page': fc.integer({ min: 400, max: 30_000 }).map((n) => utf8('<div>'.repeat(n))),
  'page of open tags': fc.integer({ min: 1, max: 3000 }).map((n) => utf8('<b><i><p><table><td>'.repeat(n))),
  'page of entities': fc.integer({ min: 1, max: 120_000 }).map((n) => utf8(`<p>${'&lt;'.repeat(n)}`)),
  'deep JSON': fc.integer({ min: 1, max: 50_000 }).map((n) => utf8(`${'['.repeat(n)}\n{"text":${'{"a":'.repeat(n)}`)),
  'a megabyte on one line': sentence.map((text) => utf8(text.repeat(Math.ceil((1 << 20) / text.length)))),
  'a megabyte of one letter': fc
    .constantFrom('و', '1', '"', '«', '(', ' ')
    .map((letter) => utf8(letter.repeat(1 << 20))),
}

const of = (name: string, kinds: Readonly<Record<string, fc.Arbitrary<Uint8Array>>>): fc.Arbitrary<Strange> =>
  fc.oneof(
    ...Object.entries(kinds).map(([kind, bytes]) =>
      fc.tuple(extension, bytes).map(([ending, made]) => ({ kind: `${name} ${kind}`, extension: ending, bytes: made })),
    ),
  )

export const strangeFile: fc.Arbitrary<Strange> = fc.oneof(
  { weight: 400, arbitrary: of('text', texts) },
  { weight: 4, arbitrary: of('bomb', bombs) },
  {
    weight: 100,
    arbitrary: fc
      .tuple(extension, fc.uint8Array({ maxLength: 6000 }))
      .map(([ending, bytes]) => ({ kind: 'random bytes', extension: ending, bytes })),
  },
  {
    weight: 20,
    arbitrary: extension.map((ending) => ({ kind: 'empty', extension: ending, bytes: new Uint8Array() })),
  },
  { weight: 10, arbitrary: fc.constantFrom('folder', 'missing').map((kind) => ({ kind, extension: '', bytes: null })) },
)

/** Puts it into `folder`, made for it, and returns the path to read. */
export function writeStrange(folder: string, { kind, extension: ending, bytes }: Strange): string {
  mkdirSync(folder, { recursive: true })
  if (kind === 'folder') return folder
  const path = `${folder}/strange${ending}`
  if (bytes !== null) writeFileSync(path, bytes)
  return path
}
