import type { WordList } from '../../../text/lexicon.ts'
import { nations as known } from '../../entities.ts'

/**
 * Adjectives of nations, one a line: ISO code, masculine forms, plurals that are not in ون and ين (or -), gloss. The feminine,
 * its dual and the regular plurals are made below. The accusative (سوريا, روسيا) is left out: it is the country's name too.
 */
const ADJECTIVES = `
  SY  سوري                                  -                Syrian
  IQ  عراقي                                 -                Iraqi
  YE  يمني                                  -                Yemeni
  SA  سعودي                                 -                Saudi
  EG  مصري                                  -                Egyptian
  LB  لبناني                                -                Lebanese
  PS  فلسطيني / غزي                         -                Palestinian
  IL  إسرائيلي / صهيوني / عبري              صهاينة           Israeli, as some call it: Zionist, Hebrew
  LY  ليبي                                  -                Libyan
  SD  سوداني                                -                Sudanese
  SS  جنوب سوداني                           -                South Sudanese
  JO  أردني                                 -                Jordanian
  TR  تركي                                  أتراك            Turkish
  RU  روسي                                  روس              Russian
  US  أمريكي / أميركي                       أمريكان / أميركان  American
  FR  فرنسي                                 -                French
  GB  بريطاني / إنجليزي / إنكليزي           إنجليز / إنكليز  British
  KW  كويتي                                 -                Kuwaiti
  BH  بحريني                                -                Bahraini
  AE  إماراتي                               -                Emirati
  IR  إيراني                                -                Iranian
  QA  قطري                                  -                Qatari
  OM  عماني                                 -                Omani
  TN  تونسي                                 توانسة           Tunisian
  DZ  جزائري                                -                Algerian
  MA  مغربي                                 مغاربة           Moroccan
  MR  موريتاني                              -                Mauritanian
  SO  صومالي                                -                Somali
  DJ  جيبوتي                                -                Djiboutian
  AF  أفغاني                                أفغان            Afghan
  PK  باكستاني                              -                Pakistani
  IN  هندي                                  هنود             Indian
  BD  بنغلاديشي / بنغالي / بنجالي           -                Bangladeshi
  UA  أوكراني                               -                Ukrainian
  DE  ألماني                                ألمان            German
  NG  نيجيري                                -                Nigerian
  NE  نيجري                                 -                Nigerien
  ML  مالي                                  -                Malian (the feminine, مالية, is "financial")
  TD  تشادي                                 -                Chadian
  CF  أفريقيي الوسطى                        -                Central African
  CM  كاميروني                              -                Cameroonian
  BF  بوركيني                               -                Burkinabe
  ET  إثيوبي / أثيوبي                       -                Ethiopian
  ER  إريتري / أريتري                       -                Eritrean
  KE  كيني                                  -                Kenyan
  UG  أوغندي                                -                Ugandan
  CN  صيني                                  -                Chinese
  JP  ياباني                                -                Japanese
  KP  كوري شمالي                            -                North Korean
  KR  كوري جنوبي                            -                South Korean
  PH  فلبيني                                -                Filipino
  ID  إندونيسي                              -                Indonesian
  NP  نيبالي                                -                Nepali
  LK  سريلانكي                              -                Sri Lankan
  NL  هولندي                                -                Dutch
  BE  بلجيكي                                -                Belgian
  AU  أسترالي                               -                Australian
  CA  كندي                                  -                Canadian
  IT  إيطالي                                طليان            Italian
  ES  إسباني                                إسبان            Spanish
  PT  برتغالي                               -                Portuguese
  GR  يوناني                                -                Greek
  CY  قبرصي                                 قبارصة           Cypriot
  DK  دنماركي / دانماركي                    -                Danish
  SE  سويدي                                 -                Swedish
  NO  نرويجي                                -                Norwegian
  FI  فنلندي                                -                Finnish
  PL  بولندي                                -                Polish
  AT  نمساوي                                -                Austrian
  CH  سويسري                                -                Swiss
  CZ  تشيكي                                 -                Czech
  HU  مجري / هنغاري                         -                Hungarian
  RO  روماني                                -                Romanian
  BG  بلغاري                                بلغار            Bulgarian
  RS  صربي                                  صرب              Serbian
  BA  بوسني                                 -                Bosnian
  AL  ألباني                                ألبان            Albanian
  GE  جورجي                                 -                Georgian
  AM  أرميني                                -                Armenian
  AZ  أذربيجاني / أذري                      -                Azerbaijani
  KZ  كازاخستاني / كازاخي                   -                Kazakh
  UZ  أوزبكي                                أوزبك            Uzbek
  TJ  طاجيكي                                طاجيك            Tajik
  BY  بيلاروسي                              -                Belarusian
  VE  فنزويلي                               -                Venezuelan
  BR  برازيلي                               -                Brazilian
  CO  كولومبي                               -                Colombian
`

