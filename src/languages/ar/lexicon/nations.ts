import type { WordList } from '../../../text/lexicon.ts'

/**
 * Adjectives of nations, one a line: ISO code, masculine forms, plurals that are not in ون and ين (or -), gloss. The feminine,
 * its dual and the regular plurals are made below. The accusative is left out where it is the country's name too (سوريا, روسيا).
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

/** Whose accusative is not also their country's name: قصفا إسرائيليا, but تركيا is Türkiye. */
const ACCUSATIVE = new Set('IQ YE SA EG LB PS IL SD JO US FR KW BH AE IR QA OM AF PK CN UA'.split(' '))

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
        const accusative = ACCUSATIVE.has(code) ? masculine.filter((m) => !m.includes(' ')).map((m) => `${m}ا`) : []
        const all = [...masculine.flatMap(forms), ...accusative, ...plurals.filter((p) => p !== '-')]
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
