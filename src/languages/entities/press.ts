/** Agencies, state media, and other media. A newspaper or channel run by a party is `media`, whoever owns it. */
export const PRESS = `
  reuters              news_agency  GB  Reuters                                وكالة رويترز
  afp                  news_agency  FR  Agence France-Presse                   وكالة فرانس برس
  ap                   news_agency  US  Associated Press                       وكالة أسوشيتد برس
  upi                  news_agency  US  United Press International             وكالة يونايتد برس إنترناشونال
  dpa                  news_agency  DE  German Press Agency (dpa)              وكالة الأنباء الألمانية
  efe                  news_agency  ES  EFE                                    وكالة الأنباء الإسبانية
  ansa                 news_agency  IT  ANSA                                   وكالة الأنباء الإيطالية
  aki                  news_agency  IT  Adnkronos International                وكالة آكي الإيطالية
  bloomberg            news_agency  US  Bloomberg                              وكالة بلومبرغ
  kyodo                news_agency  JP  Kyodo                                  وكالة كيودو اليابانية
  anadolu              news_agency  TR  Anadolu Agency                         وكالة الأناضول
  dha                  news_agency  TR  Demirören (Doğan) News Agency          وكالة دوغان التركية
  iha                  news_agency  TR  İhlas News Agency                      وكالة إخلاص التركية
  anha                 news_agency  SY  Hawar News Agency                      وكالة أنباء هاوار
  firat-news           news_agency  -   Firat News Agency                      وكالة فرات للأنباء
  xinhua               news_agency  CN  Xinhua                                 وكالة شينخوا
  tass                 news_agency  RU  TASS                                   وكالة تاس
  ria                  news_agency  RU  RIA Novosti                            وكالة ريا نوفوستي
  interfax             news_agency  RU  Interfax                               وكالة إنترفاكس
  sputnik              state_media  RU  Sputnik                                وكالة سبوتنيك
  kuna                 news_agency  KW  Kuwait News Agency                     وكالة الأنباء الكويتية
  spa                  news_agency  SA  Saudi Press Agency                     وكالة الأنباء السعودية
  mena                 news_agency  EG  Middle East News Agency                وكالة أنباء الشرق الأوسط
  qna                  news_agency  QA  Qatar News Agency                      وكالة الأنباء القطرية
  wam                  news_agency  AE  Emirates News Agency                   وكالة أنباء الإمارات
  bna                  news_agency  BH  Bahrain News Agency                    وكالة أنباء البحرين
  ona                  news_agency  OM  Oman News Agency                       وكالة الأنباء العمانية
  petra                news_agency  JO  Jordan News Agency (Petra)             وكالة الأنباء الأردنية
  suna                 news_agency  SD  Sudan News Agency                      وكالة السودان للأنباء
  nna                  news_agency  LB  National News Agency (Lebanon)         الوكالة الوطنية للإعلام
  tap                  news_agency  TN  Tunis Afrique Presse                   وكالة تونس أفريقيا للأنباء
  aps                  news_agency  DZ  Algeria Press Service                  وكالة الأنباء الجزائرية
  map                  news_agency  MA  Maghreb Arab Press                     وكالة المغرب العربي للأنباء
  lana                 news_agency  LY  Libyan News Agency                     وكالة الأنباء الليبية
  wafa                 news_agency  PS  WAFA                                   وكالة الأنباء الفلسطينية
  maan                 news_agency  PS  Ma'an News Agency                      وكالة معا الإخبارية
  ina                  news_agency  IQ  Iraqi News Agency                      وكالة الأنباء العراقية
  sana                 state_media  SY  SANA                                   الوكالة العربية السورية للأنباء
  ekhbariya-syria      state_media  SY  Al-Ekhbariya (Syria)                   قناة الإخبارية السورية
  sham-fm              media        SY  Sham FM                                إذاعة شام إف إم
  al-watan-syria       media        SY  Al-Watan (Syria)                       صحيفة الوطن السورية
  saba                 state_media  YE  Saba (Yemeni News Agency)              وكالة الأنباء اليمنية
  iraqiya              state_media  IQ  Al-Iraqiya                             قناة العراقية الفضائية
  ekhbariya-saudi      state_media  SA  Al-Ekhbariya (Saudi Arabia)            قناة الإخبارية السعودية
  darfur-24            media        SD  Darfur 24             موقع دارفور 24
  daraa-24             media        SY  Daraa 24              شبكة درعا 24
  nahr-media           media        SY  Nahr Media            شبكة نهر ميديا
  khabur               media        SY  Al-Khabur             موقع الخابور
  al-mashhad-yemeni    media        YE  Al-Mashhad Al-Yemeni  موقع المشهد اليمني
  al-wasat-libya       media        LY  Al-Wasat (Libya)      بوابة الوسط الليبية
  israel-army-radio    media        IL  Israeli Army Radio    إذاعة الجيش الإسرائيلي
  times-of-israel      media        IL  The Times of Israel   صحيفة تايمز أوف إسرائيل
  irna                 state_media  IR  IRNA                                   وكالة الأنباء الإيرانية
  irib                 state_media  IR  Islamic Republic of Iran Broadcasting  هيئة الإذاعة والتلفزيون الإيرانية
  fars                 state_media  IR  Fars News Agency                       وكالة أنباء فارس
  tasnim               state_media  IR  Tasnim News Agency                     وكالة تسنيم
  isna                 news_agency  IR  ISNA                                   وكالة أنباء الطلبة الإيرانية
  mehr                 state_media  IR  Mehr News Agency                       وكالة مهر للأنباء
  press-tv             state_media  IR  Press TV                               قناة برس تي في
  al-alam              state_media  IR  Al-Alam                                قناة العالم الإيرانية
  rt                   state_media  RU  RT                                     قناة روسيا اليوم
  trt                  state_media  TR  TRT                                    قناة تي آر تي التركية
  kcna                 state_media  KP  Korean Central News Agency             وكالة الأنباء المركزية الكورية
  amaq                 media        -   Amaq (Islamic State)                   وكالة أعماق
  ebaa                 media        SY  Ebaa (Hay'at Tahrir al-Sham)           وكالة إباء
  al-jazeera           media        QA  Al Jazeera                             قناة الجزيرة
  al-arabiya           media        SA  Al Arabiya                             قناة العربية
  al-hadath            media        SA  Al Hadath                              قناة الحدث
  sky-news-arabia      media        AE  Sky News Arabia                        قناة سكاي نيوز عربية
  al-hurra             media        US  Alhurra                                قناة الحرة
  bbc                  media        GB  BBC                                    هيئة الإذاعة البريطانية
  cnn                  media        US  CNN                                    شبكة سي إن إن
  dw                   media        DE  Deutsche Welle                         دويتشه فيله
  france-24            media        FR  France 24                              قناة فرانس 24
  sky-news             media        GB  Sky News                               شبكة سكاي نيوز البريطانية
  fox-news             media        US  Fox News                               شبكة فوكس نيوز
  cbs                  media        US  CBS News                               شبكة سي بي إس
  nbc                  media        US  NBC News                               شبكة إن بي سي
  abc-news             media        US  ABC News                               شبكة إيه بي سي
  al-mayadeen          media        LB  Al Mayadeen                            قناة الميادين
  al-manar             media        LB  Al-Manar                               قناة المنار
  lbci                 media        LB  LBCI                                   المؤسسة اللبنانية للإرسال
  mtv-lebanon          media        LB  MTV Lebanon                            قناة إم تي في اللبنانية
  al-jadeed            media        LB  Al Jadeed                              قناة الجديد
  an-nahar             media        LB  An-Nahar                               صحيفة النهار اللبنانية
  al-akhbar            media        LB  Al-Akhbar                              صحيفة الأخبار اللبنانية
  as-safir             media        LB  As-Safir                               صحيفة السفير اللبنانية
  al-modon             media        LB  Al-Modon                               صحيفة المدن الإلكترونية
  al-masirah           media        YE  Al-Masirah                             قناة المسيرة
  belqees              media        YE  Belqees TV                             قناة بلقيس
  yemen-shabab         media        YE  Yemen Shabab                           قناة يمن شباب
  al-masdar            media        YE  Al-Masdar Online                       موقع المصدر أونلاين
  aden-al-ghad         media        YE  Aden al-Ghad                           صحيفة عدن الغد
  26-september         media        YE  26 September                           موقع سبتمبر نت
  enab-baladi          media        SY  Enab Baladi                            صحيفة عنب بلدي
  step-news            media        SY  Step News Agency                       وكالة ستيب الإخبارية
  orient               media        SY  Orient                                 أورينت نت
  zaman-al-wasl        media        SY  Zaman al-Wasl                          صحيفة زمان الوصل
  baladi-news          media        SY  Baladi News                            بلدي نيوز
  smart-news           media        SY  Smart News Agency                      وكالة سمارت للأنباء
  syria-tv             media        SY  Syria TV                               تلفزيون سوريا
  alsouria-net         media        SY  Alsouria.net                           موقع السورية نت
  horrya-press         media        SY  Horrya Press                           حرية برس
  radio-al-kul         media        SY  Radio al-Kul                           راديو الكل
  rozana               media        SY  Rozana                                 راديو روزنة
  watan-fm             media        SY  Watan FM                               راديو وطن إف إم
  shaam-network        media        SY  Shaam News Network                     شبكة شام الإخبارية
  euphrates-post       media        SY  Euphrates Post                         شبكة فرات بوست
  nedaa-post           media        SY  Nedaa Post                             نداء بوست
  ahrar-houran         media        SY  Ahrar Horan Gathering                  تجمع أحرار حوران
  suwayda-24           media        SY  Suwayda 24                             شبكة السويداء 24
  deir-ezzor-24        media        SY  Deir Ezzor 24                          شبكة دير الزور 24
  sawt-al-asima        media        SY  Voice of the Capital                   موقع صوت العاصمة
  mraselon             media        SY  Mraselon                               شبكة مراسل سوري
  north-press          media        SY  North Press Agency                     وكالة نورث برس
  jisr                 media        SY  Jisr                                   صحيفة جسر
  ain-al-furat         media        SY  Eye of the Euphrates                   شبكة عين الفرات
  qasioun              media        SY  Qasioun News Agency                    وكالة قاسيون للأنباء
  ara-news             media        SY  ARA News                               وكالة آرا نيوز
  syria-news-office    media        SY  Syria News Desk                        مكتب أخبار سوريا
  masar-press          media        SY  Masar Press                            وكالة مسار برس
  rudaw                media        IQ  Rudaw                                  شبكة رووداو الإعلامية
  kurdistan-24         media        IQ  Kurdistan 24                           قناة كردستان 24
  shafaq               media        IQ  Shafaq News                            وكالة شفق نيوز
  alsumaria            media        IQ  Alsumaria                              قناة السومرية
  al-sharqiya          media        IQ  Al Sharqiya                            قناة الشرقية العراقية
  al-baghdadia         media        IQ  Al-Baghdadia                           قناة البغدادية
  al-mada-press        media        IQ  Al-Mada Press                          وكالة المدى برس
  national-iraqi-news  news_agency  IQ  National Iraqi News Agency             الوكالة الوطنية العراقية للأنباء
  asharq-al-awsat      media        SA  Asharq Al-Awsat                        صحيفة الشرق الأوسط
  al-hayat             media        SA  Al-Hayat                               صحيفة الحياة
  okaz                 media        SA  Okaz                                   صحيفة عكاظ
  al-riyadh            media        SA  Al Riyadh                              صحيفة الرياض
  al-quds-al-arabi     media        GB  Al-Quds Al-Arabi                       صحيفة القدس العربي
  al-araby             media        GB  Al-Araby Al-Jadeed                     صحيفة العربي الجديد
  middle-east-eye      media        GB  Middle East Eye                        موقع ميدل إيست آي
  al-ahram             state_media  EG  Al-Ahram                               صحيفة الأهرام
  al-masry-al-youm     media        EG  Al-Masry Al-Youm                       صحيفة المصري اليوم
  youm7                media        EG  Youm7                                  صحيفة اليوم السابع
  shehab               media        PS  Shehab News Agency                     وكالة شهاب
  quds-network         media        PS  Quds News Network                      شبكة قدس الإخبارية
  palestine-today      media        PS  Palestine Today                        وكالة فلسطين اليوم
  al-aqsa-tv           media        PS  Al-Aqsa TV                             قناة الأقصى
  haaretz              media        IL  Haaretz                                صحيفة هآرتس
  yedioth              media        IL  Yedioth Ahronoth                       صحيفة يديعوت أحرونوت
  maariv               media        IL  Maariv                                 صحيفة معاريف
  jerusalem-post       media        IL  Jerusalem Post                         صحيفة جيروزاليم بوست
  israel-channel-12    media        IL  Channel 12 (Israel)                    القناة 12 الإسرائيلية
  israel-channel-13    media        IL  Channel 13 (Israel)                    القناة 13 الإسرائيلية
  kan                  state_media  IL  Kan (Israeli public broadcaster)       هيئة البث الإسرائيلية
  libya-al-ahrar       media        LY  Libya Alahrar                          قناة ليبيا الأحرار
  218-news             media        LY  218 News                               قناة 218 الليبية
  radio-dabanga        media        SD  Radio Dabanga                          راديو دبنقا
  sudan-tribune        media        SD  Sudan Tribune                          صحيفة سودان تربيون
  new-york-times       media        US  New York Times                         صحيفة نيويورك تايمز
  washington-post      media        US  Washington Post                        صحيفة واشنطن بوست
  wall-street-journal  media        US  Wall Street Journal                    صحيفة وول ستريت جورنال
  guardian             media        GB  The Guardian                           صحيفة الغارديان
  times                media        GB  The Times                              صحيفة التايمز
  telegraph            media        GB  Daily Telegraph                        صحيفة ديلي تلغراف
  daily-mail           media        GB  Daily Mail                             صحيفة ديلي ميل
  independent          media        GB  The Independent                        صحيفة الإندبندنت
  financial-times      media        GB  Financial Times                        صحيفة فايننشال تايمز
  le-monde             media        FR  Le Monde                               صحيفة لوموند
  le-figaro            media        FR  Le Figaro                              صحيفة لوفيغارو
  der-spiegel          media        DE  Der Spiegel                            مجلة دير شبيغل
  bild                 media        DE  Bild                                   صحيفة بيلد
  foreign-policy       media        US  Foreign Policy                         مجلة فورين بوليسي
  hurriyet             media        TR  Hürriyet                               صحيفة حرييت
  sabah                media        TR  Sabah                                  صحيفة صباح التركية
  yeni-safak           media        TR  Yeni Şafak                             صحيفة يني شفق
  ntv-turkey           media        TR  NTV (Türkiye)                          قناة إن تي في التركية
  cnn-turk             media        TR  CNN Türk                               قناة سي إن إن ترك
  tolo-news            media        AF  TOLOnews                               قناة طلوع نيوز
`
