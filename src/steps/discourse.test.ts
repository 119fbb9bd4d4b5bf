import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arabic } from '../languages/ar/index.ts'
import { drafts } from './claims.ts'
import { mentions } from './mentions.ts'
import { liesWithin, markPlaces, placeNames } from './place-names.ts'

const names = placeNames(arabic)

/** What each claim tells: how many of what, `event`, `@ places`, `on day`, as the words say it. */
function told(text: string): string[] {
  const m = mentions(text, arabic, (chart, sentences) => markPlaces(chart, names, sentences))
  const words = (p: { start: number; end: number }) => {
    const { start, end } = m.chart.span(p.start, p.end)
    return text.slice(start, end)
  }
  return drafts(m, liesWithin(names)).map((d) =>
    [
      ...d.figures.map((f) => f.count.low ?? f.count.vague),
      d.event,
      ...d.where.map((p) => `@ ${words(p)}`),
      d.when ? `on ${words(d.when)}` : '',
    ]
      .filter((one) => one !== '')
      .join(' '),
  )
}

/** Invented texts, and what their claims tell. */
const TOLD: Readonly<Record<string, { readonly text: string; readonly claims: readonly string[] }>> = {
  'a day goes on where the same event goes on': {
    text: 'قتل 5 في قصف على سراقب الثلاثاء. وأدى القصف إلى إصابة 7.',
    claims: ['5 shelling @ سراقب on الثلاثاء', '7 shelling @ سراقب on الثلاثاء'],
  },
  'a day is carried to no other place': {
    text: 'قتل 3 مدنيين في قصف على سراقب أمس. وقتل 5 في غارة على تلعفر.',
    claims: ['3 shelling @ سراقب on أمس', '5 air_strike @ تلعفر'],
  },
  'nor to a place of the same event': {
    text: 'قتل 3 مدنيين في قصف على سراقب أمس. وقتل 5 في قصف على تلعفر.',
    claims: ['3 shelling @ سراقب on أمس', '5 shelling @ تلعفر'],
  },
  'nor is the place of one event, or its day, that of a nearby town without a name': {
    text: 'قتل 3 في قصف على سراقب أمس. وقتل 4 في بلدة قريبة.',
    claims: ['3 shelling @ سراقب on أمس', '4 shelling'],
  },
  'a day holds on where its place is named again': {
    text: 'قتل 3 في قصف على سراقب أمس. ولم يعلق أحد. ودمر قصف سراقب منزلين وقتل 2 من سكانها.',
    claims: ['3 shelling @ سراقب on أمس', '2 shelling @ سراقب on أمس'],
  },
  'a day told five sentences ago is no day of what is told now': {
    text: 'قتل 3 في قصف على سراقب أمس. صمت الجميع. نام الناس. مرت ساعة. عاد الهدوء. وأصيب 7 في قصف.',
    claims: ['3 shelling @ سراقب on أمس', '7 shelling @ سراقب'],
  },
  'a day of the province is that of the towns in it': {
    text: 'قتل 9 مدنيين في غارات على محافظة إدلب أمس. وقتل طفلان في غارة على معرة النعمان. وقتلت امرأة في غارة على سراقب.',
    claims: ['9 air_strike @ محافظة إدلب on أمس', '2 air_strike @ معرة النعمان on أمس', '1 air_strike @ سراقب on أمس'],
  },
  'but not where the text turns to something else': {
    text: 'قتل 9 مدنيين في غارات على محافظة إدلب أمس. وفي سياق متصل قتل طفلان في غارة على معرة النعمان.',
    claims: ['9 air_strike @ محافظة إدلب on أمس', '2 air_strike @ معرة النعمان'],
  },
  'the dead spoken of again are those of the day told': {
    text: 'قتل 9 مدنيين في تفجير في إعزاز الأحد. وقال طبيب في حلب إن 3 من القتلى أطفال.',
    claims: ['9 ied @ إعزاز on الأحد', '3 ied @ إعزاز on الأحد'],
  },
  'so is the attack spoken of again, whatever it is called': {
    text: 'شن مسلحون هجوما على حاجز في سرت الأحد وقتل 3 جنود. وقال مصدر طبي إن 5 أشخاص أصيبوا في المعارك قرب المشفى.',
    claims: ['3 armed_clash @ سرت on الأحد', '5 armed_clash @ سرت on الأحد'],
  },
  'a day in a sentence that tells nothing is carried to nothing': {
    text: 'زار الوزير سرت الأحد. وقتل 3 جنود في كمين.',
    claims: ['3 armed_clash'],
  },
  'what one says first takes no day of what another says of another place': {
    text: 'وقالت شبكات محلية إن 3 مسلحين قتلوا في اشتباكات في سرت. وأفاد مراسل بأن جنديا قتل في اشتباكات في تلعفر أمس.',
    claims: ['3 armed_clash @ سرت', '1 armed_clash @ تلعفر on أمس'],
  },
  'a day goes on as long as the event does': {
    text: 'قتل 3 في قصف على سراقب أمس. صمت الجميع. نام الناس. ودمر قصف سراقب منزلين وقتل 2 من سكانها. عاد الهدوء. وأسفر القصف عن إصابة 7.',
    claims: ['3 shelling @ سراقب on أمس', '2 shelling @ سراقب on أمس', '7 shelling @ سراقب on أمس'],
  },
  'but not where the sentence opens with another place': {
    text: 'شن مسلحون هجوما على حاجز في سرت الأحد وقتل 3 جنود. وفي محافظة إدلب، أعلن ناطق مقتل 4 مسلحين في كمين وأسر 9 آخرين.',
    claims: ['3 armed_clash @ سرت on الأحد', '4 armed_clash @ محافظة إدلب', '9 armed_clash @ محافظة إدلب'],
  },
  'a headline takes the day of the toll that it tells, before that of another': {
    text: 'مقتل 3 أشخاص بقصف على سراقب\nوقال الدفاع المدني أمس إن 3 أشخاص قتلوا بقصف على سراقب. وقتل 5 في قصف على سراقب في 2 مايو.',
    claims: ['3 shelling @ سراقب on أمس', '3 shelling @ سراقب on أمس', '5 shelling @ سراقب on 2 مايو'],
  },
  'what sums up a time takes no day told before': {
    text: 'قتل 3 في قصف على سراقب أمس. وتتعرض سراقب في الآونة الأخيرة لقصف أوقع عشرات القتلى.',
    claims: ['3 shelling @ سراقب on أمس', 'tens shelling @ سراقب'],
  },
  'a count takes the day with which it is told again, however late': {
    text: 'قتل 6 أشخاص في قصف على سراقب. صمت الجميع. نام الناس. مرت ساعة. عاد الهدوء. تحدث شهود. أدى قصف سراقب أمس إلى مقتل 6 أشخاص.',
    claims: ['6 shelling @ سراقب on أمس', '6 shelling @ سراقب on أمس'],
  },
  'a night between two days is carried as a day is': {
    text: 'قتل 3 مدنيين بقصف على مدينة إدلب ليل الثلاثاء - الأربعاء. وقال مراسل إن 4 مدنيين قتلوا بقصف مدينة إدلب.',
    claims: [
      '3 shelling @ مدينة إدلب on ليل الثلاثاء - الأربعاء',
      '4 shelling @ مدينة إدلب on ليل الثلاثاء - الأربعاء',
    ],
  },
  'a dateline is the day of no event': {
    text: '3 نوفمبر 2016\nقتل 5 في قصف على سراقب',
    claims: ['5 shelling @ سراقب'],
  },
  'and the place of none': {
    text: 'حلب - وكالات\nقتل 5 في قصف',
    claims: ['5 shelling'],
  },
  'the heading of a day of reports dates all of them': {
    text: 'أخبار الخميس 3 نوفمبر 2016 من سوريا\nقتل 5 في قصف على سراقب.\nقتل 6 في غارة على سرمين.',
    claims: ['5 shelling @ سراقب on الخميس 3 نوفمبر 2016', '6 air_strike @ سرمين on الخميس 3 نوفمبر 2016'],
  },
  'a headline takes the day of the sentence that tells it in full': {
    text: 'مقتل 5 مدنيين في قصف على سراقب\nقتل 5 مدنيين في قصف على سراقب أمس.',
    claims: ['5 shelling @ سراقب on أمس', '5 shelling @ سراقب on أمس'],
  },
  'and not that of another': {
    text: 'مقتل 5 مدنيين في قصف على سراقب\nقتل 8 جنود في اشتباكات في تلعفر أمس.',
    claims: ['5 shelling @ سراقب', '8 armed_clash @ تلعفر on أمس'],
  },
  '"the attack" of the next sentence is the bombing of this': {
    text: 'انفجرت سيارة مفخخة في مدينة أعزاز. وأسفر الهجوم عن مقتل 7.',
    claims: ['ied @ مدينة أعزاز', '7 ied @ مدينة أعزاز'],
  },
  'a doubt is of the event, the place and the day of the claim before it': {
    text: 'قتل 12 مدنيا في قصف على سراقب أمس. ولم يتسن التحقق من الخبر من مصدر مستقل.',
    claims: ['12 shelling @ سراقب on أمس', 'shelling @ سراقب on أمس'],
  },
  'a doubt of a claim without a place has none': {
    text: 'زار الوفد بلدة سرمين. قتل 12 مدنيا في قصف على بلدة قريبة. ولم يتسن التحقق من الخبر من مصدر مستقل.',
    claims: ['12 shelling', 'shelling'],
  },
}
for (const [what, { text, claims }] of Object.entries(TOLD)) test(what, () => assert.deepEqual(told(text), claims))