const rows = ADJECTIVES.trim()
  .split('\n')
  .map((line) => {
    const [code, masculine, plurals, gloss] = line.trim().split(/\s{2,}/)
    return { code: code!, masculine: masculine!.split(' / '), plurals: plurals!.split(' / '), gloss: gloss! }
  })

function forms(masculine: string): string[] {
  if (masculine.includes(' ')) return [masculine, masculine.replace(/ (\S+)$/, ' $1ة')]
  const ends = masculine === 'مالي' ? ['ين', 'ون'] : ['ة', 'تان', 'تين', 'ات', 'ين', 'ون', 'ان']
  return [masculine, ...ends.map((end) => masculine + end)]
}

/** Masculine adjectives of a country in all their spellings: US → أمريكي, أميركي. */
export const adjectives: ReadonlyMap<string, readonly string[]> = new Map(rows.map((r) => [r.code, r.masculine]))

/** Words for a nation, valued with its ISO code. */
export const nations: WordList[] = [
  {
    class: 'nation',
    valued: true,
    words: rows
      .map(({ code, masculine, plurals, gloss }) => {
        const all = [...masculine.flatMap(forms), ...plurals.filter((p) => p !== '-')]
        return `${all.join(' / ')}  ${code}  ${gloss}`
      })
      .join('\n'),
  },
]

/** Capitals that stand for a government; a country's own name stands for it too. */
const CAPITALS = `
  دمشق                                                        syrian-government       Damascus
  العراق / بغداد                                              iraqi-government        Iraq, Baghdad
  السعودية / المملكة العربية السعودية / الرياض / المملكة      saudi-government        Saudi Arabia, Riyadh
  مصر / القاهرة                                               egyptian-government     Egypt, Cairo
  لبنان / بيروت                                               lebanese-government     Lebanon, Beirut
  إسرائيل / تل أبيب                                           israeli-government      Israel, Tel Aviv
  الأردن / عمان                                               jordanian-government    Jordan, Amman
  تركيا / أنقرة                                               turkish-government      Türkiye, Ankara
  روسيا / موسكو / روسيا الاتحادية                             russian-government      Russia, Moscow
  أمريكا / أميركا / الولايات المتحدة / الولايات المتحدة الأمريكية / الولايات المتحدة الأميركية / واشنطن  us-government  United States, Washington
  فرنسا / باريس                                               french-government       France, Paris
  بريطانيا / لندن / المملكة المتحدة                           british-government      Britain, London
  الكويت                                                      kuwaiti-government      Kuwait
  البحرين / المنامة                                           bahraini-government     Bahrain, Manama
  الإمارات / أبوظبي / أبو ظبي / الإمارات العربية المتحدة      emirati-government      United Arab Emirates, Abu Dhabi
  إيران / طهران                                               iranian-government      Iran, Tehran
  قطر / الدوحة                                                qatari-government       Qatar, Doha
  السودان / الخرطوم                                           sudanese-government     Sudan, Khartoum
  ألمانيا / برلين                                             german-government       Germany, Berlin
  أوكرانيا / كييف                                             ukrainian-government    Ukraine, Kyiv
  الصين / بكين                                                chinese-government      China, Beijing
  باكستان / إسلام آباد / إسلام أباد                           pakistani-government    Pakistan, Islamabad
  إثيوبيا / أديس أبابا                                        ethiopian-government    Ethiopia, Addis Ababa
  تونس                                                        tunisian-government     Tunisia
  الجزائر                                                     algerian-government     Algeria
`

