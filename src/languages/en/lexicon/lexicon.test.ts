import assert from 'node:assert/strict'
import { test } from 'node:test'
import { entities } from '../../entities.ts'
import { actors } from './actors.ts'
import { events } from './events.ts'
import { harm } from './harm.ts'
import { people } from './people.ts'
import { quantity } from './quantity.ts'
import { speakers } from './speakers.ts'
import { tolls } from './tolls.ts'
import { whereabouts } from './whereabouts.ts'

const LISTS = [actors, events, harm, people, quantity, speakers, tolls, whereabouts].flat()

test('each line has its columns: words, a value where the list has values, a gloss', () => {
  for (const { class: cls, words, valued } of LISTS)
    for (const line of words.split('\n').filter((one) => one.trim())) {
      const cells = line.trim().split(/\s{2,}/)
      assert.equal(cells.length, valued ? 3 : 2, `${cls}: ${line.trim()}`)
      if (valued) assert.doesNotMatch(cells[1]!, /\s/, `${cls}: ${line.trim()}`)
    }
})

test('actors are known entities', () => {
  for (const { class: cls, words } of actors.filter((list) => ['actor', 'actorShort', 'state'].includes(list.class)))
    for (const line of words.split('\n').filter((one) => one.trim()))
      for (const id of line
        .trim()
        .split(/\s{2,}/)[1]!
        .split('|')
        .map((part) => part.split('=').at(-1)!))
        assert.ok(entities.has(id), `${cls}: ${id}`)
})
