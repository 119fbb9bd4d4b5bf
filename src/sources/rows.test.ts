import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { readFiles } from './trial/files.ts'

const sha256 = (bytes: string) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

test('a row of JSONL: its id is the hash of its very bytes', async () => {
  const line =
    '{"id": "a-1",  "text": "قتل ثلاثة", "publisher": "صحيفة", "published": "2031-03-07", "url": "https://a.example/1"}'
  const { reports, codes } = await readFiles({ 'a.jsonl': `${line}\r\n` })
  assert.deepEqual(codes, [])
  assert.deepEqual(reports, [
    {
      id: sha256(line),
      externalId: 'a-1',
      text: 'قتل ثلاثة',
      title: null,
      publisher: 'صحيفة',
      published: '2031-03-07',
      url: 'https://a.example/1',
      language: 'ar',
    },
  ])
})

test('names of other collections are understood, ours win', async () => {
  const rows = '{"text":"a","date":20310307,"source":"x"}\n{"text":"b","date":"2031-01-01","published":"2031-03-08"}'
  const { reports } = await readFiles({ 'a.jsonl': rows })
  assert.deepEqual(
    reports.map((report) => [report.published, report.publisher]),
    [
      ['2031-03-07', 'x'],
      ['2031-03-08', null],
    ],
  )
})

test('bad rows are problems with their line, and the rows after them are read', async () => {
  const rows = ['not', '[1]', '{"text": 5.5}', '{"text": "  "}', '{}', '{"text":"x","date":"03/11/2031"}', '', '"s"']
  const { reports, codes, problems } = await readFiles({ 'a.jsonl': rows.join('\n') })
  assert.deepEqual(codes, [
    'row_not_json',
    'row_not_object',
    'row_without_text',
    'row_without_text',
    'published_unreadable',
    'row_not_object',
  ])
  assert.equal(problems.at(-1)?.fields.row, 8)
  assert.deepEqual([reports.length, reports[1]?.published], [2, null])
})

test('what no text can hold becomes a mark, at the same place', async () => {
  const { reports } = await readFiles({ 'a.jsonl': '{"text":"a\\ud800b\\u0000c"}' })
  assert.equal(reports[0]?.text, 'a\uFFFDb\uFFFDc')
})

test('packed, in UTF-16, with a mark, as one indented object: the same reports', async () => {
  const plain = '{"id":"a","text":"قصف"}\n{"id":"b","text":"هدنة"}\n'
  const { reports, codes } = await readFiles({
    'a.jsonl.gz': gzipSync(plain),
    'b.ndjson': Buffer.from(`\uFEFF${plain}`, 'utf16le'),
    'c.jsonl': `\uFEFF${plain}`,
    'd.json': '{\n  "id": "c",\n  "text": "قصف"\n}\n',
    'e.json': plain,
  })
  assert.deepEqual(codes, [])
  assert.deepEqual(reports.map(({ externalId }) => externalId).join(''), 'ababab' + 'c' + 'ab')
  assert.equal(reports[0]?.id, sha256('{"id":"a","text":"قصف"}'))
  assert.equal(new Set(reports.map(({ id }) => id)).size, 3)
})

test('a table: quoted cells with line ends, each row kept in its own bytes', async () => {
  const row = '1,"سطر\nوآخر, بفاصلة ""واقتباس""",2031-03-07'
  const { reports, bytes, codes } = await readFiles({ 'a.csv': `\uFEFFid,text,date\r\n${row}\r\n2,b,\r\n` })
  assert.deepEqual(codes, [])
  assert.equal(reports[0]?.text, 'سطر\nوآخر, بفاصلة "واقتباس"')
  assert.equal(Buffer.from(bytes[0] as Uint8Array).toString(), row)
  assert.equal(reports[0]?.id, sha256(row))
  assert.deepEqual([reports[1]?.externalId, reports[1]?.published], ['2', null])
})

test('semicolons, tabs and bars separate cells where the line of names is made with them', async () => {
  const { reports } = await readFiles({
    'a.csv': 'id;text\n1;a,b',
    'b.tsv': 'id\ttext\n2\tc;d',
    'c.csv': 'id|text\n3|e',
  })
  assert.deepEqual(
    reports.map(({ externalId, text }) => `${externalId} ${text}`),
    ['1 a,b', '2 c;d', '3 e'],
  )
})

test('an unclosed quote costs its line, not the rows after it', async () => {
  const { reports, problems } = await readFiles({ 'a.csv': 'id,text\n1,a "quoted" a\n2,"b\n3,c\n4,d\n' })
  assert.deepEqual(reports.map(({ externalId }) => externalId).join(''), '134')
  assert.deepEqual(
    problems.map(({ code, fields }) => `${code} ${fields.row}`),
    ['row_broken 3'],
  )
})

test('a table without a text column, bytes that are no text, a table cut while packed', async () => {
  const { codes, reports } = await readFiles({
    'a.csv': 'id,body\n1,x',
    'b.csv': Buffer.from('id,text\n1,\xff\xfe\n2,ok\n', 'latin1'),
    'c.csv.gz': gzipSync(`id,text\n${'1,abc\n'.repeat(50_000)}`).subarray(0, 200),
  })
  assert.deepEqual(codes, ['columns_missing', 'row_not_utf8', 'file_broken'])
  assert.equal(reports[0]?.externalId, '2')
})