/** Countries and capitals, valued with the government that they may stand for: "Moscow said", where no place is meant. */
export const states: WordList[] = [{ class: 'state', valued: true, words: CAPITALS }]

/** What the states of `entities.ts` are called, office by office: `#` is the adjective, its feminine adds ة. */
const OFFICES: Readonly<Record<string, readonly string[]>> = {
  government: [
    'الحكومة ال#ة',
    'حكومة ال#ة',
    'السلطات ال#ة',
    'سلطات ال#ة',
    'النظام ال#',
    'الإدارة ال#ة',
    'رئاسة الوزراء ال#ة',
    'مجلس الوزراء ال#',
    'الرئاسة ال#ة',
    'القيادة ال#ة',
    'السلطات المحلية ال#ة',
    'السلطات الرسمية ال#ة',
  ],
  army: [
    'الجيش ال#',
    'جيش ال#',
    'القوات ال#ة',
    'القوات المسلحة ال#ة',
    'القوات البرية ال#ة',
    'القوات الخاصة ال#ة',
    'القوات البحرية ال#ة',
    'القوات الحكومية ال#ة',
    'القوات النظامية ال#ة',
    'قوات الجيش ال#',
    'قوات #ة',
    'قوات خاصة #ة',
    'المدفعية ال#ة',
    'مدفعية #ة',
    'البحرية ال#ة',
    'الدبابات ال#ة',
    'الآليات ال#ة',
    'الجنود ال#ين',
    'الجنود ال#ون',
    'جنود #ين',
    'جنود #ون',
    'العسكريين ال#ين',
    'القاعدة ال#ة',
    'القيادة العسكرية ال#ة',
    'هيئة الأركان ال#ة',
    'رئاسة الأركان ال#ة',
    'وحدات الجيش ال#',
    'مدفعية الجيش ال#',
    'الجندرما ال#ة',
    'الجندرمة ال#ة',
    'حرس الحدود ال#',
    'قوات حرس الحدود ال#ة',
    'الحرس الحدودي ال#',
    'الاحتلال ال#',
    'قوات الاحتلال ال#',
    'جيش الاحتلال ال#',
    'سلطات الاحتلال ال#',
    'الميليشيات ال#ة',
    'البوارج ال#ة',
    'الزوارق ال#ة',
  ],
  'air-force': [
    'سلاح الجو ال#',
    'سلاح الطيران ال#',
    'الطيران ال#',
    'الطيران الحربي ال#',
    'الطيران المسير ال#',
    'الطيران العسكري ال#',
    'الطيران المروحي ال#',
    'طيران #',
    'طيران حربي #',
    'القوات الجوية ال#ة',
    'القوة الجوية ال#ة',
    'القوات الجوفضائية ال#ة',
    'القوات الجو فضائية ال#ة',
    'المقاتلات ال#ة',
    'المقاتلات الحربية ال#ة',
    'مقاتلات #ة',
    'مقاتلات حربية #ة',
    'الطائرات ال#ة',
    'الطائرات الحربية ال#ة',
    'الطائرات المسيرة ال#ة',
    'الطائرات المروحية ال#ة',
    'طائرات #ة',
    'طائرات حربية #ة',
    'طائرات مسيرة #ة',
    'طائرات استطلاع #ة',
    'طائرات مروحية #ة',
    'المروحيات ال#ة',
    'مروحيات #ة',
    'المسيرات ال#ة',
    'مسيرات #ة',
    'طائرة حربية #ة',
    'طائرة مسيرة #ة',
    'طائرة #ة',
    'مقاتلة #ة',
    'مروحية #ة',
    'الطائرة ال#ة',
    'المسيرة ال#ة',
    'مسيرة #ة',
    'طائرات بدون طيار #ة',
    'طائرة بدون طيار #ة',
    'طائرة من دون طيار #ة',
    'طائرات من دون طيار #ة',
    'طائرة استطلاع #ة',
    'طائرات الاستطلاع ال#ة',
    'القاذفات ال#ة',
    'طائرات الاحتلال ال#',
    'طيران الاحتلال ال#',
    'مقاتلات الاحتلال ال#',
    'الغارات ال#ة',
    'غارات #ة',
    'غارة #ة',
    'الغارات الجوية ال#ة',
    'غارات جوية #ة',
    'غارة جوية #ة',
    'القصف الجوي ال#',
  ],
  police: ['الشرطة ال#ة', 'شرطة #ة', 'قوات الشرطة ال#ة', 'الشرطة الوطنية ال#ة', 'الدرك ال#', 'قوات الدرك ال#ة'],
  'defence-ministry': ['وزارة الدفاع ال#ة', 'الدفاع ال#ة', 'وزارة الحربية ال#ة'],
  'interior-ministry': ['وزارة الداخلية ال#ة', 'الداخلية ال#ة'],
  'health-ministry': ['وزارة الصحة ال#ة', 'الصحة ال#ة', 'وزارة الصحة العامة ال#ة', 'السلطات الصحية ال#ة'],
  'foreign-ministry': ['وزارة الخارجية ال#ة', 'الخارجية ال#ة'],
  'security-forces': [
    'قوات الأمن ال#ة',
    'قوى الأمن ال#ة',
    'الأمن ال#',
    'أجهزة الأمن ال#ة',
    'الأجهزة الأمنية ال#ة',
    'القوات الأمنية ال#ة',
    'القوى الأمنية ال#ة',
    'السلطات الأمنية ال#ة',
    'المخابرات ال#ة',
    'الاستخبارات ال#ة',
    'أجهزة الاستخبارات ال#ة',
    'أجهزة المخابرات ال#ة',
    'الاستخبارات العسكرية ال#ة',
    'المخابرات العامة ال#ة',
    'المخابرات العسكرية ال#ة',
    'جهاز الأمن ال#',
    'قوات أمن #ة',
    'الأمن العام ال#',
  ],
  judiciary: [
    'القضاء ال#',
    'النيابة العامة ال#ة',
    'النيابة ال#ة',
    'السلطات القضائية ال#ة',
    'القضاء العسكري ال#',
    'الادعاء العام ال#',
    'مجلس القضاء ال#',
  ],
  'civil-defence': ['الدفاع المدني ال#', 'الحماية المدنية ال#ة', 'فرق الإنقاذ ال#ة', 'الإسعاف ال#'],
  'red-crescent': [
    'الهلال الأحمر ال#',
    'جمعية الهلال الأحمر ال#ة',
    'الهلال الأحمر العربي ال#',
    'منظمة الهلال الأحمر ال#ة',
    'هيئة الهلال الأحمر ال#',
  ],
  'state-media': [
    'الإعلام الرسمي ال#',
    'التلفزيون الرسمي ال#',
    'التلفزيون ال#',
    'التلفزيون ال# الرسمي',
    'التليفزيون ال#',
    'وسائل الإعلام الرسمية ال#ة',
    'وسائل الإعلام ال#ة الرسمية',
    'وسائل إعلام رسمية #ة',
    'وسائل إعلام #ة رسمية',
    'الإذاعة ال#ة',
    'الفضائية ال#ة',
    'الإعلام ال# الرسمي',
    'تلفزيون الدولة ال#',
    'التلفزيون الحكومي ال#',
    'وسائل الإعلام الحكومية ال#ة',
    'الإعلام الحكومي ال#',
  ],
}

const word = (pattern: string, adjective: string): string => pattern.replaceAll('#', adjective)

/** The offices of all known states, by every name of `OFFICES`; a state without an air force of its own flies for its army. */
export const stateActors: WordList = {
  class: 'actor',
  valued: true,
  words: known
    .flatMap(({ country, ar, offices }) => {
      const spellings = [...new Set([ar, ...(adjectives.get(country) ?? [])])].filter(
        (s) => !['عبري', 'غزي'].includes(s),
      )
      return Object.entries(OFFICES).flatMap(([office, patterns]) => {
        const id = offices.get(office) ?? (office === 'air-force' ? offices.get('army') : undefined)
        if (!id) return []
        return patterns.map((p) => `${spellings.map((s) => word(p, s)).join(' / ')}  ${id}  ${id.replaceAll('-', ' ')}`)
      })
    })
    .join('\n'),
}
