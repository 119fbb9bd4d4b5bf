import type { WordList } from '../../../text/lexicon.ts'
import { entities, unnamed } from '../../entities.ts'
import { actorNames } from './actors/names.ts'
import { actorsShort } from './actors/short.ts'
import { nations } from './nations.ts'

/** "Libyan National Army (Haftar)" is written without what stands in brackets. */
const plain = (name: string): string => name.replace(/\s*\([^)]*\)/g, '')

const own: WordList = {
  class: 'actor',
  valued: true,
  words: [...entities.values()]
    .filter((e) => !unnamed.has(e.id) && !AMBIGUOUS(e.id))
    .map((e) => `${plain(e.en)}  ${e.id}  ${e.en}`)
    .join('\n'),
}

/** Names of outlets that are ordinary words: they need their article or "newspaper" (`names.ts`). */
function AMBIGUOUS(id: string): boolean {
  return ['times', 'independent', 'guardian', 'telegraph', 'kan', 'bild', 'sabah', 'al-haq'].includes(id)
}

/** What stands before or after an actor's name and belongs to it. */
const actorHeads: WordList = {
  class: 'actorHead',
  valued: true,
  words: `
    fighters of / fighters from / militants of / militants from / gunmen from / members of / soldiers of / men of     people      the men of
    warplanes of / aircraft of / jets of                                                                           aircraft    the aircraft of
    warplanes / warplane / fighter jets / jets / helicopters / helicopter gunships / aircraft / planes               aircraft    aircraft
  `,
}

/** Everybody whom reports name: full names (`actor`), short ones (`actorShort`), states, nations, and what stands beside them. */
export const actors: WordList[] = [own, actorNames, actorsShort, actorHeads, ...nations]
