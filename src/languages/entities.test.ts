import assert from 'node:assert/strict'
import test from 'node:test'
import { entities, nations, unnamed } from './entities.ts'

const all = [...entities.values()]

test('ids are plain words parted by hyphens, countries are ISO codes', () => {
  for (const e of all) {
    assert.match(e.id, /^[a-z0-9]+(-[a-z0-9]+)*$/)
    assert.ok(e.country === null || /^[A-Z]{2}$/.test(e.country), `${e.id}: ${e.country}`)
  }
})

test('no two entities share a name, in either language', () => {
  for (const key of ['en', 'ar'] as const) {
    const by = Map.groupBy(all, (e) => e[key])
    for (const [name, same] of by) assert.equal(same.length, 1, `${name}: ${same.map((e) => e.id).join(', ')}`)
  }
})

test('names are in their own script, and neutral Arabic names hold words only, as text is looked up by words', () => {
  for (const e of all) {
    assert.doesNotMatch(e.en, /\p{Script=Arabic}/u)
    assert.match(e.ar, /^[\p{Script=Arabic}\d ]+$/u, e.id)
  }
})

test('a neutral name takes no side', () => {
  const loaded =
    /terrorist|regime|aggress|zionis|martyrdom|putsch|occupier|إرهابي|مليشيا|العدوان|المخلوع|عصابات|الصهيوني/i
  for (const e of all) assert.doesNotMatch(`${e.en} ${e.ar}`, loaded, e.id)
})

test('the feminine and the article of a nation are where Arabic has them', () => {
  assert.equal(entities.get('iraqi-army')?.ar, 'الجيش العراقي')
  assert.equal(entities.get('turkish-defence-ministry')?.ar, 'وزارة الدفاع التركية')
  assert.equal(entities.get('turkish-defence-ministry')?.en, 'Turkish Ministry of Defence')
})

test('every kind of speaker has its entities, and the parties of many wars are there', () => {
  const kinds = Map.groupBy(all, (e) => e.kind)
  for (const kind of ['official', 'military', 'armed_group', 'monitor', 'rescue', 'medical', 'news_agency'] as const)
    assert.ok((kinds.get(kind)?.length ?? 0) >= 5, kind)
  for (const country of ['SY', 'IQ', 'YE', 'PS', 'LB', 'LY', 'SD', 'EG', 'TR', 'IL'])
    assert.ok(all.filter((e) => e.country === country).length >= 15, country)
})

test('offices of a nation are entities of its country', () => {
  for (const nation of nations)
    for (const id of nation.offices.values()) assert.equal(entities.get(id)?.country, nation.country)
})

test('whom a common noun names is of no country', () => {
  for (const id of unnamed) assert.equal(entities.get(id)?.country, null)
})
