import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Told } from '../model/claim.ts'
import type { Incident } from '../model/incident.ts'
import type { Report } from '../model/report.ts'
import { exportLine, exportLines } from './json.ts'

const report = (id: string): Report => ({
  id: `sha256:${id}`,
  externalId: id,
  text: 'قتل أربعة',
  title: null,
  publisher: 'An Invented Page',
  published: null,
  url: null,
  language: 'ar',
})
const claim = (id: string): Told['claim'] => ({
  id,
  start: 0,
  end: 9,
  exact: 'قتل أربعة',
  event: 'shelling',
  modality: 'asserted',
  scope: 'incident',
  means: 'shell',
  figures: [],
  by: [],
  where: [],
  when: null,
  perpetrator: null,
  rules: [],
})
const incident: Incident = {
  id: 'i1',
  event: 'shelling',
  means: ['shell'],
  from: null,
  to: null,
  place: null,
  contested: true,
  unverified: false,
  perpetrators: [{ name: 'army', origins: ['monitor'] }],
  origins: [{ id: 'entity:monitor', name: 'monitor', kind: 'monitor', weak: false }],
  ranges: [],
  claims: ['c1', 'c2', 'c3'],
  joinings: [],
}
const told: Told[] = [
  { claim: claim('c3'), report: report('b') },
  { claim: claim('c1'), report: report('a') },
  { claim: claim('c2'), report: report('a') },
  { claim: claim('other'), report: report('c') },
]

test('one incident is one line with the fields of the contract, in its order', () => {
  const line = exportLine(incident, told)
  assert.ok(!line.includes('\n'))
  assert.equal(
    line,
    '{"id":"i1","event":"shelling","means":["shell"],"from":null,"to":null,"place":null,"contested":true,' +
      '"unverified":false,"perpetrators":[{"name":"army","origins":["monitor"]}],"ranges":[],"claims":["c1","c2","c3"],' +
      '"reports":[{"id":"sha256:a","externalId":"a","publisher":"An Invented Page"},' +
      '{"id":"sha256:b","externalId":"b","publisher":"An Invented Page"}]}',
  )
})

test('many incidents are one line each, from one look-up of the claims', () => {
  const other = { ...incident, id: 'i2', claims: ['other'] }
  const lines = [...exportLines([incident, other], told)]
  assert.equal(lines[0], exportLine(incident, told))
  assert.deepEqual(JSON.parse(lines[1]!).reports, [{ id: 'sha256:c', externalId: 'c', publisher: 'An Invented Page' }])
})
