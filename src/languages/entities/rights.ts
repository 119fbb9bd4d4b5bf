/** Those who count, document and help: monitors and aid bodies (`monitor`), rescuers (`rescue`), hospitals' bodies (`medical`). */
export const RIGHTS = `
  sohr                       monitor   SY  Syrian Observatory for Human Rights                     المرصد السوري لحقوق الإنسان
  snhr                       monitor   SY  Syrian Network for Human Rights                         الشبكة السورية لحقوق الإنسان
  vdc-syria                  monitor   SY  Violations Documentation Center in Syria                مركز توثيق الانتهاكات في سوريا
  syria-justice              monitor   SY  Syria Justice and Accountability Centre                 المركز السوري للعدالة والمساءلة
  syrians-for-truth          monitor   SY  Syrians for Truth and Justice                           سوريون من أجل الحقيقة والعدالة
  syrian-archive             monitor   SY  Syrian Archive                                          الأرشيف السوري
  action-group-palestinians  monitor   SY  Action Group for Palestinians of Syria                  مجموعة العمل من أجل فلسطينيي سوريا
  daraa-martyrs-office       monitor   SY  Daraa Martyrs Documentation Office                      مكتب توثيق الشهداء في درعا
  response-coordinators      monitor   SY  Syria Response Coordinators                             منسقو استجابة سوريا
  lccs                       monitor   SY  Local Coordination Committees                           لجان التنسيق المحلية في سوريا
  srgc                       monitor   SY  Syrian Revolution General Commission                    الهيئة العامة للثورة السورية
  syrian-civil-defence       rescue    SY  Syrian Civil Defence (White Helmets)                    الدفاع المدني السوري
  sams                       medical   SY  Syrian American Medical Society                         الجمعية الطبية السورية الأمريكية
  uossm                      medical   SY  Union of Medical Care and Relief Organizations          اتحاد منظمات الإغاثة والرعاية الطبية
  aleppo-media-center        media     SY  Aleppo Media Center                                     مركز حلب الإعلامي
  raqqa-slaughtered          monitor   SY  Raqqa Is Being Slaughtered Silently                     حملة الرقة تذبح بصمت
  airwars                    monitor   GB  Airwars                                                 منظمة إيروورز
  iraq-body-count            monitor   GB  Iraq Body Count                                         منظمة ضحايا حرب العراق
  ihchr                      monitor   IQ  Iraqi High Commission for Human Rights                  المفوضية العليا لحقوق الإنسان في العراق
  iraqi-war-crimes-centre    monitor   IQ  Iraqi Centre for Documenting War Crimes                 المركز العراقي لتوثيق جرائم الحرب
  iraqi-observatory          monitor   IQ  Iraqi Observatory for Human Rights                      المرصد العراقي لحقوق الإنسان
  afad-iraq                  monitor   IQ  Afad Observatory (Iraq)                                 مرصد أفاد الحقوقي
  hengaw                     monitor   IR  Hengaw Organisation for Human Rights                    منظمة هنغاو الحقوقية
  hrana                      monitor   IR  HRANA                                                   وكالة أنباء نشطاء حقوق الإنسان في إيران
  iran-human-rights          monitor   NO  Iran Human Rights                                       منظمة حقوق الإنسان في إيران
  mwatana                    monitor   YE  Mwatana for Human Rights                                منظمة مواطنة لحقوق الإنسان
  yemeni-coalition-rasd      monitor   YE  Yemeni Coalition to Monitor Human Rights Violations     التحالف اليمني لرصد انتهاكات حقوق الإنسان
  yemeni-network-rights      monitor   YE  Yemeni Network for Rights and Freedoms                  الشبكة اليمنية للحقوق والحريات
  sam-rights                 monitor   YE  SAM for Rights and Liberties                            منظمة سام للحقوق والحريات
  yemen-data-project         monitor   YE  Yemen Data Project                                      مشروع بيانات اليمن
  eye-of-humanity            monitor   YE  Eye of Humanity Center                                  مركز عين الإنسانية للحقوق والتنمية
  abductees-mothers          monitor   YE  Abductees' Mothers Association                          رابطة أمهات المختطفين
  yemen-landmine-monitor     monitor   YE  Yemeni Landmine Monitor                                 المرصد اليمني للألغام
  masam                      monitor   YE  Masam demining project                                  مشروع مسام لنزع الألغام
  rights-radar               monitor   YE  Rights Radar                                            منظمة رايتس رادار
  sanaa-center               monitor   YE  Sana'a Center for Strategic Studies                     مركز صنعاء للدراسات
  jiat                       official  YE  Joint Incidents Assessment Team                         الفريق المشترك لتقييم الحوادث
  national-commission-yemen  official  YE  National Commission of Inquiry (Yemen)                  اللجنة الوطنية للتحقيق في ادعاءات انتهاكات حقوق الإنسان
  btselem                    monitor   IL  B'Tselem                                                مركز بتسيلم
  peace-now                  monitor   IL  Peace Now                                               حركة السلام الآن
  breaking-the-silence       monitor   IL  Breaking the Silence                                    منظمة كسر الصمت
  physicians-israel          monitor   IL  Physicians for Human Rights Israel                      أطباء لحقوق الإنسان في إسرائيل
  magen-david-adom           rescue    IL  Magen David Adom                                        نجمة داود الحمراء
  al-haq                     monitor   PS  Al-Haq                                                  مؤسسة الحق الفلسطينية
  pchr                       monitor   PS  Palestinian Centre for Human Rights                     المركز الفلسطيني لحقوق الإنسان
  al-mezan                   monitor   PS  Al Mezan Center for Human Rights                        مركز الميزان لحقوق الإنسان
  addameer                   monitor   PS  Addameer                                                مؤسسة الضمير لرعاية الأسير
  prisoners-club             monitor   PS  Palestinian Prisoners' Club                             نادي الأسير الفلسطيني
  prisoners-commission       official  PS  Commission of Detainees' Affairs                        هيئة شؤون الأسرى والمحررين
  wall-commission            official  PS  Wall and Settlement Resistance Commission               هيئة مقاومة الجدار والاستيطان
  gaza-media-office          official  PS  Government Media Office in Gaza                         المكتب الإعلامي الحكومي في غزة
  euro-med                   monitor   CH  Euro-Med Human Rights Monitor                           المرصد الأورومتوسطي لحقوق الإنسان
  gaza-civil-defence         rescue    PS  Civil defence in Gaza                                   الدفاع المدني في غزة
  gaza-health-ministry       official  PS  Ministry of Health in Gaza                              وزارة الصحة في غزة
  gaza-interior-ministry     official  PS  Ministry of Interior in Gaza                            وزارة الداخلية في غزة
  lebanese-red-cross         rescue    LB  Lebanese Red Cross                                      الصليب الأحمر اللبناني
  islamic-health-authority   rescue    LB  Islamic Health Authority                                الهيئة الصحية الإسلامية
  libya-nchr                 monitor   LY  National Human Rights Commission in Libya               اللجنة الوطنية لحقوق الإنسان في ليبيا
  libya-observatory          monitor   LY  Libyan Observatory for Human Rights                     المرصد الليبي لحقوق الإنسان
  libya-emergency            rescue    LY  Emergency Medicine and Support Centre (Libya)           مركز طب الطوارئ والدعم الليبي
  libya-crimes-watch         monitor   LY  Libya Crimes Watch                                      منظمة رصد الجرائم في ليبيا
  sudan-emergency-lawyers    monitor   SD  Emergency Lawyers (Sudan)                               مجموعة محامو الطوارئ
  sudan-doctors-committee    medical   SD  Central Committee of Sudan Doctors                      لجنة أطباء السودان المركزية
  sudan-doctors-network      medical   SD  Sudan Doctors Network                                   شبكة أطباء السودان
  sudan-doctors-union        medical   SD  Sudan Doctors' Syndicate                                نقابة أطباء السودان
  el-fasher-resistance       witness   SD  El Fasher resistance committees                         تنسيقية لجان المقاومة بالفاشر
  resistance-committees      witness   SD  Resistance committees (Sudan)                           لجان المقاومة السودانية
  emergency-rooms            rescue    SD  Emergency response rooms (Sudan)                        غرف الطوارئ السودانية
  sudan-displaced            monitor   SD  General Coordination for Displaced Persons (Darfur)     المنسقية العامة للنازحين واللاجئين في دارفور
  darfur-bar                 monitor   SD  Darfur Bar Association                                  هيئة محامي دارفور
  sudan-observatory          monitor   SD  Sudanese Observatory for Human Rights                   المرصد السوداني لحقوق الإنسان
  egyptian-initiative        monitor   EG  Egyptian Initiative for Personal Rights                 المبادرة المصرية للحقوق الشخصية
  nadeem-center              monitor   EG  El Nadeem Center                                        مركز النديم
  sinai-foundation           monitor   EG  Sinai Foundation for Human Rights                       مؤسسة سيناء لحقوق الإنسان
  egyptian-nchr              official  EG  National Council for Human Rights (Egypt)               المجلس القومي لحقوق الإنسان
  bahrain-center             monitor   BH  Bahrain Center for Human Rights                         مركز البحرين لحقوق الإنسان
  amnesty                    monitor   -   Amnesty International                                   منظمة العفو الدولية
  hrw                        monitor   -   Human Rights Watch                                      منظمة هيومن رايتس ووتش
  msf                        monitor   -   Médecins Sans Frontières                                منظمة أطباء بلا حدود
  icrc                       monitor   -   International Committee of the Red Cross                اللجنة الدولية للصليب الأحمر
  ifrc                       monitor   -   International Federation of Red Cross and Red Crescent  الاتحاد الدولي للصليب الأحمر والهلال الأحمر
  save-the-children          monitor   -   Save the Children                                       منظمة أنقذوا الأطفال
  oxfam                      monitor   -   Oxfam                                                   منظمة أوكسفام
  nrc                        monitor   -   Norwegian Refugee Council                               المجلس النرويجي للاجئين
  care                       monitor   -   CARE                                                    منظمة كير
  irc                        monitor   -   International Rescue Committee                          لجنة الإنقاذ الدولية
  rsf-press                  monitor   -   Reporters Without Borders                               منظمة مراسلون بلا حدود
  cpj                        monitor   -   Committee to Protect Journalists                        لجنة حماية الصحفيين
  fidh                       monitor   -   International Federation for Human Rights               الفيدرالية الدولية لحقوق الإنسان
  crisis-group               monitor   -   International Crisis Group                              مجموعة الأزمات الدولية
  acled                      monitor   -   Armed Conflict Location and Event Data                  مشروع بيانات مواقع النزاعات المسلحة وأحداثها
  iom-dtm                    un        -   IOM Displacement Tracking Matrix                        مصفوفة تتبع النزوح
  physicians-human-rights    monitor   -   Physicians for Human Rights                             منظمة أطباء من أجل حقوق الإنسان
  arab-human-rights          monitor   -   Arab Organisation for Human Rights                      المنظمة العربية لحقوق الإنسان
  open-arms                  rescue    -   Open Arms                                               منظمة أوبن آرمز
  conflict-armament          monitor   GB  Conflict Armament Research                              مركز أبحاث تسليح النزاعات
  site-intelligence          monitor   US  SITE Intelligence Group                                 موقع سايت لمراقبة المواقع الجهادية
  bellingcat                 monitor   -   Bellingcat                                              موقع بيلينغكات
`
