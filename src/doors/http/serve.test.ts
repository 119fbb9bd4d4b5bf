import assert from 'node:assert/strict'
import { request } from 'node:http'
import { after, before, test } from 'node:test'
import { bring, n } from '../../../test/review/saying.ts'
import { type Serving, serving } from '../../../test/review/serving.ts'
import { serve } from './serve.ts'

let served: Serving
before(async () => {
  served = await serving()
})
after(() => served.stop())

// biome-ignore lint/suspicious/noExplicitAny: a test looks at answers from outside, as JSON
const get = async (path: string): Promise<any> => (await fetch(served.url + path)).json()

test('incidents come newest first, with their ranges and origins', async () => {
  const { total, incidents } = await get('api/incidents')
  assert.equal(total, 3)
  assert.deepEqual(
    incidents.map((incident: { place: { name: string } }) => incident.place.name),
    ['Hays', 'Talbiseh', 'Salqin'],
  )
  const [hays, , salqin] = incidents
  assert.equal(salqin.contested && salqin.unverified && salqin.invented, true)
  assert.equal(hays.invented, false)
  const killed = salqin.ranges.find((range: { outcome: string }) => range.outcome === 'killed')
  assert.deepEqual([killed.low, killed.high, killed.open], [12, 14, true])
})

test('every filter narrows', async () => {
  const places = async (query: string) =>
    (await get(`api/incidents?${query}`)).incidents.map((incident: { place: { name: string } }) => incident.place.name)
  assert.deepEqual(await places('event=shelling'), ['Hays'])
  assert.deepEqual(await places('outcome=affected'), ['Talbiseh'])
  assert.deepEqual(await places('origin=entity:scd'), ['Salqin'])
  assert.deepEqual(await places('contested=true'), ['Salqin'])
  assert.deepEqual(await places('contested=false&sort=oldest'), ['Talbiseh', 'Hays'])
  assert.deepEqual(await places('from=2031-03-08&to=2031-03-12'), ['Talbiseh'])
  assert.deepEqual(await places('place=Idlib'), ['Salqin'])
  assert.deepEqual(await places(`place=${encodeURIComponent('إدلب')}`), ['Salqin'])
  assert.deepEqual(await places(`q=${encodeURIComponent('هاون')}`), ['Hays'])
  assert.deepEqual(await places('sort=killed&size=1'), ['Salqin'])
  assert.deepEqual(await places('sort=killed&size=1&page=3'), ['Talbiseh'])
})

test('an incident has its claims with their words, and why they were joined', async () => {
  const [line] = (await get('api/incidents?event=air_strike')).incidents
  const { told, joinings } = await get(`api/incidents/${line.id}`)
  assert.equal(told.length, 10)
  assert.equal(joinings.length, 10)
  for (const { claim, report } of told) {
    const page = await get(`api/reports/${report.id}`)
    assert.equal(page.report.text.slice(claim.start, claim.end), claim.exact)
    const again = page.claims.find((each: { claim: { id: string } }) => each.claim.id === claim.id)
    assert.equal(again.incident, line.id)
  }
})

test('a report gives its captured bytes only as a file to keep', async () => {
  const { reports, total } = await get('api/reports')
  assert.equal(total, 6)
  const page = await get(`api/reports/${reports[0].id}`)
  const answer = await fetch(`${served.url}api/reports/${encodeURIComponent(reports[0].id)}/capture`)
  assert.match(answer.headers.get('content-type') ?? '', /^text\/plain/)
  assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename="sha256_[0-9a-f]{64}\.txt"$/)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  assert.deepEqual(bytes, await served.store.reports.bytes(reports[0].id))
  assert.equal(bytes.length, page.capture.size)
})

test('search finds words with their clitics, and says where they stand', async () => {
  const { found } = await get(`api/search?q=${encodeURIComponent('سوق')}`)
  assert.equal(found.length, 4)
  const hits = found.flatMap((each: { snippet: { text: string; hit: boolean }[] }) => each.snippet.filter((p) => p.hit))
  assert.ok(hits.some(({ text }: { text: string }) => text === 'السوق'))
})

test('facets count what there is', async () => {
  const facets = await get('api/facets')
  assert.deepEqual([facets.incidents, facets.reports, facets.from, facets.to], [3, 6, '2031-03-07', '2031-03-13'])
  assert.ok(facets.provinces.some(({ value }: { value: string }) => value === 'Idlib'))
})

test('what cannot be answered is refused with a code', async () => {
  const refused = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(served.url + path, init)
    return [answer.status, ((await answer.json()) as { error: { code: string } }).error.code]
  }
  assert.deepEqual(await refused('api/incidents/none'), [404, 'incident_unknown'])
  assert.deepEqual(await refused('api/reports/none'), [404, 'report_unknown'])
  assert.deepEqual(await refused('api/reports/none/capture'), [404, 'capture_unknown'])
  assert.deepEqual(await refused('api/none'), [404, 'path_unknown'])
  assert.deepEqual(await refused('api/incidents?event=picnic'), [400, 'query_invalid'])
  assert.deepEqual(await refused('api/incidents?from=2031-02-30'), [400, 'query_invalid'])
  assert.deepEqual(await refused('api/incidents?page=0'), [400, 'query_invalid'])
  assert.deepEqual(await refused('api/search?q=%20'), [400, 'query_invalid'])
  assert.deepEqual(await refused('api/incidents', { method: 'POST' }), [405, 'method_refused'])
  assert.deepEqual(await refused(''), [503, 'web_not_built'])
  assert.deepEqual(await refused('%ff.js'), [404, 'path_unknown'])
  assert.deepEqual(await refused('..%2f..%2fpackage.json'), [404, 'path_unknown'])
})

test('another name than this machine’s is refused, before anything is looked at', async () => {
  const { port } = new URL(served.url)
  const status = await new Promise<number>((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: '/api/incidents', headers: { host: 'attacker.example' } })
    asked.on('response', (answer) => resolve(answer.resume().statusCode ?? 0))
    asked.on('error', reject)
    asked.end()
  })
  assert.equal(status, 403)
})

test('every answer forbids scripts from elsewhere, guessed types and referrers', async () => {
  for (const path of ['', 'api/incidents', 'api/none', 'api/incidents?page=0']) {
    const { headers } = await fetch(served.url + path)
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'self'/)
    assert.doesNotMatch(policy, /unsafe|https?:|\*/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
  }
})

test('a taken port is passed over, and no address but loopback is bound', async () => {
  const { port } = new URL(served.url)
  const next = await serve({ store: served.store, port: Number(port) })
  assert.notEqual(new URL(next.url).port, port)
  assert.equal((await fetch(`${next.url}api/facets`)).status, 200)
  await next.close()
  await assert.rejects(serve({ store: served.store, host: '0.0.0.0' as never }), /loopback/)
})

test('markup in a report stays text', async () => {
  const text = 'قتل 3 أشخاص <script>alert(1)</script> في حيس.'
  const one = await serving({
    brought: [bring({ text }, [{ exact: 'قتل 3 أشخاص', figures: [{ exact: '3', ...n(3) }] }])],
  })
  const answer = await fetch(`${one.url}api/reports`)
  assert.match(answer.headers.get('content-type') ?? '', /^application\/json/)
  const { reports } = (await answer.json()) as { reports: { id: string }[] }
  const page = (await (await fetch(`${one.url}api/reports/${reports[0]!.id}`)).json()) as { report: { text: string } }
  assert.equal(page.report.text, text)
  await one.stop()
})
