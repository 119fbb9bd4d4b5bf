import type { WordList } from '../../../text/lexicon.ts'

/** Adjectives of countries, and what their people are called, valued with the country's code. */
const ADJECTIVES = `
  syrian / syrians                    SY    Syrian
  iraqi / iraqis                      IQ    Iraqi
  yemeni / yemenis                    YE    Yemeni
  saudi / saudis                      SA    Saudi
  egyptian / egyptians                EG    Egyptian
  lebanese                            LB    Lebanese
  palestinian / palestinians          PS    Palestinian
  israeli / israelis                  IL    Israeli
  libyan / libyans                    LY    Libyan
  sudanese                            SD    Sudanese
  south sudanese                      SS    South Sudanese
  jordanian / jordanians              JO    Jordanian
  turkish / turks                     TR    Turkish
  russian / russians                  RU    Russian
  american / americans / us / u s     US    American
  french                              FR    French
  british / uk / u k                  GB    British
  kuwaiti                             KW    Kuwaiti
  bahraini                            BH    Bahraini
  emirati                             AE    Emirati
  iranian / iranians                  IR    Iranian
  qatari                              QA    Qatari
  omani                               OM    Omani
  tunisian                            TN    Tunisian
  algerian                            DZ    Algerian
  moroccan                            MA    Moroccan
  somali / somalis                    SO    Somali
  afghan / afghans                    AF    Afghan
  pakistani / pakistanis              PK    Pakistani
  indian                              IN    Indian
  ukrainian / ukrainians              UA    Ukrainian
  german                              DE    German
  nigerian                            NG    Nigerian
  malian                              ML    Malian
  chadian                             TD    Chadian
  ethiopian / ethiopians              ET    Ethiopian
  eritrean                            ER    Eritrean
  kenyan                              KE    Kenyan
  chinese                             CN    Chinese
  dutch                               NL    Dutch
  belgian                             BE    Belgian
  australian                          AU    Australian
  canadian                            CA    Canadian
  italian                             IT    Italian
  spanish                             ES    Spanish
  greek                               GR    Greek
  danish                              DK    Danish
`

const STATES = `
  syria / damascus                    syrian-government       Syria
  iraq / baghdad                      iraqi-government        Iraq
  saudi arabia / riyadh               saudi-government        Saudi Arabia
  egypt / cairo                       egyptian-government     Egypt
  lebanon / beirut                    lebanese-government     Lebanon
  israel / tel aviv                   israeli-government      Israel
  jordan / amman                      jordanian-government    Jordan
  turkey / turkiye / ankara           turkish-government      Türkiye
  russia / moscow                     russian-government      Russia
  united states / the united states / america / washington    us-government    the United States
  france / paris                      french-government       France
  britain / london / united kingdom   british-government      Britain
  kuwait                              kuwaiti-government      Kuwait
  united arab emirates / uae / abu dhabi   emirati-government   the United Arab Emirates
  iran / tehran                       iranian-government      Iran
  qatar / doha                        qatari-government       Qatar
  sudan / khartoum                    sudanese-government     Sudan
  germany / berlin                    german-government       Germany
  ukraine / kyiv                      ukrainian-government    Ukraine
  china / beijing                     chinese-government      China
  pakistan / islamabad                pakistani-government    Pakistan
  ethiopia / addis ababa              ethiopian-government    Ethiopia
`

export const nations: WordList[] = [
  { class: 'nation', valued: true, words: ADJECTIVES },
  /** Countries and capitals, valued with the government that they may stand for: "Moscow said", where no place is meant. */
  { class: 'state', valued: true, words: STATES },
]
