/** Armed groups, by neutral names. The country is where a group mainly fights. */
export const GROUPS = `
  islamic-state                  armed_group  -   Islamic State                                     تنظيم الدولة الإسلامية
  al-qaeda                       armed_group  -   Al-Qaeda                                          تنظيم القاعدة
  hts                            armed_group  SY  Hay'at Tahrir al-Sham                             هيئة تحرير الشام
  nusra-front                    armed_group  SY  Nusra Front                                       جبهة النصرة
  ahrar-al-sham                  armed_group  SY  Ahrar al-Sham                                     حركة أحرار الشام الإسلامية
  jaysh-al-islam                 armed_group  SY  Jaysh al-Islam                                    جيش الإسلام
  jaysh-al-fatah                 armed_group  SY  Jaysh al-Fatah                                    جيش الفتح
  failaq-al-sham                 armed_group  SY  Faylaq al-Sham                                    فيلق الشام
  failaq-al-rahman               armed_group  SY  Faylaq al-Rahman                                  فيلق الرحمن
  noureddin-al-zenki             armed_group  SY  Nour al-Din al-Zenki Movement                     حركة نور الدين الزنكي
  jabhat-shamiya                 armed_group  SY  Levant Front                                      الجبهة الشامية
  sultan-murad                   armed_group  SY  Sultan Murad Division                             فرقة السلطان مراد
  hamza-division                 armed_group  SY  Hamza Division                                    فرقة الحمزة
  suleiman-shah                  armed_group  SY  Sultan Suleiman Shah Division (Amshat)            فرقة السلطان سليمان شاه
  ahrar-al-sharqiya              armed_group  SY  Ahrar al-Sharqiya                                 تجمع أحرار الشرقية
  jaysh-al-sharqiya              armed_group  SY  Jaysh al-Sharqiya                                 جيش الشرقية
  jaysh-al-izza                  armed_group  SY  Jaysh al-Izza                                     جيش العزة
  jaysh-al-nasr                  armed_group  SY  Jaysh al-Nasr                                     جيش النصر
  suqour-al-sham                 armed_group  SY  Suqour al-Sham                                    ألوية صقور الشام
  islamic-front                  armed_group  SY  Islamic Front (Syria)                             الجبهة الإسلامية السورية
  southern-front                 armed_group  SY  Southern Front (Syria)                            الجبهة الجنوبية في سوريا
  division-30                    armed_group  SY  Division 30                                       الفرقة الثلاثون
  division-13                    armed_group  SY  Division 13                                       الفرقة الثالثة عشرة
  jund-al-aqsa                   armed_group  SY  Jund al-Aqsa                                      تنظيم جند الأقصى
  hurras-al-din                  armed_group  SY  Hurras al-Din                                     تنظيم حراس الدين
  turkistan-islamic-party        armed_group  SY  Turkistan Islamic Party                           الحزب الإسلامي التركستاني
  khalid-ibn-al-walid            armed_group  SY  Khalid ibn al-Walid Army                          جيش خالد بن الوليد
  saraya-ansar-al-sunna          armed_group  SY  Saraya Ansar al-Sunna                             سرايا أنصار السنة
  free-syrian-army               armed_group  SY  Free Syrian Army                                  الجيش السوري الحر
  syrian-national-army           armed_group  SY  Syrian National Army                              الجيش الوطني السوري
  assad-loyalists                armed_group  SY  Loyalists of the former Syrian government          فلول النظام السوري السابق
  liwa-al-baqir                  armed_group  SY  Liwa al-Baqir                                     لواء الباقر
  national-front-liberation      armed_group  SY  National Front for Liberation                     الجبهة الوطنية للتحرير
  fateh-mubin                    armed_group  SY  Al-Fath al-Mubin operations room                  غرفة عمليات الفتح المبين
  syrian-free-army-tanf          armed_group  SY  Syrian Free Army (al-Tanf)                        جيش سوريا الحرة
  syrian-opposition              armed_group  SY  Syrian armed opposition                           فصائل المعارضة السورية
  sdf                            armed_group  SY  Syrian Democratic Forces                          قوات سوريا الديمقراطية
  ypg                            armed_group  SY  People's Protection Units                         وحدات حماية الشعب
  ypj                            armed_group  SY  Women's Protection Units                          وحدات حماية المرأة
  asayish                        armed_group  SY  Asayish (north-east Syria)                        قوى الأمن الداخلي في شمال شرق سوريا
  manbij-military-council        armed_group  SY  Manbij Military Council                           مجلس منبج العسكري
  deir-ez-zor-council            armed_group  SY  Deir ez-Zor Military Council                      مجلس دير الزور العسكري
  raqqa-revolutionaries          armed_group  SY  Raqqa Revolutionaries Brigade                     لواء ثوار الرقة
  jaysh-al-thuwar                armed_group  SY  Jaysh al-Thuwar                                   جيش الثوار
  afrin-liberation               armed_group  SY  Afrin Liberation Forces                           قوات تحرير عفرين
  men-of-dignity                 armed_group  SY  Men of Dignity                                    حركة رجال الكرامة
  druze-militias                 armed_group  SY  Druze armed factions                              الفصائل الدرزية المسلحة
  fatemiyoun                     armed_group  SY  Fatemiyoun Division                               لواء فاطميون
  zainabiyoun                    armed_group  SY  Zainabiyoun Brigade                               لواء زينبيون
  pkk                            armed_group  TR  Kurdistan Workers' Party                          حزب العمال الكردستاني
  hpg                            armed_group  TR  People's Defence Forces (HPG)                     قوات الدفاع الشعبي الكردية
  kurdistan-freedom-falcons      armed_group  TR  Kurdistan Freedom Falcons                         صقور حرية كردستان
  dhkp-c                         armed_group  TR  Revolutionary People's Liberation Party-Front     جبهة حزب التحرير الشعبي الثوري
  pjak                           armed_group  IR  Party of Free Life of Kurdistan                   حزب الحياة الحرة الكردستاني
  jaish-al-adl                   armed_group  IR  Jaish al-Adl                                      جماعة جيش العدل
  hezbollah                      armed_group  LB  Hezbollah                                         حزب الله اللبناني
  fatah-al-islam                 armed_group  LB  Fatah al-Islam                                    جماعة فتح الإسلام
  kataib-hezbollah               armed_group  IQ  Kataib Hezbollah                                  كتائب حزب الله العراق
  asaib-ahl-al-haq               armed_group  IQ  Asaib Ahl al-Haq                                  عصائب أهل الحق
  harakat-al-nujaba              armed_group  IQ  Harakat Hezbollah al-Nujaba                       حركة النجباء
  badr                           armed_group  IQ  Badr Organisation                                 منظمة بدر
  saraya-al-salam                armed_group  IQ  Saraya al-Salam                                   سرايا السلام
  kataib-imam-ali                armed_group  IQ  Kataib al-Imam Ali                                كتائب الإمام علي
  kataib-sayyid-al-shuhada       armed_group  IQ  Kataib Sayyid al-Shuhada                          كتائب سيد الشهداء
  abu-fadl-al-abbas              armed_group  IQ  Abu al-Fadl al-Abbas Brigade                      لواء أبي الفضل العباس
  islamic-resistance-iraq        armed_group  IQ  Islamic Resistance in Iraq                        المقاومة الإسلامية في العراق
  sinjar-resistance              armed_group  IQ  Sinjar Resistance Units                           وحدات مقاومة سنجار
  naqshbandi                     armed_group  IQ  Naqshbandi Army                                   جيش رجال الطريقة النقشبندية
  ansar-al-islam                 armed_group  IQ  Ansar al-Islam                                    جماعة أنصار الإسلام
  mahdi-army                     armed_group  IQ  Mahdi Army                                        جيش المهدي
  iraqi-tribal-fighters          armed_group  IQ  Iraqi tribal fighters                             مقاتلو العشائر في العراق
  houthis                        armed_group  YE  Houthis (Ansar Allah)                             جماعة أنصار الله الحوثيين
  yemeni-popular-resistance      armed_group  YE  Popular Resistance (Yemen)                        المقاومة الشعبية اليمنية
  tihama-resistance              armed_group  YE  Tihama Resistance                                 المقاومة التهامية
  national-resistance-yemen      armed_group  YE  National Resistance (Yemen)                       المقاومة الوطنية اليمنية
  southern-resistance            armed_group  YE  Southern Resistance (Yemen)                       المقاومة الجنوبية
  stc                            armed_group  YE  Southern Transitional Council                     المجلس الانتقالي الجنوبي
  southern-movement              political    YE  Southern Movement (Hirak)                         الحراك الجنوبي
  aqap                           armed_group  YE  Al-Qaeda in the Arabian Peninsula                 تنظيم القاعدة في جزيرة العرب
  ansar-al-sharia-yemen          armed_group  YE  Ansar al-Sharia (Yemen)                           جماعة أنصار الشريعة في اليمن
  hamas                          armed_group  PS  Hamas                                             حركة حماس
  qassam                         armed_group  PS  Izz al-Din al-Qassam Brigades                     كتائب عز الدين القسام
  islamic-jihad                  armed_group  PS  Palestinian Islamic Jihad                         حركة الجهاد الإسلامي في فلسطين
  saraya-al-quds                 armed_group  PS  Al-Quds Brigades                                  سرايا القدس
  al-aqsa-brigades               armed_group  PS  Al-Aqsa Martyrs' Brigades                         كتائب شهداء الأقصى
  pflp                           armed_group  PS  Popular Front for the Liberation of Palestine     الجبهة الشعبية لتحرير فلسطين
  dflp                           armed_group  PS  Democratic Front for the Liberation of Palestine  الجبهة الديمقراطية لتحرير فلسطين
  pflp-gc                        armed_group  PS  PFLP - General Command                            الجبهة الشعبية القيادة العامة
  popular-resistance-committees  armed_group  PS  Popular Resistance Committees                     لجان المقاومة الشعبية في فلسطين
  lions-den                      armed_group  PS  Lions' Den                                        مجموعة عرين الأسود
  aknaf-bait-al-maqdis           armed_group  SY  Aknaf Bait al-Maqdis                              كتائب أكناف بيت المقدس
  palestinian-factions           armed_group  PS  Palestinian armed factions                        فصائل المقاومة الفلسطينية
  ansar-bait-al-maqdis           armed_group  EG  Ansar Bait al-Maqdis (Sinai Province)             جماعة أنصار بيت المقدس
  ajnad-misr                     armed_group  EG  Ajnad Misr                                        جماعة أجناد مصر
  hasm                           armed_group  EG  Hasm                                              حركة حسم
  libya-dawn                     armed_group  LY  Libya Dawn                                        قوات فجر ليبيا
  al-samoud                      armed_group  LY  Al-Samoud Brigade                                 لواء الصمود
  rada-force                     armed_group  LY  Special Deterrence Force (Rada)                   قوة الردع الخاصة
  ansar-al-sharia-libya          armed_group  LY  Ansar al-Sharia (Libya)                           جماعة أنصار الشريعة في ليبيا
  benghazi-shura                 armed_group  LY  Benghazi Revolutionaries Shura Council            مجلس شورى ثوار بنغازي
  derna-shura                    armed_group  LY  Derna Mujahideen Shura Council                    مجلس شورى مجاهدي درنة
  ansar-al-sharia-tunisia        armed_group  TN  Ansar al-Sharia (Tunisia)                         جماعة أنصار الشريعة في تونس
  uqba-ibn-nafi                  armed_group  TN  Uqba ibn Nafi Battalion                           كتيبة عقبة بن نافع
  aqim                           armed_group  DZ  Al-Qaeda in the Islamic Maghreb                   تنظيم القاعدة في بلاد المغرب الإسلامي
  ansar-dine                     armed_group  ML  Ansar Dine                                        جماعة أنصار الدين
  jnim                           armed_group  ML  Jama'at Nusrat al-Islam wal-Muslimin              جماعة نصرة الإسلام والمسلمين
  azawad-movements               armed_group  ML  Coordination of Azawad Movements                  تنسيقية الحركات الأزوادية
  splm-n                         armed_group  SD  Sudan People's Liberation Movement-North          الحركة الشعبية لتحرير السودان قطاع الشمال
  slm-nur                        armed_group  SD  Sudan Liberation Movement (Nur)                   حركة تحرير السودان بقيادة عبد الواحد نور
  slm-minnawi                    armed_group  SD  Sudan Liberation Movement (Minnawi)               حركة تحرير السودان بقيادة مني أركو مناوي
  jem                            armed_group  SD  Justice and Equality Movement                     حركة العدل والمساواة السودانية
  sudan-revolutionary-front      armed_group  SD  Sudan Revolutionary Front                         الجبهة الثورية السودانية
  splm-io                        armed_group  SS  SPLM in Opposition                                الحركة الشعبية لتحرير السودان في المعارضة
  al-shabaab                     armed_group  SO  Al-Shabaab                                        حركة الشباب الصومالية
  boko-haram                     armed_group  NG  Boko Haram                                        جماعة بوكو حرام
  iswap                          armed_group  NG  Islamic State West Africa Province                تنظيم الدولة الإسلامية في غرب أفريقيا
  is-khorasan                    armed_group  AF  Islamic State Khorasan Province                   تنظيم الدولة الإسلامية ولاية خراسان
  taliban                        armed_group  AF  Taliban                                           حركة طالبان
  ttp                            armed_group  PK  Pakistani Taliban                                 حركة طالبان باكستان
  haqqani                        armed_group  AF  Haqqani network                                   شبكة حقاني
  lashkar-e-jhangvi              armed_group  PK  Lashkar-e-Jhangvi                                 جماعة عسكر جنجوي
  baloch-liberation              armed_group  PK  Baloch Liberation Army                            جيش تحرير بلوشستان
  tigray-front                   armed_group  ET  Tigray People's Liberation Front                  جبهة تحرير شعب تيغراي
  ukraine-separatists            armed_group  UA  Separatists in eastern Ukraine                    الانفصاليون الموالون لروسيا
  liwa-al-tawhid                 armed_group  SY  Liwa al-Tawhid                                    لواء التوحيد
  liwa-al-haq                    armed_group  SY  Liwa al-Haqq                                      لواء الحق
  northern-storm                 armed_group  SY  Northern Storm Brigade                            لواء عاصفة الشمال
  al-mutasim                     armed_group  SY  Mu'tasim Division                                 فرقة المعتصم
  usud-al-sharqiya               armed_group  SY  Usud al-Sharqiya                                  جيش أسود الشرقية
  saif-al-sham                   armed_group  SY  Saif al-Sham Brigades                             ألوية سيف الشام
  furqan-brigades                armed_group  SY  Furqan Brigades                                   ألوية الفرقان
  free-idlib-army                armed_group  SY  Free Idlib Army                                   جيش إدلب الحر
  jaysh-al-thawra                armed_group  SY  Jaysh al-Thawra                                   جيش الثورة
  bab-military-council           armed_group  SY  Al-Bab Military Council                           مجلس الباب العسكري
  syriac-military-council        armed_group  SY  Syriac Military Council                           المجلس العسكري السرياني
  palestine-liberation-army      armed_group  SY  Palestine Liberation Army                         جيش التحرير الفلسطيني
  jaysh-al-mukhtar               armed_group  IQ  Jaysh al-Mukhtar                                  جيش المختار
  abu-sayyaf                     armed_group  PH  Abu Sayyaf                                        جماعة أبو سياف
  macina-front                   armed_group  ML  Macina Liberation Front                           جبهة تحرير ماسينا
`
