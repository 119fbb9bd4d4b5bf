import * as fates from '../../fates.ts'
import type { Rule } from '../../language.ts'
import * as leasts from '../../leasts.ts'
import * as persons from '../../persons.ts'

/** Whom a figure counts. */
export const people: Rule[] = [
  {
    name: 'a count and whom it counts',
    reads: 'quantity ~1 person two?',
    makes: 'people',
    means: persons.counted,
    yes: {
      'مقتل ثلاثة أطفال': 'killed 3 civilian children: مقتل ثلاثة أطفال',
      'مقتل أحد عشر مدنيا': 'killed 11 civilian: مقتل أحد عشر مدنيا',
      'اعتقال 25 صحفيا وكاتبا': 'captured 25 civilian: اعتقال 25 صحفيا',
      'مقتل مئات الشرطيين والجنود': 'killed hundreds combatant: مقتل مئات الشرطيين',
    },
  },
  {
    name: 'a count, whom it counts, and that it is the least',
    reads: 'quantity ~1 person ~2 atLeast',
    makes: 'people',
    means: leasts.countedAtLeast,
    yes: { 'قتل 11 مدنيا على الأقل في الغارة': 'killed 11+ civilian: قتل 11 مدنيا على الأقل' },
  },
  {
    name: 'a count of others',
    reads: 'quantity others',
    makes: 'people',
    means: persons.otherPeople,
    yes: { 'مقتل 5 مدنيين وإصابة 12 آخرين': 'killed 5 civilian: مقتل 5 مدنيين; injured 12 civilian: وإصابة 12 آخرين' },
  },
  {
    name: 'a count out of a group',
    reads: 'quantity of ~1 person|force|actor|actorShort|nation',
    makes: 'people',
    means: persons.countedOf,
    yes: { 'مقتل سبعة من عناصر التنظيم': 'killed 7 combatant: مقتل سبعة من عناصر التنظيم' },
  },
  {
    name: 'a count out of those named before',
    reads: 'quantity ofThem',
    makes: 'people',
    means: persons.countedOfThem,
    yes: {
      'انفجر لغم برتل لعناصر التنظيم ما أسفر عن مقتل 42 منهم': 'killed 42 combatant: مقتل 42 منهم',
      'اعتقلت أربعة منهم': 'captured 4: اعتقلت أربعة منهم',
    },
  },
  {
    name: 'a number of those named before',
    reads: 'tollNoun ofThem',
    makes: 'people',
    means: persons.someOfThose,
    yes: {
      'قصف الطيران عناصر التنظيم ما أسفر عن مقتل عدد منهم': 'killed some combatant: مقتل عدد منهم',
    },
  },
  {
    name: 'an uncounted number of a force',
    reads: 'vague force|actor|actorShort',
    makes: 'people',
    means: persons.someOf,
    yes: { 'مقتل عدد من قوات النظام': 'killed some combatant: مقتل عدد من قوات النظام' },
    no: ['عدة قوات'],
  },
  {
    name: 'people of a nation',
    reads: 'national others?',
    makes: 'people',
    means: persons.national,
    yes: { 'مقتل فلسطيني برصاص مجهولين': 'killed 1: مقتل فلسطيني', 'قتل سوريان في القصف': 'killed 2: قتل سوريان' },
    no: ['مقتل جندي سوري', 'غارة على موقع فلسطيني'],
  },
  {
    name: 'a count of people of a nation',
    reads: 'quantity national',
    makes: 'people',
    means: persons.countedNational,
    yes: { 'مقتل 5 فلسطينيين': 'killed 5: مقتل 5 فلسطينيين' },
  },
  {
    name: 'a count out of the harmed',
    reads: 'quantity of harmed',
    makes: 'people',
    means: persons.countedOfHarmed,
    yes: { 'توفي ثلاثة من المصابين': 'killed 3: توفي ثلاثة من المصابين' },
  },
  {
    name: 'one of the harmed',
    reads: 'oneOf harmed',
    makes: 'people',
    means: persons.countedOfHarmed,
    yes: { 'أحد المصابين توفي في المشفى': 'killed 1: أحد المصابين توفي' },
  },
  {
    name: 'a family of so many',
    reads: 'family:person madeOf quantity person',
    makes: 'people',
    means: persons.familyOf,
    yes: { 'مقتل عائلة مؤلفة من خمسة أفراد': 'killed 5 civilian: مقتل عائلة مؤلفة من خمسة أفراد' },
    no: ['مقتل جندي من ثلاثة عناصر'],
  },
  {
    name: 'a band of so many',
    reads: 'band ~3 madeOf quantity person',
    makes: 'people',
    means: persons.bandOf,
    yes: { 'ضبط شبكة مسلحة تضم 5 أشخاص': 'captured 5: ضبط شبكة مسلحة تضم 5 أشخاص' },
  },
  {
    name: 'so many of them',
    reads: 'quantity ofThem whom:person?',
    makes: 'someOfThem',
    means: persons.partOfThem,
    yes: {
      'مقتل 39 عاملا أمس، 36 منهم في المدينة': 'killed 39 civilian: مقتل 39 عاملا; of them killed 36 civilian: 36 منهم',
    },
    no: ['مقتل أربعة منهم'],
  },
  {
    name: 'some of them gravely',
    reads: 'mostOf|oneOfThem ~1 grave',
    makes: 'someOfThem',
    means: persons.gravely,
    yes: {
      'إصابة 10 عمال بعضهم بحالة خطرة':
        'injured 10 civilian: إصابة 10 عمال; of them injured some civilian: بعضهم بحالة خطرة',
      'أصيب جنديان، أحدهما في حالة حرجة':
        'injured 2 combatant: أصيب جنديان; of them injured 1 combatant: أحدهما في حالة حرجة',
    },
    no: ['إصابة 10 عمال بعضها بليغة'],
  },
  {
    name: 'grave cases',
    reads: 'quantity? graveCase',
    makes: 'people',
    means: persons.graveCases,
    yes: {
      'إصابة 12 عاملا بينهم حالة خطرة':
        'injured 12 civilian: إصابة 12 عاملا; of them injured 1 civilian: بينهم حالة خطرة',
    },
  },
  {
    name: 'a count of a noun that no list knows',
    reads: 'quantity',
    makes: 'people',
    means: persons.countedUnknown,
    yes: { 'اعتقل أمس 15 دهانا': 'captured 15: اعتقل أمس 15' },
    no: ['إصابة 15 منزلا', 'مقتل مدني قبل 3 أيام'],
  },
  {
    name: 'people and, after them, their number',
    reads: 'person nation? number|two',
    makes: 'people',
    means: persons.countedAfter,
    yes: { 'إصابة مدنيين اثنين بجروح': 'injured 2 civilian: إصابة مدنيين اثنين' },
  },
  {
    name: 'one of a group',
    reads: 'oneOf ~1 person|force|actor',
    makes: 'people',
    means: persons.oneOfThem,
    yes: { 'مقتل أحد عناصر الشرطة': 'killed 1 combatant: مقتل أحد عناصر' },
    no: ['مقتل أحد عشر مدنيا'],
  },
  {
    name: 'people whose form tells how many',
    reads: 'person others?',
    makes: 'people',
    means: persons.nounAlone,
    yes: {
      'مقتل طفلين في القصف': 'killed 2 civilian children: مقتل طفلين',
      'إصابة مدني': 'injured 1 civilian: إصابة مدني',
      'مقتل مدنيين في القصف': 'killed some civilian: مقتل مدنيين',
    },
  },
  {
    name: 'one or two, and that they are the least',
    reads: 'person number? atLeast',
    makes: 'people',
    means: leasts.nounAtLeast,
    yes: {
      'مقتل شخص على الأقل في القصف': 'killed 1+: مقتل شخص على الأقل',
      'قتل مدني واحد على الأقل': 'killed 1+ civilian: قتل مدني واحد على الأقل',
    },
  },
  {
    name: 'a father or mother, with their own beside them',
    reads: 'parent',
    makes: 'people',
    means: persons.parentWith,
    yes: {
      'استشهاد أم وأطفالها الثلاثة':
        'killed 1 civilian women: استشهاد أم; killed 3 civilian children: استشهاد أم وأطفالها الثلاثة',
    },
    no: ['قتل في آب وأيلول', 'مقتل أم أيمن'],
  },
  {
    name: 'others without a number',
    reads: 'others',
    makes: 'people',
    means: persons.otherPeople,
    yes: { 'مقتل جندي وإصابة آخر': 'killed 1 combatant: مقتل جندي; injured 1 combatant: وإصابة آخر' },
  },
  {
    name: 'a number without a noun',
    reads: 'quantity',
    makes: 'people',
    means: persons.numberAlone,
    yes: { 'وإصابة 29 بجروح': 'injured 29: وإصابة 29' },
    no: ['إصابة 3 منازل'],
  },
  {
    name: 'a person called by a name',
    reads: 'called',
    makes: 'people',
    means: fates.called,
    yes: { 'أصيب المدعو (سالم) برصاص مجهولين': 'injured 1: أصيب المدعو' },
  },
  {
    name: 'a person by name',
    reads: 'title|rank? givenName|givenNameToo more:givenName|givenNameToo?',
    makes: 'people',
    means: persons.named,
    yes: { 'مقتل محمد الأحمد برصاص مجهولين': 'killed 1: مقتل محمد الأحمد' },
  },
]
