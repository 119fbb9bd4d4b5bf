/** Bodies of the United Nations and of groups of states; ministries, parties and councils that have names of their own. */
export const BODIES = `
  un                               un         -   United Nations                                       الأمم المتحدة
  un-security-council              un         -   UN Security Council                                  مجلس الأمن الدولي
  un-general-assembly              un         -   UN General Assembly                                  الجمعية العامة للأمم المتحدة
  un-secretary-general             un         -   UN Secretary-General                                 الأمين العام للأمم المتحدة
  ohchr                            un         -   Office of the UN High Commissioner for Human Rights  مفوضية الأمم المتحدة السامية لحقوق الإنسان
  un-human-rights-council          un         -   UN Human Rights Council                              مجلس حقوق الإنسان التابع للأمم المتحدة
  un-coi-syria                     un         SY  UN Commission of Inquiry on Syria                    لجنة التحقيق الدولية المستقلة بشأن سوريا
  un-envoy-syria                   un         SY  UN envoy for Syria                                   مبعوث الأمم المتحدة إلى سوريا
  un-envoy-yemen                   un         YE  UN envoy for Yemen                                   مبعوث الأمم المتحدة إلى اليمن
  un-envoy-libya                   un         LY  UN envoy for Libya                                   مبعوث الأمم المتحدة إلى ليبيا
  un-experts-yemen                 un         YE  UN Group of Experts on Yemen                         فريق الخبراء البارزين بشأن اليمن
  unhcr                            un         -   UNHCR                                                المفوضية السامية للأمم المتحدة لشؤون اللاجئين
  ocha                             un         -   OCHA                                                 مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية
  unicef                           un         -   UNICEF                                               منظمة الأمم المتحدة للطفولة
  who                              un         -   World Health Organization                            منظمة الصحة العالمية
  wfp                              un         -   World Food Programme                                 برنامج الأغذية العالمي
  iom                              un         -   International Organization for Migration             المنظمة الدولية للهجرة
  unrwa                            un         -   UNRWA                                                وكالة غوث وتشغيل اللاجئين الفلسطينيين
  undp                             un         -   UN Development Programme                             برنامج الأمم المتحدة الإنمائي
  unfpa                            un         -   UN Population Fund                                   صندوق الأمم المتحدة للسكان
  unesco                           un         -   UNESCO                                               منظمة اليونسكو
  unami                            un         IQ  UN Assistance Mission for Iraq                       بعثة الأمم المتحدة لمساعدة العراق
  unama                            un         AF  UN Assistance Mission in Afghanistan                 بعثة الأمم المتحدة للمساعدة في أفغانستان
  unsmil                           un         LY  UN Support Mission in Libya                          بعثة الأمم المتحدة للدعم في ليبيا
  unmiss                           un         SS  UN Mission in South Sudan                            بعثة الأمم المتحدة في جنوب السودان
  unamid                           un         SD  UN-African Union mission in Darfur                   البعثة المشتركة للأمم المتحدة والاتحاد الأفريقي في دارفور
  unitams                          un         SD  UN mission in Sudan                                  بعثة الأمم المتحدة المتكاملة في السودان
  minusma                          un         ML  UN mission in Mali                                   بعثة الأمم المتحدة في مالي
  unifil                           un         LB  UN Interim Force in Lebanon                          قوات اليونيفيل
  undof                            un         SY  UN Disengagement Observer Force                      قوة الأمم المتحدة لمراقبة فض الاشتباك
  unmha                            un         YE  UN Mission to support the Hodeidah Agreement         بعثة الأمم المتحدة لدعم اتفاق الحديدة
  unitad                           un         IQ  UN team for accountability for Daesh crimes          فريق الأمم المتحدة للتحقيق في جرائم داعش
  iiim                             un         SY  International Impartial and Independent Mechanism    الآلية الدولية المحايدة والمستقلة بشأن سوريا
  opcw                             un         -   OPCW                                                 منظمة حظر الأسلحة الكيميائية
  jim                              un         SY  OPCW-UN Joint Investigative Mechanism                آلية التحقيق المشتركة للأمم المتحدة ومنظمة حظر الأسلحة الكيميائية
  iaea                             un         -   IAEA                                                 الوكالة الدولية للطاقة الذرية
  icc                              other      -   International Criminal Court                         المحكمة الجنائية الدولية
  icj                              un         -   International Court of Justice                       محكمة العدل الدولية
  european-union                   official   -   European Union                                       الاتحاد الأوروبي
  african-union                    official   -   African Union                                        الاتحاد الأفريقي
  arab-league                      official   -   League of Arab States                                جامعة الدول العربية
  gcc                              official   -   Gulf Cooperation Council                             مجلس التعاون لدول الخليج العربية
  oic                              official   -   Organisation of Islamic Cooperation                  منظمة التعاون الإسلامي
  igad                             official   -   Intergovernmental Authority on Development           الهيئة الحكومية للتنمية إيغاد
  interpol                         official   -   Interpol                                             الشرطة الجنائية الدولية إنتربول
  arab-parliament                  political  -   Arab Parliament                                      البرلمان العربي
  syrian-presidency                official   SY  Syrian presidency                                    رئاسة الجمهورية العربية السورية
  syrian-interim-government        political  SY  Syrian Interim Government                            الحكومة السورية المؤقتة
  salvation-government             political  SY  Syrian Salvation Government                          حكومة الإنقاذ السورية
  syrian-coalition                 political  SY  Syrian National Coalition                            الائتلاف الوطني لقوى الثورة والمعارضة السورية
  syrian-national-council          political  SY  Syrian National Council                              المجلس الوطني السوري
  hnc                              political  SY  High Negotiations Committee                          الهيئة العليا للمفاوضات
  ncb-syria                        political  SY  National Coordination Body (Syria)                   هيئة التنسيق الوطنية
  autonomous-administration        official   SY  Autonomous Administration of North and East Syria    الإدارة الذاتية لشمال وشرق سوريا
  sdc                              political  SY  Syrian Democratic Council                            مجلس سوريا الديمقراطية
  pyd                              political  SY  Democratic Union Party                               حزب الاتحاد الديمقراطي
  enks                             political  SY  Kurdish National Council                             المجلس الوطني الكردي
  baath-syria                      political  SY  Arab Socialist Baath Party                           حزب البعث العربي الاشتراكي
  iraqi-parliament                 political  IQ  Iraqi Council of Representatives                     مجلس النواب العراقي
  iraqi-migration-ministry         official   IQ  Iraqi Ministry of Migration and Displaced            وزارة الهجرة والمهجرين العراقية
  krg                              official   IQ  Kurdistan Regional Government                        حكومة إقليم كردستان
  kurdistan-presidency             official   IQ  Presidency of the Kurdistan Region                   رئاسة إقليم كردستان
  peshmerga-ministry               official   IQ  Ministry of Peshmerga                                وزارة البيشمركة
  kdp                              political  IQ  Kurdistan Democratic Party                           الحزب الديمقراطي الكردستاني
  puk                              political  IQ  Patriotic Union of Kurdistan                         الاتحاد الوطني الكردستاني
  sadrist-movement                 political  IQ  Sadrist Movement                                     التيار الصدري
  muslim-scholars-iraq             political  IQ  Association of Muslim Scholars (Iraq)                هيئة علماء المسلمين في العراق
  yemeni-parliament                political  YE  Yemeni parliament                                    مجلس النواب اليمني
  presidential-council             official   YE  Presidential Leadership Council (Yemen)              مجلس القيادة الرئاسي اليمني
  supreme-political-council        political  YE  Supreme Political Council (Sanaa)                    المجلس السياسي الأعلى في صنعاء
  houthi-health-ministry           official   YE  Ministry of Health in Sanaa (Houthi-run)             وزارة الصحة في حكومة صنعاء
  gpc                              political  YE  General People's Congress                            المؤتمر الشعبي العام
  islah                            political  YE  Yemeni Congregation for Reform (Islah)               التجمع اليمني للإصلاح
  palestinian-authority            official   PS  Palestinian Authority                                السلطة الوطنية الفلسطينية
  palestinian-presidency           official   PS  Palestinian presidency                               الرئاسة الفلسطينية
  plo                              political  PS  Palestine Liberation Organization                    منظمة التحرير الفلسطينية
  fatah                            political  PS  Fatah                                                حركة فتح
  hamas-politburo                  political  PS  Hamas political bureau                               المكتب السياسي لحركة حماس
  israeli-prime-minister           official   IL  Office of the Israeli Prime Minister                 مكتب رئيس الوزراء الإسرائيلي
  knesset                          political  IL  Knesset                                              الكنيست الإسرائيلي
  gna                              official   LY  Government of National Accord (Libya)                حكومة الوفاق الوطني
  gnu-libya                        official   LY  Government of National Unity (Libya)                 حكومة الوحدة الوطنية الليبية
  libyan-presidency-council        official   LY  Libyan Presidency Council                            المجلس الرئاسي الليبي
  libyan-hor                       political  LY  Libyan House of Representatives                      مجلس النواب الليبي
  libyan-gnc                       political  LY  General National Congress (Libya)                    المؤتمر الوطني العام
  sudan-sovereignty-council        official   SD  Sovereignty Council (Sudan)                          مجلس السيادة السوداني
  ffc-sudan                        political  SD  Forces of Freedom and Change                         قوى إعلان الحرية والتغيير
  sudan-professionals              political  SD  Sudanese Professionals Association                   تجمع المهنيين السودانيين
  umma-party                       political  SD  National Umma Party                                  حزب الأمة القومي
  south-sudanese-government        official   SS  South Sudanese government                            حكومة جنوب السودان
  muslim-brotherhood               political  EG  Muslim Brotherhood                                   جماعة الإخوان المسلمين
  egyptian-presidency              official   EG  Egyptian presidency                                  رئاسة الجمهورية المصرية
  al-azhar                         other      EG  Al-Azhar                                             الأزهر الشريف
  future-movement                  political  LB  Future Movement                                      تيار المستقبل
  amal-movement                    political  LB  Amal Movement                                        حركة أمل
  lebanese-presidency              official   LB  Lebanese presidency                                  رئاسة الجمهورية اللبنانية
  ennahda                          political  TN  Ennahda                                              حركة النهضة
  turkish-presidency               official   TR  Turkish presidency                                   الرئاسة التركية
  hdp                              political  TR  Peoples' Democratic Party                            حزب الشعوب الديمقراطي
  akp                              political  TR  Justice and Development Party                        حزب العدالة والتنمية
  afad                             rescue     TR  AFAD                                                 إدارة الكوارث والطوارئ التركية
  kremlin                          official   RU  Kremlin                                              الكرملين
  us-defence-department            official   US  US Department of Defense                             وزارة الدفاع الأمريكية
  us-state-department              official   US  US Department of State                               وزارة الخارجية الأمريكية
  white-house                      official   US  White House                                          البيت الأبيض
  us-congress                      political  US  US Congress                                          الكونغرس الأمريكي
  us-homeland-security             official   US  US Department of Homeland Security                   وزارة الأمن الداخلي الأمريكية
  elysee                           official   FR  Presidency of France                                 قصر الإليزيه
  mek                              political  IR  People's Mojahedin Organization of Iran              منظمة مجاهدي خلق الإيرانية
  ncri                             political  IR  National Council of Resistance of Iran               المجلس الوطني للمقاومة الإيرانية
  syrian-islamic-council           political  SY  Syrian Islamic Council                               المجلس الإسلامي السوري
  raqqa-civil-council              official   SY  Raqqa Civil Council                                  مجلس الرقة المدني
  dawa-party                       political  IQ  Islamic Dawa Party                                   حزب الدعوة الإسلامية
  anbar-council                    official   IQ  Anbar Provincial Council                             مجلس محافظة الأنبار
  nineveh-council                  official   IQ  Nineveh Provincial Council                           مجلس محافظة نينوى
  palestinian-legislative-council  political  PS  Palestinian Legislative Council                      المجلس التشريعي الفلسطيني
  palestinian-national-council     political  PS  Palestinian National Council                         المجلس الوطني الفلسطيني
  tev-dem                          political  SY  Movement for a Democratic Society                    حركة المجتمع الديمقراطي
  ksrelief                         monitor    SA  King Salman Humanitarian Aid and Relief Centre       مركز الملك سلمان للإغاثة والأعمال الإنسانية
  chp                              political  TR  Republican People's Party                            حزب الشعب الجمهوري
`
