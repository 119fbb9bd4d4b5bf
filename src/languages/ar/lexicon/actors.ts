import type { WordList } from '../../../text/lexicon.ts'
import { entities, unnamed } from '../../entities.ts'
import { fold } from '../fold.ts'
import { bodies } from './actors/bodies.ts'
import { forces } from './actors/forces.ts'
import { groups } from './actors/groups.ts'
import { mediaToo } from './actors/media.ts'
import { offices } from './actors/offices.ts'
import { press } from './actors/press.ts'
import { rights } from './actors/rights.ts'
import { actorsShort } from './actors/short.ts'
import { nations, states } from './nations.ts'

const own: WordList = {
  class: 'actor',
  valued: true,
  words: [...entities.values()]
    .filter((e) => !unnamed.has(e.id))
    .map((e) => `${e.ar}  ${e.id}  ${e.en}`)
    .join('\n'),
}

/**
 * One list of several, in which a name stands for one entity only: the first list that has it decides, so that a name
 * written by hand (الجيش السوري) is not also what the names of offices make of it.
 */
function settled(lists: readonly WordList[]): WordList {
  const taken = new Map<string, string>()
  const lines: string[] = []
  for (const list of lists)
    for (const line of list.words.trim().split('\n')) {
      const [names, value, gloss] = line.trim().split(/\s{2,}/)
      const free = names!.split(' / ').filter((name) => {
        const key = fold(name).text
        const mine = !taken.has(key)
        if (mine) taken.set(key, value!)
        return mine
      })
      if (free.length > 0) lines.push(`${free.join(' / ')}  ${value}  ${gloss}`)
    }
  return { class: 'actor', valued: true, words: lines.join('\n') }
}

/** The lists written by hand, in the order in which they decide. */
export const handwritten: readonly WordList[] = [forces, groups, bodies, rights, press]

/** What stands before an actor's name and belongs to it: its people, its aircraft, its guns, its kind of body. */
export const actorHeads: WordList = {
  class: 'actorHead',
  valued: true,
  words: `
    عناصر / عنصر / مسلحو / مسلحي / مسلحين من / مسلحون من / مقاتلو / مقاتلي / مقاتلين من / جنود / أفراد / أفراد من / خلايا / خلية / مجموعة من / مجموعات من / مجموعات مسلحة من / رجال / متمردو / متمردي / متشددو / متشددي / متشددون من / شبيحة / عناصر من / عناصر تابعة ل / عصابات / مرتزقة / إرهابيو / إرهابيي / مؤيدو / أنصار  people    the men of
    دورية / دوريات / دورية تابعة / رتل / رتل من / حاجز / حواجز / قوة من / وحدات / وحدة من / وحدات من / لواء من / فرقة من          people    a patrol, a convoy, a unit of
    طيران / طائرات / طائرة / مقاتلات / مقاتلة / مروحيات / مروحية / طائرات حربية / طائرتان / طائرتين / طائرتا / مقاتلتان / سلاح الجو / حوامة / حوامات / قاذفة / قاذفات / هليكوبتر  aircraft  the aircraft of
    مدفعية / دبابات / صواريخ / راجمات / بوارج / زوارق / آليات / قناصة / قناص                                                      guns      the guns, ships, snipers of
    تنظيم / جماعة / حركة / حزب / ميليشيا / ميليشيات / مليشيا / مليشيات / ميلشيا / ميلشيات / فصيل / فصائل / قوات / قوى / جيش / كتائب / لواء / ألوية / فرقة / جبهة / مجلس / سرايا  body      the organisation, militia, forces of
  `,
}

/** Everybody whom reports name: full names (`actor`), short ones (`actorShort`), states, nations, and what stands before them. */
export const actors: WordList[] = [
  settled([...handwritten, own, offices]),
  actorsShort,
  mediaToo,
  actorHeads,
  ...states,
  ...nations,
]
