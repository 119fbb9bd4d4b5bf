import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { drafts } from './claims.ts'
import { mentions } from './mentions.ts'

/** The claims of a text, as `event` or `event:means`. */
const told = (text: string) =>
  drafts(mentions(text, arabic, () => {})).map((d) => (d.means ? `${d.event}:${d.means}` : d.event))

const TOLD: Readonly<Record<string, readonly string[]>> = {
  // What stands after the count with "in", "by", "owing to" caused it, whatever else the sentence tells.
  'نفذ الطيران ثلاث غارات على المعسكر، وقتل تسعة جنود في كمين قرب الجسر': ['armed_clash'],
  'قتل خمسة عناصر بقصف مدفعي خلال معارك على أطراف القرية': ['shelling:shell'],
  // What "resulted in" the count caused it.
  'قصف مدفعي على السوق أدى إلى مقتل ثلاثة مدنيين بعد انفجار لغم في البلدة المجاورة': ['shelling:shell'],
  // The weapon is named beside what was done with it.
  'قتل 8 أشخاص في هجوم انتحاري نفذ بسيارة مفخخة قرب المحكمة': ['suicide_bomb:car_bomb'],
  'فجر أحد المهاجمين نفسه بحزام ناسف فقتل جنديان': ['suicide_bomb:explosive_belt'],
  'قتل 6 مدنيين جراء غارات بالبراميل المتفجرة على البلدة': ['air_strike:barrel_bomb'],
  'فتح مسلحون النار على قافلة عسكرية فقتل ثلاثة جنود': ['armed_clash:gunfire'],
  // "Targeting" alone goes on with what was told before.
  'نفذت طائرة مسيرة استهدافا في الريف. وأضاف أن الاستهداف تسبب بمقتل 6 أشخاص': ['air_strike:drone', 'air_strike:drone'],
  'قُتل ثلاثة متظاهرين بالرصاص الحي خلال تفريق احتجاجات في المدينة': ['protest:gunfire'],
  'استهدفت مسيرة سيارة على الطريق فقتل سائقها': ['air_strike:drone'],
  'قتل راع بقنبلة يدوية ألقاها مجهولون': ['attack:other'],
  'قتل ضابط برصاص قناص على الجبهة': ['armed_clash:sniper'],
  'قتل مدني بقصف مدفعي على البلدة. وأضاف أن آلاف المدنيين محاصرون فيها': ['shelling:shell', 'siege'],
  'وثق المركز مقتل 90 مدنيا بينهم 4 قضوا تحت التعذيب': ['other'],
  'قتل ثمانية مسلحين في معارك وجرى تفكيك مئة عبوة': ['armed_clash'],
  // Who kills those who do not fight attacks; who kills fighters fights.
  'قتل الجيش السوري ثلاثة مدنيين في البلدة': ['attack'],
  'قتل الجيش السوري خمسة مسلحين قرب القرية': ['armed_clash'],
  // A toll that does not say what caused it takes it from where it is told again.
  'قتل 17 شخصا في المدينة. وقال شاهد إن سيارة مفخخة انفجرت ما أسفر عن مقتل 17 شخصا': ['ied', 'ied:car_bomb'],
  'أسفر هجوم بشاحنة مفخخة عن سقوط 15 قتيلا في أول عملية كبيرة في العاصمة': ['ied:car_bomb'],
  'أصيب رضيع جراء إحراق مستوطنين منزلا': ['mob_violence'],
  // A rumour kills nobody.
  'قتل شخص جراء تدافع بعد إشاعة بوجود انتحاري': ['other'],
  // Other deaths are told after it, of nobody knows what.
  'انفجر لغم في البلدة فقتل راع. عثر على جثة رجل في الوادي': ['ied:ied', 'other'],
  // The dead and those led away are two events.
  'هاجم مسلحون القرية ما أدى إلى مقتل حارسين وخطف ثلاثة عمال': ['armed_clash', 'abduction'],
  // Forces that advance with help from the air are not the air's.
  'شنت القوات بدعم جوي هجوما على التل ما أدى إلى مقتل ستة مسلحين': ['armed_clash'],
  'قتل ستة أشخاص في سلسلة هجمات في البلاد': ['other'],
}
for (const [text, events] of Object.entries(TOLD))
  test(`caused by: ${text}`, () => assert.deepEqual(told(text), events))
