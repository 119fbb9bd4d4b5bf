import type { WordList } from '../../../../text/lexicon.ts'

/** Names of media that are places or common words too: media only in quotation marks, after ل ("to"), or after a word for one. */
export const mediaToo: WordList = {
  class: 'mediaToo',
  valued: true,
  words: `
    الشرق الأوسط      asharq-al-awsat  the newspaper; the Middle East
    العربية           al-arabiya       the channel; Arabic
    الحدث             al-hadath        the channel; the event
    الجزيرة           al-jazeera       the channel; the peninsula, the region
    الميادين          al-mayadeen      the channel; a town on the Euphrates
    المنار            al-manar         the channel; the lighthouse
    السومرية          alsumaria        the channel; a quarter
    أعماق             amaq             the agency; depths
    المسيرة           al-masirah       the channel; the drone, the march
    الحرة             al-hurra         the channel; free
    العالم            al-alam          the channel; the world
    العراقية          iraqiya          the channel; Iraqi
    الشرقية           al-sharqiya      the channel; eastern
    الإخبارية         ekhbariya-saudi  the channel; of news
    الجديد            al-jadeed        the channel; new
    الحياة            al-hayat         the newspaper; life
    الأخبار           al-akhbar        the newspaper; news
    النهار            an-nahar         the newspaper; daytime
    السفير            as-safir         the newspaper; the ambassador
    المدن             al-modon         the newspaper; the towns
    الرياض            al-riyadh        the newspaper; Riyadh
    الوطن             al-watan-syria   the newspaper; the homeland
    التايمز / تايمز   times            The Times; part of other papers' names
    صباح              sabah            the newspaper; morning
    جسر               jisr             the newspaper; a bridge
    قاسيون            qasioun          the agency; a mountain
    شهاب              shehab           the agency; a name
    تسنيم             tasnim           the agency; a name
    معا               maan             the agency; together
    وفا               wafa             the agency
    سبأ               saba             the agency; Sheba
    بترا              petra            the agency; Petra
    سونا              suna             the agency
    واس               spa              the agency
    وام               wam              the agency
    قنا               qna              the agency; Qena
    بنا               bna              the agency; with us
    إرنا              irna             the agency
    واع               ina              the agency
    فارس              fars             the agency; a name, Persia
    مهر               mehr             the agency
    إباء              ebaa             the agency
    قدس               quds-network     the network
    الوكالة الوطنية   nna              the agency
    روسيا اليوم       rt               RT; Russia today
    فلسطين اليوم      palestine-today  the agency; Palestine today
    اليوم السابع      youm7            the newspaper; the seventh day
    المصري اليوم      al-masry-al-youm  the newspaper; the Egyptian today
  `,
}
