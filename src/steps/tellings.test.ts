import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { english } from '../languages/en/index.ts'
import { drafts } from './claims.ts'
import { mentions } from './mentions.ts'

/** The statements of a text that counts nobody, as `event modality`. */
const told = (text: string) => drafts(mentions(text, arabic, () => {})).map((d) => `${d.event} ${d.modality}`)

const TOLD: Readonly<Record<string, readonly string[]>> = {
  'شن الجيش السوري هجوما على مدينة الباب أمس': ['armed_clash asserted'],
  // What is wanted, discussed or warned of is not told.
  'طالب الوزير أمس الجيش السوري بوقف القصف على مدينة الباب': [],
  'يلتقي الوزير اليوم مسؤولين أتراكا في مدينة الباب لبحث مواجهة التنظيم': [],
  // A verb of happening tells the deed that a noun names; "the army's own" need no such verb.
  'تركز القصف على حي المعادي في مدينة الباب': ['shelling asserted'],
  'هاجم مسلحون أمس كنيسة في مدينة الباب': ['attack asserted'],
  // Who claims a deed tells of it again.
  'انفجرت عبوة ناسفة في مدينة الباب أمس. وتبنى الجيش السوري العملية': ['ied asserted', 'ied asserted'],
  'أغارت طائرات على مدينة الباب أمس، وتمكن الجيش السوري من السيطرة على قرية تادف': [
    'air_strike asserted',
    'territory_change asserted',
  ],
  // A deed that is only judged is not told again.
  'اعتبر الجيش السوري هذه الجريمة استمرارا للانتهاكات': [],
  'ضرب زلزال مدينة الباب أمس': [],
  'قصف الجيش السوري مدينة الباب أمس. ولم يتسن الحصول على تعليق': ['shelling asserted'],
  // A weapon that goes off is told without more.
  'قتل حارس في المدينة. ثم انفجرت سيارة مفخخة لدى وصول المسعفين': ['other asserted', 'ied asserted'],
  'دعت البعثة الأممية الطرفين إلى هدنة إنسانية': ['ceasefire intended'],
  'توعد قائد القوات باستهداف العاصمة': ['attack intended'],
  // What goes on all the time is no event.
  'يتعرض ريف مدينة الباب لقصف شبه يومي من الجيش السوري': [],
  // The time of something else; unless somebody is named with the deed.
  'زار الوزير مدينة الباب أمس بعد المعارك': [],
  'زار الوزير مدينة الباب أمس بعد قصف الجيش السوري للسوق': ['shelling asserted'],
  // A state is no taking.
  'يقع الطريق في المناطق التي سيطر عليها الجيش السوري قرب مدينة الباب': [],
  // Who denies what hardly has a name denies what was told before.
  'أغارت طائرات على مدينة الباب أمس. ونفى المتحدث باسم الجيش السوري استهداف مدنيين': [
    'air_strike asserted',
    'air_strike denied',
  ],
  'قصفت طائرات مدينة الباب أمس. وهدد الحزب في بيان بالرد على القصف': ['air_strike asserted', 'attack intended'],
  'اعتبر الوزير أمس أن الجيش السوري يخوض معركة انتخابية في مدينة الباب': [],
}
for (const [text, statements] of Object.entries(TOLD))
  test(`stated in: ${text}`, () => assert.deepEqual(told(text), statements))

const ENGLISH: Readonly<Record<string, readonly string[]>> = {
  'Gunmen attacked a church in Homs on Friday': ['attack asserted'],
  'The minister warned on Friday of attacks in Homs by the Syrian army': [],
  'The Syrian army regularly shells Homs': [],
  'The opposition is in a legal battle in Homs over the Friday vote': [],
}
for (const [text, statements] of Object.entries(ENGLISH))
  test(`stated in: ${text}`, () =>
    assert.deepEqual(
      drafts(mentions(text, english, () => {})).map((d) => `${d.event} ${d.modality}`),
      statements,
    ))
