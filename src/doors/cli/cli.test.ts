import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'

// The command line as its users have it: the real `bin/isnad`, a home of its own, invented reports.
const isnad = join(import.meta.dirname, '..', '..', '..', 'bin', 'isnad')
const folder = mkdtempSync(join(tmpdir(), 'isnad-cli-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const home = join(folder, 'home')

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function run(
  words: readonly string[],
  { input = '', env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [isnad, ...words], {
    env: { ...process.env, LANG: 'C', LC_ALL: '', LC_MESSAGES: '', ...env },
  })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk) => out.push(chunk))
  child.stderr.on('data', (chunk) => err.push(chunk))
  child.stdin.on('error', () => {}) // it may end before it has read all
  child.stdin.end(input)
  const text = (chunks: Buffer[]) => Buffer.concat(chunks).toString()
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out: text(out), err: text(err) })))
}

const rows = [
  {
    id: 'a',
    text: 'قال مرصد إن غارة جوية على مدينة سلقين أسفرت عن مقتل 12 مدنيا يوم الجمعة.',
    publisher: 'صحيفة أ',
    published: '2031-03-07',
  },
  {
    id: 'b',
    text: 'أعلن الدفاع المدني مقتل 14 شخصا في غارة على مدينة سلقين يوم الجمعة.',
    publisher: 'صحيفة ب',
    published: '2031-03-08',
  },
]
const reports = join(folder, 'reports.jsonl')
writeFileSync(reports, rows.map((row) => JSON.stringify(row)).join('\n'))
const lines = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))

