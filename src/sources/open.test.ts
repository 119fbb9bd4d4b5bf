import assert from 'node:assert/strict'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { open } from './open.ts'
import { gather, readFiles } from './trial/files.ts'

const folder = mkdtempSync(join(tmpdir(), 'isnad-open-'))
after(() => rmSync(folder, { recursive: true }))
const put = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

test('a text file is one report, named by its file; the user says what it does not', async () => {
  const said = { published: '2031-03-07', publisher: 'قناة', language: 'auto' }
  const { reports } = await gather(open([put('a.txt', 'قتل ثلاثة\r\nأشخاص')], said))
  const { externalId, text, published, publisher, language } = reports[0] as (typeof reports)[0]
  assert.deepEqual(
    [externalId, text, published, publisher, language],
    ['a.txt', 'قتل ثلاثة\r\nأشخاص', '2031-03-07', 'قناة', 'ar'],
  )
})

test('what the user says stands behind what the report says, and is not put where the report is unreadable', async () => {
  const said = { published: '2031-01-01', publisher: 'من المستخدم', language: 'en' }
  const rows = '{"text":"نص","date":"2031-03-07","source":"من الخبر","lang":"ar"}\n{"text":"نص","date":"غدا"}'
  const { reports } = await readFiles({ 'a.jsonl': rows }, said)
  assert.deepEqual(
    reports.map(({ published, publisher, language }) => [published, publisher, language]),
    [
      ['2031-03-07', 'من الخبر', 'ar'],
      [null, 'من المستخدم', 'en'],
    ],
  )
})

test('each bad input is its problem, and the good ones among them are read', async () => {
  const inputs: [string, string][] = [
    [join(folder, 'missing.txt'), 'file_missing'],
    [put('empty.txt', ''), 'file_empty'],
    [put('blank.txt', ' \n'), 'file_empty'],
    [put('noise.txt', Buffer.from(Array.from({ length: 512 }, (_, i) => i % 256))), 'not_text'],
    [put('latin.txt', Buffer.from('caf\xe9 au lait', 'latin1')), 'encoding_unknown'],
    [put('cut.txt', Buffer.from('قتل ثلاثة').subarray(0, -1)), 'text_cut'],
    [put('cut.txt.gz', Buffer.from([0x1f, 0x8b, 8, 0, 0])), 'file_broken'],
    [put('long.txt', 'قصف '.repeat(600_000)), 'text_too_long'],
    ['https://news.example/1', 'address_unfetched'],
  ]
  const { codes, reports } = await gather(open([...inputs.map(([path]) => path), put('good.txt', 'قصف')]))
  assert.deepEqual(
    codes,
    inputs.map(([, code]) => code),
  )
  assert.deepEqual(
    reports.map(({ text }) => text),
    ['قتل ثلاث', 'قصف'],
  )
})

test('UTF-16 with its mark, a megabyte on one line', async () => {
  const { reports, codes } = await readFiles({
    'a.txt': Buffer.from('\uFEFFقصف', 'utf16le'),
    'b.txt': Buffer.from('\uFEFFقصف', 'utf16le').swap16(),
    'c.txt': 'قصف '.repeat(150_000),
  })
  assert.deepEqual(codes, [])
  assert.deepEqual(
    reports.map(({ text }) => text.length),
    [3, 3, 600_000],
  )
})

test('a folder is walked in order; what it holds besides reports is said, links to folders are not followed', async () => {
  const top = join(folder, 'walk')
  mkdirSync(join(top, 'b'), { recursive: true })
  for (const name of ['c.txt', 'a.txt', 'b/x.txt', 'README.md', '.hidden', 'photo.jpg'])
    writeFileSync(join(top, name), name)
  symlinkSync(top, join(top, 'loop'))
  const { reports, problems } = await gather(open([top]))
  assert.deepEqual(
    reports.map(({ text }) => text),
    ['a.txt', 'b/x.txt', 'c.txt'],
  )
  assert.deepEqual(
    problems.map(({ code, fields }) => `${code} ${String(fields.file).slice(top.length)}`),
    ['format_unknown /loop', 'format_unknown /photo.jpg'],
  )
  mkdirSync(join(folder, 'nothing'))
  assert.deepEqual((await gather(open([join(folder, 'nothing')]))).codes, ['folder_empty'])
})

test('a file that may not be read', async (t) => {
  if (process.getuid?.() === 0) return t.skip('root reads everything')
  const file = put('secret.txt', 'x')
  chmodSync(file, 0)
  assert.deepEqual((await gather(open([file]))).codes, ['file_unreadable'])
})

test('a name that says nothing: the beginning decides', async () => {
  const { reports } = await gather(
    open([
      put('page', '<!DOCTYPE html><html><body><p>صفحة</p></body></html>'),
      put('rows', '{"id":1,"text":"صف"}\n{"id":2,"text":"آخر"}'),
      put('table', 'id,text\n7,جدول\n'),
      put('plain', 'نص، بفواصل\nوسطر'),
    ]),
  )
  assert.deepEqual(
    reports.map(({ text }) => text),
    ['صفحة', 'صف', 'آخر', 'جدول', 'نص، بفواصل\nوسطر'],
  )
})
