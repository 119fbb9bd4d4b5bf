import type { PlaceMention } from '../../src/model/claim.ts'
import type { Brought } from '../../src/store/ready.ts'
import { bring, n } from './saying.ts'

/** Invented reports of invented events in real places, for the tests of the screens. */

const place = (name: string, admin1: string, country: string, lat: number, lon: number): Partial<PlaceMention> => ({
  ...{ place: name.toLowerCase(), name, admin1, country, lat, lon, precision: 'town' },
})
const SALQIN = { exact: 'سلقين', ...place('Salqin', 'Idlib', 'SY', 36.138, 36.454) }
const TALBISEH = { exact: 'تلبيسة', ...place('Talbiseh', 'Homs', 'SY', 34.841, 36.731) }
const HAYS = { exact: 'حيس', ...place('Hays', 'Hodeidah', 'YE', 13.931, 43.483) }
const MONITOR = { exact: 'مرصد الشمال', entity: 'north_monitor', name: 'North Monitor', kind: 'monitor' } as const
const RESCUE = { exact: 'الدفاع المدني', entity: 'scd', name: 'Syria Civil Defence', kind: 'rescue' } as const
const AIR_FORCE = { exact: 'الطيران الحربي', entity: 'syaf', name: 'Syrian Air Force' }
const market = {
  event: 'air_strike',
  means: 'airstrike',
  where: [SALQIN],
  when: { exact: 'الجمعة', day: '2031-03-07' },
} as const

const WIRE = `قال مرصد الشمال إن 14 مدنيا على الأقل بينهم أربعة أطفال قتلوا الجمعة في غارة على سوق في مدينة سلقين، ورجح أن الطيران الحربي نفذها.

وقال الدفاع المدني إن فرقه انتشلت 12 جثة من السوق الجمعة ونقلت 27 مصابا إلى المستشفيات.

ولم يتسن للوكالة التحقق من هذه الأرقام من مصدر مستقل.`

const wireClaims = [
  {
    ...market,
    exact: 'إن 14 مدنيا على الأقل بينهم أربعة أطفال قتلوا الجمعة في غارة على سوق في مدينة سلقين',
    by: [MONITOR],
    figures: [
      { exact: '14 مدنيا على الأقل', ...n(14, null), status: 'civilian' },
      { exact: 'أربعة أطفال', ...n(4), demographic: 'children', status: 'civilian', partOf: 0 },
    ],
  },
  {
    ...market,
    exact: 'سوق في مدينة سلقين، ورجح أن الطيران الحربي نفذها',
    modality: 'suspected',
    by: [MONITOR],
    perpetrator: AIR_FORCE,
  },
  {
    ...market,
    exact: 'إن فرقه انتشلت 12 جثة من السوق الجمعة ونقلت 27 مصابا إلى المستشفيات',
    by: [RESCUE],
    figures: [
      { exact: '12 جثة', ...n(12) },
      { exact: '27 مصابا', ...n(27), outcome: 'injured' },
    ],
  },
  { ...market, exact: 'ولم يتسن للوكالة التحقق من هذه الأرقام', modality: 'unverified', figures: [] },
] as const satisfies Parameters<typeof bring>[1]

const about = (externalId: string, publisher: string | null, published: string | null, title: string) => ({
  ...{ externalId, publisher: publisher && `${publisher} (مثال مخترع)`, published, title },
  url: `https://${externalId}.example/${externalId}`,
})

/** Three incidents: one contradictory, one contested and unverified, one whose publisher is unknown. */
export const reports = (): Brought[] => [
  bring(
    { ...about('wire', 'وكالة الجسر', '2031-03-07', 'مرصد: 14 قتيلا على الأقل في غارة على سوق'), text: WIRE },
    wireClaims,
  ),
  bring(
    { ...about('copy', 'صحيفة الضفاف', '2031-03-08', '14 قتيلا بغارة في سلقين'), text: `${WIRE}\n\n(وكالات)` },
    wireClaims,
  ),
  bring(
    {
      ...about('site', 'موقع أخبار العاصي', '2031-03-08', 'مصادر: عشرات القتلى في سلقين'),
      text: 'قالت مصادر محلية لمراسلنا إن عشرات القتلى سقطوا يوم الجمعة في غارة على سوق سلقين، وإن نحو 35 شخصا أصيبوا بجروح متفاوتة.',
    },
    [
      {
        ...market,
        exact: 'إن عشرات القتلى سقطوا يوم الجمعة في غارة على سوق سلقين، وإن نحو 35 شخصا أصيبوا',
        by: [{ exact: 'مصادر محلية', kind: 'anonymous' }],
        figures: [
          { exact: 'عشرات القتلى', vague: 'tens' },
          { exact: 'نحو 35 شخصا', ...n(35), approx: true, outcome: 'injured' },
        ],
      },
    ],
  ),
  bring(
    {
      ...about('radio', 'الإذاعة الوطنية', '2031-03-08', 'الجيش ينفي استهداف سوق'),
      text: 'نفى مصدر عسكري استهداف أي سوق في سلقين يوم الجمعة، وقال إن ما ينشر محض افتراء.',
    },
    [
      {
        ...market,
        exact: 'نفى مصدر عسكري استهداف أي سوق في سلقين يوم الجمعة',
        modality: 'denied',
        by: [{ exact: 'مصدر عسكري', entity: 'saa', name: 'Syrian army', kind: 'military' }],
      },
    ],
  ),
  bring(
    {
      ...about('gas', 'شبكة المستقبل', '2031-03-11', 'Talbiseh: suspected gas exposure'),
      publisher: 'Future Network (invented example)',
      language: 'en',
      text: 'Doctors in Talbiseh (تلبيسة) said on 11 March that between 17 and 21 people were treated for suspected gas exposure. The claim could not be independently verified.',
    },
    [
      {
        event: 'chemical_weapon',
        means: 'gas',
        exact: 'between 17 and 21 people were treated for suspected gas exposure',
        by: [{ exact: 'Doctors', name: 'Doctors', kind: 'medical' }],
        where: [TALBISEH],
        when: { exact: '11 March', day: '2031-03-11' },
        figures: [{ exact: 'between 17 and 21 people', ...n(17, 21), outcome: 'affected' }],
      },
      {
        event: 'chemical_weapon',
        means: 'gas',
        modality: 'unverified',
        exact: 'The claim could not be independently verified',
        where: [TALBISEH],
        when: { exact: '11 March', day: '2031-03-11' },
      },
    ],
  ),
  bring(
    {
      ...about('channel', null, null, 'قذائف على حيس'),
      title: null,
      url: null,
      text: 'سقطت قذائف هاون على حيس يوم 13 آذار فقتل خمسة أشخاص ونزح نحو 2400 شخص.',
    },
    [
      {
        event: 'shelling',
        means: 'shell',
        exact: 'سقطت قذائف هاون على حيس يوم 13 آذار فقتل خمسة أشخاص ونزح نحو 2400 شخص',
        where: [HAYS],
        when: { exact: '13 آذار', day: '2031-03-13' },
        figures: [
          { exact: 'خمسة أشخاص', ...n(5) },
          { exact: 'نحو 2400 شخص', ...n(2400), approx: true, outcome: 'displaced' },
        ],
      },
    ],
  ),
]
