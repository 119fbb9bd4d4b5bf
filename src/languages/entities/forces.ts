/** Armed forces, coalitions, and security services that have names of their own. */
export const FORCES = `
  syrian-army                 military     SY  Syrian government forces                      القوات الحكومية السورية
  syrian-republican-guard     military     SY  Syrian Republican Guard                       الحرس الجمهوري السوري
  syrian-fourth-division      military     SY  Syrian army Fourth Division                   الفرقة الرابعة في الجيش السوري
  national-defence-forces     armed_group  SY  National Defence Forces (Syria)               قوات الدفاع الوطني في سوريا
  tiger-forces                military     SY  Tiger Forces (Syria)                          قوات النمر
  liwa-al-quds                armed_group  SY  Liwa al-Quds                                  لواء القدس
  syrian-intelligence         official     SY  Syrian intelligence services                  أجهزة المخابرات السورية
  syrian-general-security     official     SY  Syrian General Security                       الأمن العام السوري
  iraqi-federal-police        military     IQ  Iraqi Federal Police                          الشرطة الاتحادية العراقية
  iraqi-counter-terrorism     military     IQ  Iraqi Counter Terrorism Service               جهاز مكافحة الإرهاب العراقي
  iraqi-army-aviation         military     IQ  Iraqi Army Aviation                           طيران الجيش العراقي
  iraqi-joint-operations      military     IQ  Iraqi Joint Operations Command                قيادة العمليات المشتركة العراقية
  nineveh-operations          military     IQ  Nineveh Operations Command                    قيادة عمليات نينوى
  anbar-operations            military     IQ  Anbar Operations Command                      قيادة عمليات الأنبار
  baghdad-operations          military     IQ  Baghdad Operations Command                    قيادة عمليات بغداد
  diyala-operations           military     IQ  Diyala (Dijla) Operations Command             قيادة عمليات دجلة
  salahaddin-operations       military     IQ  Salahaddin Operations Command                 قيادة عمليات صلاح الدين
  security-media-cell         military     IQ  Security Media Cell (Iraq)                    خلية الإعلام الأمني
  war-media-cell              military     IQ  War Media Cell (Iraq)                         خلية الإعلام الحربي
  peshmerga                   military     IQ  Peshmerga                                     قوات البيشمركة
  kurdish-asayish             official     IQ  Asayish (Kurdistan Region of Iraq)            أسايش إقليم كردستان
  kurdish-counter-terrorism   military     IQ  Counter Terrorism Group (Kurdistan Region)    جهاز مكافحة الإرهاب في إقليم كردستان
  popular-mobilisation        armed_group  IQ  Popular Mobilisation Forces                   الحشد الشعبي
  iraqi-rapid-response        military     IQ  Iraqi Emergency Response Division             قوات الرد السريع
  tribal-mobilisation         armed_group  IQ  Tribal Mobilisation (Iraq)                    الحشد العشائري
  nineveh-guards              armed_group  IQ  Nineveh Guards                                حرس نينوى
  yemeni-army                 military     YE  Yemeni government forces                      القوات الحكومية اليمنية
  yemeni-republican-guard     military     YE  Yemeni Republican Guard                       الحرس الجمهوري اليمني
  saleh-forces                military     YE  Forces loyal to Ali Abdullah Saleh            القوات الموالية لعلي عبدالله صالح
  yemeni-joint-forces         military     YE  Joint Forces on the west coast (Yemen)        القوات المشتركة في الساحل الغربي
  giants-brigades             armed_group  YE  Giants Brigades                               ألوية العمالقة
  security-belt               armed_group  YE  Security Belt Forces                          قوات الحزام الأمني
  hadrami-elite               armed_group  YE  Hadrami Elite Forces                          قوات النخبة الحضرمية
  shabwani-elite              armed_group  YE  Shabwani Elite Forces                         قوات النخبة الشبوانية
  shabwa-defence              armed_group  YE  Shabwa Defence Forces                         قوات دفاع شبوة
  abu-al-abbas                armed_group  YE  Abu al-Abbas Brigades                         كتائب أبي العباس
  saudi-national-guard        military     SA  Saudi National Guard                          الحرس الوطني السعودي
  saudi-border-guard          official     SA  Saudi Border Guard                            حرس الحدود السعودي
  lebanese-internal-security  official     LB  Lebanese Internal Security Forces             قوى الأمن الداخلي اللبنانية
  lebanese-general-security   official     LB  Lebanese General Security                     الأمن العام اللبناني
  israeli-border-police       official     IL  Israeli Border Police                         شرطة حرس الحدود الإسرائيلية
  shin-bet                    official     IL  Shin Bet                                      جهاز الأمن العام الإسرائيلي
  mossad                      official     IL  Mossad                                        الموساد الإسرائيلي
  israeli-settlers            other        IL  Israeli settlers                              المستوطنون الإسرائيليون
  libyan-national-army        armed_group  LY  Libyan National Army (Haftar)                 الجيش الوطني الليبي
  gna-forces                  military     LY  Forces of the Government of National Accord   قوات حكومة الوفاق الوطني الليبية
  libyan-special-forces       armed_group  LY  Libyan special forces (Saiqa)                 قوات الصاعقة الليبية
  libyan-coast-guard          military     LY  Libyan coast guard                            خفر السواحل الليبي
  misrata-forces              armed_group  LY  Misrata forces                                قوات مصراتة
  zintan-forces               armed_group  LY  Zintan forces                                 قوات الزنتان
  bunyan-al-marsous           military     LY  Al-Bunyan al-Marsous operation room           قوات البنيان المرصوص
  qaddafi-forces              military     LY  Forces loyal to Muammar Qaddafi               القوات الموالية لمعمر القذافي
  rsf                         armed_group  SD  Rapid Support Forces                          قوات الدعم السريع
  janjaweed                   armed_group  SD  Janjaweed                                     الجنجويد
  sudan-joint-forces          armed_group  SD  Joint Force of armed movements (Darfur)       القوة المشتركة لحركات الكفاح المسلح
  sudan-shield                armed_group  SD  Sudan Shield Forces                           قوات درع السودان
  al-baraa-brigade            armed_group  SD  Al-Baraa ibn Malik Brigade                    كتيبة البراء بن مالك
  south-sudanese-army         military     SS  South Sudanese army                           جيش جنوب السودان
  turkish-gendarmerie         official     TR  Turkish gendarmerie                           قوات الدرك التركية
  turkish-intelligence        official     TR  Turkish National Intelligence Organisation    جهاز الاستخبارات التركي
  irgc                        military     IR  Islamic Revolutionary Guard Corps             الحرس الثوري الإيراني
  quds-force                  military     IR  Quds Force                                    فيلق القدس الإيراني
  basij                       military     IR  Basij                                         قوات الباسيج
  iranian-militias            armed_group  -   Iran-backed militias                          الفصائل المدعومة من إيران
  wagner                      armed_group  RU  Wagner Group                                  مجموعة فاغنر
  hmeimim-centre              military     RU  Russian Reconciliation Centre at Hmeimim      المركز الروسي للمصالحة في حميميم
  russian-fsb                 official     RU  Federal Security Service (Russia)             جهاز الأمن الفيدرالي الروسي
  us-centcom                  military     US  US Central Command                            القيادة المركزية الأمريكية
  us-africom                  military     US  US Africa Command                             القيادة العسكرية الأمريكية في أفريقيا
  us-navy                     military     US  US Navy                                       البحرية الأمريكية
  cia                         official     US  CIA                                           وكالة المخابرات المركزية الأمريكية
  fbi                         official     US  FBI                                           مكتب التحقيقات الفيدرالي
  us-led-coalition            military     -   US-led coalition against the Islamic State    التحالف الدولي ضد تنظيم الدولة الإسلامية
  saudi-led-coalition         military     -   Saudi-led coalition                           التحالف بقيادة السعودية
  nation-shield               military     YE  Nation's Shield Forces (Yemen)                قوات درع الوطن
  islamic-military-alliance   military     -   Islamic Military Counter Terrorism Coalition  التحالف الإسلامي العسكري لمحاربة الإرهاب
  nato                        military     -   NATO                                          حلف شمال الأطلسي
  isaf                        military     AF  International Security Assistance Force       قوة المساعدة الدولية في أفغانستان
  barkhane                    military     -   Operation Barkhane                            قوة برخان
  african-union-somalia       military     SO  African Union mission in Somalia              بعثة الاتحاد الأفريقي في الصومال
  multinational-lake-chad     military     -   Multinational Joint Task Force (Lake Chad)    القوة المتعددة الجنسيات لحوض بحيرة تشاد
`
