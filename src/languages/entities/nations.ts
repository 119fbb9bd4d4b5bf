/**
 * States whose offices reports name, one a line: the stem of the ids, ISO 3166 code, English adjective, Arabic adjective
 * (masculine; the feminine adds ة), and the offices that it has by the letters of `offices.ts`. An office that has a name of
 * its own (the Pentagon, the Interior Ministry in Gaza) is left out here and stands in `bodies.ts`, `forces.ts` or `press.ts`.
 */
export const NATIONS = `
  syrian        SY  Syrian        سوري      gfpdihxsjrm
  iraqi         IQ  Iraqi         عراقي     gafpdihxsjcrm
  yemeni        YE  Yemeni        يمني      gfpdihxsjcrm
  saudi         SA  Saudi         سعودي     gafpdihxsjcrm
  egyptian      EG  Egyptian      مصري      gafpdihxsjcrm
  lebanese      LB  Lebanese      لبناني    gapdihxsjcm
  palestinian   PS  Palestinian   فلسطيني   gpihxsrm
  israeli       IL  Israeli       إسرائيلي  gafpdihxsj
  libyan        LY  Libyan        ليبي      gafpdihxsjrm
  sudanese      SD  Sudanese      سوداني    gafpdihxsjcrm
  jordanian     JO  Jordanian     أردني     gafpdihxsjcm
  turkish       TR  Turkish       تركي      gafpdihxsjcrm
  russian       RU  Russian       روسي      gafpdihxsjm
  us            US  US            أمريكي    gafpsj
  french        FR  French        فرنسي     gafpdihxsj
  british       GB  British       بريطاني   gafpdihxsj
  kuwaiti       KW  Kuwaiti       كويتي     gafpdihxsjcrm
  bahraini      BH  Bahraini      بحريني    gafpdihxsjcm
  emirati       AE  Emirati       إماراتي   gafpdihxsjcrm
  iranian       IR  Iranian       إيراني    gafpdihxsjrm
  qatari        QA  Qatari        قطري      gafpdixcrm
  omani         OM  Omani         عماني     gapdixcm
  tunisian      TN  Tunisian      تونسي     gafpdihxsjcrm
  algerian      DZ  Algerian      جزائري    gafpdihxsjcrm
  moroccan      MA  Moroccan      مغربي     gafpixsj
  somali        SO  Somali        صومالي    gapdisxm
  afghan        AF  Afghan        أفغاني    gafpdihxsjrm
  pakistani     PK  Pakistani     باكستاني  gafpdisxj
  ukrainian     UA  Ukrainian     أوكراني   gafpdixsj
  german        DE  German        ألماني    gapdixsj
  nigerian      NG  Nigerian      نيجيري    gafpds
  malian        ML  Malian        مالي      gad
  nigerien      NE  Nigerien      نيجري     ga
  chadian       TD  Chadian       تشادي     gad
  ethiopian     ET  Ethiopian     إثيوبي    gaf
  eritrean      ER  Eritrean      إريتري    ga
  kenyan        KE  Kenyan        كيني      gap
  cameroonian   CM  Cameroonian   كاميروني  ga
  indian        IN  Indian        هندي      gap
  chinese       CN  Chinese       صيني      gapdx
  dutch         NL  Dutch         هولندي    gadx
  belgian       BE  Belgian       بلجيكي    gapdj
  australian    AU  Australian    أسترالي   gafd
  canadian      CA  Canadian      كندي      gad
  italian       IT  Italian       إيطالي    gadx
  greek         GR  Greek         يوناني    gapx
`
