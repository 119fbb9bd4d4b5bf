import type { WordList } from '../../../../text/lexicon.ts'

/** Monitors, aid bodies and rescuers, beside the neutral names of `entities/rights.ts`. */
export const rights: WordList = {
  class: 'actor',
  valued: true,
  words: `
    المرصد السوري / المرصد السوري لحقوق الإنسان المعارض / مدير المرصد السوري / مدير المرصد السوري لحقوق الإنسان / المرصد السوري لحقوق الأنسان / مدير المرصد رامي عبد الرحمن / مدير المرصد رامي عبدالرحمن / رامي عبد الرحمن / رامي عبدالرحمن  sohr  SOHR and its director
    الشبكة السورية / الشبكة السورية لحقوق الانسان / شبكة حقوق الإنسان السورية / شبكة حقوق الإنسان / فضل عبد الغني / فضل عبدالغني                              snhr                      SNHR and its director
    مركز توثيق الانتهاكات / مركز توثيق الانتهاكات في سورية                                                    vdc-syria                 VDC
    المركز السوري للعدالة                                                                                      syria-justice             SJAC
    سوريون من أجل الحقيقة                                                                                      syrians-for-truth         STJ
    الأرشيف السوري / منظمة الأرشيف السوري                                                                      syrian-archive            the Syrian Archive
    مجموعة العمل من أجل فلسطينيي سورية                                                          action-group-palestinians  AGPS
    مكتب توثيق الشهداء / مكتب توثيق الشهداء بدرعا                                                              daraa-martyrs-office      the office in Daraa
    منسقو الاستجابة / فريق منسقو استجابة سوريا / فريق منسقي استجابة سوريا / منسقو استجابة / منسقو الاستجابة في الشمال السوري  response-coordinators  the Coordinators
    لجان التنسيق المحلية / لجان التنسيق / التنسيقيات المحلية                                                   lccs                      the LCCs
    الهيئة العامة للثورة                                                                                       srgc                      the SRGC
    الخوذ البيضاء / الخوذ البيض / أصحاب الخوذ البيضاء / منظمة الخوذ البيضاء / ذوو الخوذ البيضاء / القبعات البيضاء / القبعات البيض / منظمة الدفاع المدني السوري / الدفاع المدني السوري الخوذ البيضاء / الدفاع المدني في حلب / الدفاع المدني في إدلب / الدفاع المدني في ريف دمشق / الدفاع المدني السوري في إدلب / فرق الخوذ البيضاء / رائد الصالح  syrian-civil-defence  the White Helmets
    سامز / الجمعية الطبية السورية الأميركية / منظمة سامز                                                       sams                      SAMS
    أوسوم / اتحاد منظمات الرعاية الطبية والإغاثة / يوسم                                                        uossm                     UOSSM
    مركز حلب الإعلامي                                                                                          aleppo-media-center       AMC
    الرقة تذبح بصمت / حملة الرقة تذبح بصمت                                                                     raqqa-slaughtered         RBSS
    إيروورز / إير وورز / إيرورز / آيروورز / منظمة آيروورز / منظمة ايروورز / موقع إيروورز                       airwars                   Airwars
    ضحايا حرب العراق / هيئة إحصاء الجثث العراقية / ايراك بودي كاونت / إيراك بودي كاونت                         iraq-body-count           IBC
    مفوضية حقوق الإنسان العراقية / المفوضية العليا لحقوق الإنسان / المفوضية العليا لحقوق الإنسان العراقية / مفوضية حقوق الإنسان في العراق  ihchr  the IHCHR
    المركز العراقي لتوثيق جرائم الحرب                                                                          iraqi-war-crimes-centre   the Iraqi centre
    المرصد العراقي / المرصد العراقي لحقوق الإنسان                                                              iraqi-observatory         the Iraqi observatory
    مرصد أفاد                                                                                                  afad-iraq                 Afad
    هنغاو / منظمة هنغاو                                                                                        hengaw                    Hengaw
    هرانا / وكالة هرانا                                                                                        hrana                     HRANA
    حقوق الإنسان في إيران                                                                                      iran-human-rights         IHR
    مواطنة لحقوق الإنسان / منظمة مواطنة                                                                        mwatana                   Mwatana
    التحالف اليمني لرصد انتهاكات حقوق الإنسان / تحالف رصد                                                      yemeni-coalition-rasd     Rasd
    الشبكة اليمنية للحقوق                                                                                      yemeni-network-rights     the Yemeni network
    منظمة سام / سام للحقوق والحريات                                                                            sam-rights                SAM
    مشروع بيانات اليمن / مشروع اليمن للبيانات                                                                  yemen-data-project        YDP
    مركز عين الإنسانية / عين الإنسانية                                                                         eye-of-humanity           Eye of Humanity
    رابطة أمهات المختطفين / أمهات المختطفين                                                                    abductees-mothers         the mothers
    مرصد الألغام / المرصد اليمني للألغام                                                                       yemen-landmine-monitor    the landmine monitor
    مشروع مسام / مسام                                                                                          masam                     Masam
    فريق تقييم الحوادث / الفريق المشترك لتقييم الحوادث في اليمن                                                jiat                      JIAT
    اللجنة الوطنية للتحقيق / اللجنة الوطنية للتحقيق في انتهاكات حقوق الإنسان                                   national-commission-yemen  NCIAVHR
    بتسيلم / منظمة بتسيلم / مركز بتسيلم الحقوقي                                                                btselem                   B'Tselem
    السلام الآن / منظمة السلام الآن                                                                            peace-now                 Peace Now
    كسر الصمت / يكسرون الصمت                                                                                   breaking-the-silence      Breaking the Silence
    نجمة داوود الحمراء / نجمة داود الحمراء / الإسعاف الإسرائيلي / خدمة الإسعاف الإسرائيلية                     magen-david-adom          MDA
    مؤسسة الحق                                                                                                 al-haq                    Al-Haq
    المركز الفلسطيني لحقوق الإنسان                                                                             pchr                      PCHR
    مركز الميزان / مركز الميزان لحقوق الإنسان                                                                  al-mezan                  Al Mezan
    مؤسسة الضمير / الضمير لرعاية الأسير                                                                        addameer                  Addameer
    نادي الأسير                                                                                                prisoners-club            the Prisoners' Club
    هيئة الأسرى / هيئة شؤون الأسرى                                                                             prisoners-commission      the commission
    هيئة الجدار والاستيطان / هيئة مقاومة الجدار                                                                wall-commission           the commission
    المكتب الإعلامي الحكومي / المكتب الإعلامي الحكومي بغزة                                                     gaza-media-office         the media office in Gaza
    المرصد الأورومتوسطي / الأورومتوسطي / المرصد الأورو متوسطي                                                  euro-med                  Euro-Med
    الدفاع المدني بغزة / الدفاع المدني الفلسطيني / الدفاع المدني في قطاع غزة / الدفاع المدني بقطاع غزة / جهاز الدفاع المدني في غزة / محمود بصل  gaza-civil-defence  the civil defence in Gaza
    وزارة الصحة بغزة / وزارة الصحة في قطاع غزة / وزارة الصحة بقطاع غزة / وزارة الصحة التابعة لحماس / وزارة الصحة الفلسطينية في غزة / وزارة الصحة الفلسطينية بغزة / وزارة الصحة الفلسطينية في قطاع غزة / صحة غزة / أشرف القدرة  gaza-health-ministry  the ministry in Gaza
    وزارة الداخلية بغزة / داخلية غزة / الداخلية في غزة / وزارة الداخلية في قطاع غزة                            gaza-interior-ministry    the ministry in Gaza
    الصليب الأحمر اللبناني                                                                                     lebanese-red-cross        the Lebanese Red Cross
    الهيئة الصحية الإسلامية / الهيئة الصحية                                                                    islamic-health-authority  the Islamic Health Authority
    اللجنة الوطنية لحقوق الإنسان بليبيا / اللجنة الوطنية لحقوق الإنسان الليبية                                 libya-nchr                the commission in Libya
    طب الطوارئ والدعم / جهاز الإسعاف والطوارئ الليبي / مركز طب الطوارئ                                         libya-emergency           the emergency centre
    محامو الطوارئ / محاميو الطوارئ / محامي الطوارئ                                                             sudan-emergency-lawyers   Emergency Lawyers
    لجنة أطباء السودان / لجنة أطباء السودان المركزية / أطباء السودان                                           sudan-doctors-committee   the doctors' committee
    شبكة أطباء السودان                                                                                         sudan-doctors-network     the doctors' network
    نقابة أطباء السودان                                                                                        sudan-doctors-union       the doctors' syndicate
    تنسيقية لجان مقاومة الفاشر / لجان مقاومة الفاشر / تنسيقية لجان المقاومة في الفاشر                         el-fasher-resistance      resistance committees
    لجان المقاومة بالسودان / تنسيقيات لجان المقاومة / لجان مقاومة الخرطوم / تنسيقية لجان المقاومة              resistance-committees     resistance committees
    غرف الطوارئ                                                                    emergency-rooms           emergency rooms
    المنسقية العامة للنازحين واللاجئين / المنسقية العامة لمعسكرات النازحين واللاجئين / المنسقية العامة للنازحين  sudan-displaced          the coordination
    المبادرة المصرية للحقوق الشخصية / المبادرة المصرية                                                         egyptian-initiative       EIPR
    مؤسسة سيناء                                                                                                sinai-foundation          the Sinai Foundation
    مركز البحرين لحقوق الإنسان                                                                                 bahrain-center            BCHR
    العفو الدولية / منظمة العفو / أمنستي / أمنستي إنترناشونال / أمنستي انترناشيونال                            amnesty                   Amnesty
    هيومن رايتس ووتش / هيومن رايتس / هيومن رايتس واتش / هيومان رايتس ووتش / منظمة هيومن رايتس ووتش / منظمة هيومن رايتس / منظمة هيومان رايتس ووتش / هيومان رايتس واتش / هيومن رايتش ووتش  hrw  HRW
    أطباء بلا حدود / منظمة أطباء بلا حدود                                                                     msf                       MSF
    الصليب الأحمر / الصليب الأحمر الدولي / لجنة الصليب الأحمر / منظمة الصليب الأحمر / لجنة الصليب الأحمر الدولية / المنظمة الدولية للصليب الأحمر / منظمة الصليب الأحمر الدولي  icrc  the ICRC
    الاتحاد الدولي لجمعيات الصليب الأحمر / الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر                 ifrc                      the IFRC
    أنقذوا الأطفال / إنقاذ الطفل / سيف ذا تشيلدرن / منظمة إنقاذ الطفولة / منظمة إنقاذ الأطفال                 save-the-children         Save the Children
    أوكسفام / منظمة أوكسفام                                                                                    oxfam                     Oxfam
    المجلس النرويجي للاجئين / المجلس النرويجي                                                                  nrc                       the NRC
    منظمة كير / كير الدولية                                                                                    care                      CARE
    لجنة الإنقاذ الدولية                                                                                       irc                       the IRC
    مراسلون بلا حدود / منظمة مراسلون بلا حدود                                                                 rsf-press                 RSF
    لجنة حماية الصحفيين / لجنة حماية الصحافيين                                                                cpj                       the CPJ
    الفدرالية الدولية لحقوق الإنسان / الاتحاد الدولي لحقوق الإنسان                                             fidh                      FIDH
    مجموعة الأزمات / مجموعة الأزمات الدولية                                                                    crisis-group              Crisis Group
    أكليد / مشروع أكليد / مشروع بيانات الصراعات المسلحة / أسليد                                               acled                     ACLED
    أطباء من أجل حقوق الإنسان                                                                                  physicians-human-rights   PHR
    المنظمة العربية لحقوق الإنسان / المنظمة العربية لحقوق الإنسان في بريطانيا                                  arab-human-rights         AOHR
    مركز سايت / موقع سايت / مجموعة سايت / سايت الأمريكي / مركز سايت الأميركي لرصد المواقع الإسلامية    site-intelligence         SITE
    بيلينغكات / بيلينكات / بيلنغكات / بيلينجكات                                                                bellingcat                Bellingcat
    هيئة محامي دارفور / محامو دارفور / هيئة محامو دارفور  darfur-bar  the Darfur Bar
    المرصد السوداني / المرصد السوداني لحقوق الإنسان  sudan-observatory  the Sudanese Observatory
    رصد الجرائم الليبية / منظمة رصد الجرائم الليبية / منظمة رصد للجرائم / رصد الجرائم في ليبيا  libya-crimes-watch  LCW
    جهاز الإسعاف والطوارئ / جهاز الإسعاف والطوارئ في ليبيا / هيئة الإسعاف والطوارئ  libya-emergency  Libyan ambulances
    رايتس رادار / منظمة رايتس رادار لحقوق الإنسان  rights-radar  Rights Radar
    مركز صنعاء / مركز صنعاء للدراسات الاستراتيجية  sanaa-center  the Sana'a Center
    مصفوفة تتبع النزوح / مصفوفة تتبع النزوح التابعة للمنظمة الدولية للهجرة / مصفوفة النزوح  iom-dtm  DTM
    مجموعة محامي الطوارئ / هيئة محامو الطوارئ / هيئة محامي الطوارئ / محامون الطوارئ  sudan-emergency-lawyers  Emergency Lawyers
    لجان مقاومة الفاشر / لجان مقاومة مدينة الفاشر / تنسيقية لجان مقاومة الفاشر / لجان المقاومة بالفاشر / لجان المقاومة في الفاشر  el-fasher-resistance  El Fasher committees
    لجان مقاومة / تنسيقية لجان مقاومة / تنسيقيات لجان المقاومة / تنسيقية لجان المقاومة / لجنة المقاومة / لجنة مقاومة  resistance-committees  resistance committees
    غرفة طوارئ / غرفة الطوارئ / غرف طوارئ / غرفة استجابة الطوارئ  emergency-rooms  an emergency room
    جمعية الهلال الأحمر الفلسطيني / جمعية الهلال الأحمر الفلسطينية  palestinian-red-crescent  the PRCS
    جمعية الهلال الأحمر العراقي / جمعية الهلال الأحمر العراقية  iraqi-red-crescent  the IRCS
    جمعية الهلال الأحمر السوداني / جمعية الهلال الأحمر السودانية  sudanese-red-crescent  the SRCS
    فريق منسقو الاستجابة / فريق منسقي الاستجابة / منسقو الاستجابة / فريق منسقي استجابة سوريا / منسقي استجابة سوريا  response-coordinators  the coordinators
  `,
}