describe('read', () => {
  test('--json: one reading a line, of rows and of standard input alike', async () => {
    const { code, out, err } = await run(['read', reports, '--json'])
    assert.deepEqual([code, err], [0, ''])
    const readings = lines(out)
    assert.deepEqual(
      readings.map(({ externalId, published, language }) => [externalId, published, language]),
      [
        ['a', '2031-03-07', 'ar'],
        ['b', '2031-03-08', 'ar'],
      ],
    )
    for (const [i, { claims }] of readings.entries()) {
      assert.ok(claims.length > 0)
      for (const claim of claims) assert.equal(claim.exact, rows[i]?.text.slice(claim.start, claim.end))
    }
    assert.equal((await run(['read', '-', '--json'], { input: readFileSync(reports, 'utf8') })).out, out)
  })

  test('a table in words for people, in the language that they ask for', async () => {
    const english = await run(['read', reports])
    assert.match(english.out, /^a · صحيفة أ · 2031-03-07 · ar$/m)
    assert.match(english.out, /event +figures +by/)
    assert.match(english.err, /Reports: 2/)
    for (const arabic of [
      await run(['read', reports, '--lang', 'ar']),
      await run(['read', reports], { env: { LANG: 'ar_SY.UTF-8' } }),
    ]) {
      assert.match(arabic.out, /الحدث +الحصيلة +الإسناد/)
      assert.match(arabic.err, /التقارير: 2/)
    }
  })

  test('--explain: which words made a figure, what decided a claim, in both languages and in JSON', async () => {
    const english = (await run(['read', reports, '--explain'])).out
    assert.match(english, /killed 12 \(civilians\): «مقتل 12 مدنيا», by the rule “harm as a noun, then whom”/)
    assert.match(english, /word of harm «مقتل» = killed\n/)
    assert.match(english, /number «12» = 12\n +counted noun «مدنيا» = civilians\n/)
    assert.match(english, /event: air strike, told by «غارة جوية» · in the claim's own words/)
    assert.match(english, /speaker: .+, made to speak by «قال»/)
    assert.match(english, /day: 2031-03-07 .+ worked out against the day of publication, 2031-03-07/)
    const inArabic = (await run(['read', reports, '--explain', '--lang', 'ar'])).out
    assert.match(inArabic, /لفظ الأذى «مقتل» = قتلى\n/)
    assert.match(inArabic, /الحدث: غارة جوية، بلفظ «غارة جوية» · في نص الرواية نفسها/)
    const [{ explained, claims }] = lines((await run(['read', reports, '--json', '--explain'])).out)
    assert.equal(explained.claims[0].claim, claims[0].id)
    assert.equal(explained.claims[0].figures[0].parts[0].exact, 'مقتل')
    assert.ok(!('explained' in lines((await run(['read', reports, '--json'])).out)[0]))
    const undated = await run(['read', '-', '--explain'], { input: 'قتل 3 مدنيين في غارة على سلقين يوم الجمعة.' })
    assert.match(undated.out, /day: «يوم الجمعة» is no certain day · the day of publication is not known/)
  })

  test('what a terminal would obey is shown and not obeyed', async () => {
    const input = 'قتل 3 مدنيين في غارة على\u001b[2J\u0007 سلقين.'
    for (const words of [
      ['read', '-'],
      ['read', '-', '--explain'],
    ]) {
      const { out } = await run(words, { input })
      assert.match(out, /killed 3/)
      assert.doesNotMatch(out, /(?!\n)\p{Cc}/u)
    }
    const [{ claims }] = lines((await run(['read', '-', '--json'], { input })).out)
    assert.ok(input.includes(claims[0].exact))
  })

  test('bad inputs: exit code 2, each with its problem, and the good are read', async () => {
    const { code, out, err } = await run(['read', join(folder, 'missing'), reports, '--json'])
    assert.equal(code, 2)
    assert.equal(lines(out).length, 2)
    const [problem] = lines(err)
    assert.deepEqual([problem.code, problem.fields.reason], ['file_missing', 'ENOENT'])
    assert.match(problem.message, /no such file/)
  })

  test('what the user says of reports that do not say it', async () => {
    const said = ['--published', '2031-03-09', '--publisher', 'قناة', '--language', 'ar']
    const { out } = await run(['read', '-', '--json', ...said], { input: 'قتل 3 أشخاص.' })
    assert.deepEqual([lines(out)[0].published, lines(out)[0].language], ['2031-03-09', 'ar'])
    const wrong = await run(['read', '-', '--published', '09/03/2031'], { input: 'x' })
    assert.equal(wrong.code, 1)
    assert.match(wrong.err, /--published: 09\/03\/2031 is not a day/)
  })
})

describe('what is kept', { concurrency: false }, () => {
  test('ingest keeps; again, it knows them', async () => {
    const first = await run(['ingest', reports, '--home', home, '--json'])
    assert.equal(first.code, 0, first.err)
    const done = lines(first.out)[0]
    assert.deepEqual([done.kept, done.known, done.interrupted], [2, 0, false])
    assert.ok(done.incidents > 0 && done.claims > 0)
    const again = lines((await run(['ingest', reports, '--json'], { env: { ISNAD_HOME: home } })).out)[0]
    assert.deepEqual([again.kept, again.known, again.incidents], [0, 2, done.incidents])
    const anew = lines((await run(['ingest', reports, '--again', '--home', home, '--json'])).out)[0]
    assert.deepEqual([anew.kept, anew.known, anew.incidents], [0, 2, done.incidents])
  })

  test('incidents are listed, filtered, shown by the beginning of their id', async () => {
    const { out, code } = await run(['incidents', '--home', home, '--json', '--event', 'air_strike'])
    assert.equal(code, 0)
    const [incident] = lines(out)
    assert.ok(incident.ranges.length > 0)
    const shown = await run(['show', incident.id.slice(0, 8), '--home', home])
    assert.ok(shown.out.startsWith(incident.id))
    assert.match(shown.out, /air strike/)
    assert.match(shown.out, /«.*12 مدنيا.*»|«.*14 شخصا.*»/)
    assert.match((await run(['incidents', '--home', home, '--from', '2032-01-01'])).err, /Nothing found/)
    assert.match((await run(['incidents', '--home', home])).out, /air strike/)
    assert.equal((await run(['show', 'b', '--home', home])).code, 1, 'one letter names nothing')
  })

  test('search finds a word whatever is attached to it', async () => {
    const found = await run(['search', 'الغارة', '--home', home, '--json'])
    assert.equal(lines(found.out).length, 2)
    assert.match((await run(['search', 'هدنة', '--home', home])).err, /Nothing found/)
  })

  test('export writes one incident a line, and is logged', async () => {
    const file = join(folder, 'out.jsonl')
    const { code, err } = await run(['export', 'json', '--home', home, '--out', file])
    assert.equal(code, 0, err)
    const { out } = await run(['export', 'json', '--home', home])
    assert.equal(out, readFileSync(file, 'utf8'))
    const [incident] = lines(out)
    assert.ok(incident.claims.length > 0 && incident.reports.length > 0)
    assert.equal((await run(['export', 'xml', '--home', home])).code, 1)
    assert.match(
      (await run(['export', 'json', '--home', home, '--out', join(folder, 'no', 'where')])).err,
      /cannot be written/,
    )
  })

  test('verify finds nothing amiss, and fails when the ledger is not the one noted', async () => {
    const { code, out } = await run(['verify', '--home', home])
    assert.equal(code, 0)
    const [, seq, hash] = /entry (\d+), ([0-9a-f]{64})/.exec(out) as unknown as [string, string, string]
    assert.equal((await run(['verify', '--home', home, '--head', `${seq}:${hash}`])).code, 0)
    const other = await run(['verify', '--home', home, '--head', `${seq}:${'0'.repeat(64)}`])
    assert.equal(other.code, 1)
    assert.match(other.err, /is not the one that was noted/)
  })

  test('places are imported once, and reports read from then on know them', async () => {
    const file = join(folder, 'places.csv')
    const header = 'id,name_en,name_ar,kind,parent,country,lat,lon'
    writeFileSync(file, `${header}\nxx-1,Kafr Ikhtira,كفر اختراع,village,,SY,35.9,36.6\nxx-2,,,village,,SY,1,1\n`)
    const { code, out, err } = await run(['places', 'import', file, '--home', home, '--json'])
    assert.equal(code, 2, 'one row has no name')
    assert.deepEqual(lines(out), [{ places: 1, problems: 1 }])
    assert.equal(lines(err)[0].code, 'place_without_name')
    assert.deepEqual(lines((await run(['places', 'import', file, '--home', home, '--json'])).out)[0].places, 0)
    const text = 'قتل خمسة مدنيين في قصف على قرية كفر اختراع بريف إدلب.'
    await run(['ingest', '-', '--home', home, '--published', '2031-03-09'], { input: text })
    const shown = JSON.parse((await run(['show', 'stdin', '--home', home, '--json'])).out)
    assert.equal(shown.claims[0].claim.where[0].place, 'xx-1')
    assert.equal((await run(['places', 'import', join(folder, 'none'), '--home', home])).code, 2)
  })

  test('a home that cannot be: said with what to do', async () => {
    writeFileSync(join(folder, 'file'), '')
    const { code, err } = await run(['ingest', reports, '--home', join(folder, 'file', 'home')])
    assert.equal(code, 1)
    assert.match(err, /--home DIR/)
    const missing = await run(['incidents', '--home', join(folder, 'nothing')])
    assert.deepEqual([missing.code, /isnad ingest/.test(missing.err)], [1, true])
  })
})

describe('the rest', () => {
  const commands = ['read', 'ingest', 'incidents', 'show', 'search', 'serve', 'export', 'verify', 'eval', 'places']
  for (const command of commands)
    test(`${command} --help has an example and the exit codes`, async () => {
      const { code, out } = await run([command, '--help'])
      assert.equal(code, 0)
      assert.match(out, new RegExp(`Example:\\n +isnad ${command}`))
      assert.match(out, /Exit codes: 0 /)
    })

  test('--version prints the version', async () => {
    const { version } = JSON.parse(readFileSync(join(isnad, '..', '..', 'package.json'), 'utf8'))
    for (const option of ['--version', '-V']) {
      const { code, out } = await run([option])
      assert.deepEqual([code, out], [0, `isnad ${version}\n`])
    }
  })

  test('bad usage fails, and says so', async () => {
    for (const words of [[], ['no-such'], ['read'], ['read', '--no-such', 'x']])
      assert.equal((await run(words)).code, 1, words.join())
  })

  test('eval measures our own annotated reports', async () => {
    const gold = join(import.meta.dirname, '..', '..', '..', 'gold')
    const { code, out } = await run(['eval', '--gold', gold, '--json'])
    assert.equal(code, 0)
    const layers = lines(out)[0]
    assert.ok(layers.docs > 10 && layers.gold_figures > 10)
    assert.equal(layers.errors, undefined)
    const { errors } = lines((await run(['eval', '--gold', gold, '--json', '--errors'])).out)[0]
    const counted = layers.tally.by_kind.reduce((sum: number, { count }: { count: number }) => sum + count, 0)
    assert.equal(counted, errors.length)
    const english = (await run(['eval', '--gold', gold, '--errors'])).out
    assert.match(english, /Errors by kind\n +count +error\n +\d+ +figure missed/)
    assert.match(english, /^ +made-\d\d\.json · figure missed · \w+ \S+ · «/m)
    assert.match((await run(['eval', '--gold', gold, '--lang', 'ar'])).out, /الأخطاء بحسب نوعها/)
    const html = join(folder, 'beside.html')
    const written = await run(['eval', '--gold', gold, '--html', html])
    assert.deepEqual([written.code, written.err], [0, `Page: ${html}   reports: ${layers.docs}\n`])
    assert.match(readFileSync(html, 'utf8'), /^<!doctype html>/)
    const unwritable = await run(['eval', '--gold', gold, '--html', join(folder, 'no', 'where')])
    assert.deepEqual([unwritable.code, /cannot be written/.test(unwritable.err)], [1, true])
    mkdirSync(join(folder, 'no-gold'))
    assert.equal((await run(['eval', '--gold', join(folder, 'no-gold')])).code, 1)
  })

  test('an answer that nobody reads to its end is no failure', async () => {
    const many = join(folder, 'many.jsonl')
    writeFileSync(many, `${JSON.stringify({ text: 'خبر بلا حدث' })}\n`.repeat(5000))
    const child = spawn(process.execPath, [isnad, 'read', many, '--json'])
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', resolve))
    assert.equal(code, 0)
  })
})
