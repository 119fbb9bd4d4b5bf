import type { WordList } from '../../../text/lexicon.ts'

/** Words that stand around words of harm: halves of a phrase that tells a death, ways of being harmed, states of the harmed. */
export const fates: WordList[] = [
  {
    class: 'meets',
    inflect: 'verb',
    words: `
      لقي / يلقى           met (his death)
      لقى                  met
      لاقى / يلاقي         met
      فارق                 departed (life)
      لفظ                  breathed (his last)
      فقد                  lost (his life)
      خسر / يخسر           lost (his life)
    `,
  },
  {
    class: 'hisDeath',
    words: `
      مصرعه / مصرعها / مصرعهم / مصرعهما / مصرعهن   his death, theirs
      حتفه / حتفها / حتفهم / حتفهما / حتفهن         his end, theirs
      ربه / ربهم                                     his Lord
      الحياة                                         life
      حياته / حياتها / حياتهم / حياتهما / حياتهن     his life, theirs
      لحياته / لحياتها / لحياتهم / لحياتهما          his life, theirs
      أرواحهم / أرواحهما                             their lives
      أنفاسه الأخيرة / أنفاسها الأخيرة / أنفاسهم الأخيرة   his last breath
    `,
  },
  {
    class: 'deadOrHurt',
    words: `
      بين قتيل وجريح / ما بين قتيل وجريح       dead and wounded together
      بين شهيد وجريح / ما بين شهيد وجريح       dead and wounded together
      بين قتيل ومصاب / ما بين قتيل ومصاب       dead and wounded together
      بين قتلى وجرحى / ما بين قتلى وجرحى       dead and wounded together
      بين شهداء وجرحى / ما بين شهداء وجرحى     dead and wounded together
      بين جريح وقتيل / ما بين جريح وقتيل       dead and wounded together
      بين شهيد ومصاب / ما بين شهيد ومصاب       dead and wounded together
      بين قتلى ومصابين / ما بين قتلى ومصابين       dead and wounded together
      بين شهداء ومصابين / ما بين شهداء ومصابين       dead and wounded together
      بين قتيل وجرحى / ما بين قتيل وجرحى       dead and wounded together
    `,
  },
  {
    class: 'case',
    words: `
      حالة            a case of
      حالات           cases of
      حالتا           two cases of
      حالتي           two cases of
    `,
  },
  {
    class: 'campaign',
    valued: true,
    words: `
      اعتقالات              captured    arrests
      حملة اعتقال           captured    a campaign of arrest
      حملات اعتقال          captured    campaigns of arrest
      عمليات اعتقال         captured    arrests
      عملية اعتقال          captured    an arrest
      حملة دهم واعتقال      captured    a campaign of raids and arrest
      حملة الاعتقالات       captured    the campaign of arrests
      اختطافات              captured    abductions
      إعدامات               killed      executions
      اغتيالات              killed      assassinations
    `,
  },
  {
    class: 'reached',
    words: `
      طال / طالت / تطال / يطال       reached
      شمل / شملت / تشمل              included
    `,
  },
  {
    class: 'slain',
    words: `
      مقتولا / مقتولين / مقتولة / مقتولان / مقتولون     slain
      جثة هامدة / جثثا هامدة                            a lifeless body
      مذبوحا / مذبوحين / مذبوحة                         slaughtered
    `,
  },
  {
    class: 'alongWith',
    words: `
      برفقة / رفقة            in the company of
      إلى جانب                beside
      بالإضافة إلى            in addition to
      إضافة إلى               in addition to
      فضلا عن                 besides
      مع                      with
    `,
  },
  {
    class: 'remains',
    words: `
      رفات                 the mortal remains of
      أشلاء                the torn remains of
    `,
  },
  {
    class: 'fate',
    valued: true,
    words: `
      في عداد المفقودين / بين المفقودين                              missing    among the missing
      مفقودين / مفقودون / مفقودا / مفقودة                            missing    missing
      في عداد القتلى / في عداد الموتى / في عداد الأموات              killed     among the dead
      في الأسر / بالأسر / في أسره / في قبضة الأسر                    captured   in captivity
      رهن الاعتقال / رهن الاحتجاز / قيد الاعتقال / قيد الاحتجاز      captured   under arrest
    `,
  },
  {
    class: 'lostTouch',
    words: `
      فقد الاتصال / فقدت الاتصال / فقدان الاتصال / انقطع الاتصال / انقطاع الاتصال    contact was lost (with)
      فقد أثر / فقدان أثر / اختفى أثر / اختفاء أثر                                   the trace was lost of
    `,
  },
  {
    class: 'destiny',
    words: `
      مصير                                                           the destiny of
    `,
  },
  {
    class: 'unknownYet',
    words: `
      مجهولا / مجهول / غير معروف / غير معلوم / غامضا / غامض         unknown
    `,
  },
  {
    class: 'touch',
    words: `
      الاتصال / التواصل / الاتصال مع / التواصل مع / أثر      contact with, the trace of
    `,
  },
  {
    class: 'gunmen',
    words: `
      مسلحون / مسلحين / مسلحان / مسلح / ملثمون / ملثمين / ملثمان / مجهولون / مجهولين / مجهولان     gunmen, masked men, unknown men
      جنود / الجنود / مقاتلون / المقاتلون / مستوطنون / المستوطنون / متمردون / المتمردون / متشددون / إرهابيون / عناصر / عسكريون / قناصة    soldiers, fighters, settlers, rebels, members
    `,
  },
  {
    class: 'drives',
    inflect: 'verb',
    words: `
      أجبر / يجبر          forced
      أرغم / يرغم          compelled
      دفع / يدفع           drove
      اضطر / يضطر          was forced; forced
    `,
  },
  {
    class: 'toFlee',
    words: `
      على النزوح / إلى النزوح / للنزوح / على الفرار / إلى الفرار / للفرار / على الهرب / إلى الهرب / للهرب      to flee
      على ترك منازلهم / إلى ترك منازلهم / لترك منازلهم / على مغادرة منازلهم / إلى مغادرة منازلهم / لمغادرة منازلهم   to leave their homes
      على مغادرة / إلى مغادرة / لمغادرة / على الرحيل / إلى الرحيل / للرحيل / على إخلاء / إلى إخلاء               to leave
    `,
  },
  {
    class: 'grave',
    words: `
      إصاباتهم خطيرة / إصاباتهم خطرة / إصابتهم خطيرة / إصابتهم خطرة      their injuries are grave
      إصاباتهم بليغة / إصاباتهم حرجة / إصابته خطيرة / إصابته خطرة        their injuries are grave
      جراحهم خطيرة / جراحهم خطرة / جراحهم بليغة / جروحهم خطيرة            their wounds are grave
      جروحهم بليغة / بجروح خطيرة / بجروح بليغة / بجروح خطرة              with grave wounds
      حالتهم خطيرة / حالتهم خطرة / حالتهم حرجة / حالته خطيرة / حالته حرجة their state is grave
      بحالة خطرة / بحالة خطيرة / بحالة حرجة / بحال الخطر                 in a grave state
      في حالة خطرة / في حالة خطيرة / في حالة حرجة / في حال الخطر         in a grave state
      في حال حرجة / في حال خطرة / إصابة خطيرة / إصابات خطيرة             in a grave state
    `,
  },
  {
    class: 'graveCase',
    valued: true,
    words: `
      حالة خطرة / حالة خطيرة / حالة حرجة               one     a grave case
      حالة بتر / حالة بتر أطراف                        one     a case of amputation
      حالتا بتر / حالتي بتر                            two     two cases of amputation
      حالات بتر                                        many    cases of amputation
      حالتان خطرتان / حالتين خطرتين / حالتين حرجتين    two     two grave cases
      حالات خطرة / حالات خطيرة / حالات حرجة            many    grave cases
    `,
  },
  {
    class: 'reaps',
    inflect: 'verb',
    words: `
      حصد / يحصد           reaped
      أزهق / يزهق          took away
      أنهى / ينهي          ended
      سلب                  robbed
      أودى / يودي          took away
      أطاح / يطيح          swept away
    `,
  },
  {
    class: 'souls',
    words: `
      أرواح                the souls of
      حياة                 the life of
    `,
  },
  {
    class: 'theirRanks',
    words: `
      في صفوفهم / في صفوفها / في صفوفه / في صفوفهما     in their ranks
      بصفوفهم / بصفوفها                                 in their ranks
      بين صفوفهم / بين صفوفها / من صفوفهم / من صفوفها   among their ranks
      في صفوف الطرفين / من الطرفين / من الجانبين        on both sides
      بين الطرفين / لدى الطرفين                         on both sides
    `,
  },
  {
    class: 'costs',
    inflect: 'verb',
    words: `
      كبد / يكبد          cost
      تكبد / يتكبد        suffered (losses)
      خسر / يخسر          lost
    `,
  },
  {
    class: 'loses',
    inflect: 'verb',
    words: `
      خسر / يخسر          lost
    `,
  },
  {
    class: 'stuck',
    words: `
      عالقا / عالقين / عالقون / العالقين / العالقون     stuck
      محاصرين / محاصرون / المحاصرين / المحاصرون         besieged
      تحت الأنقاض / تحت الركام                          under the rubble
    `,
  },
  {
    class: 'gassed',
    words: `
      بحالات اختناق / بحالة اختناق / بالاختناق / باختناق   by suffocation
      بحالات تسمم / بالتسمم / بتسمم                       by poisoning
      بالغازات السامة / بغازات سامة / بغاز الكلور / بغاز سام / جراء استنشاق      by gas
      بصعوبة في التنفس / بصعوبات في التنفس                with trouble breathing
      بضيق في التنفس / بضيق تنفس / بضيق التنفس            short of breath
      اختناقا / اختناق                                    suffocation
    `,
  },
  {
    class: 'maims',
    words: `
      بتر / بترت / تبتر / بتر أحد أطراف / بترت أطراف       amputated; the amputation of
    `,
  },
  {
    class: 'madeOf',
    words: `
      مؤلفة من / مكونة من / تتألف من / تتكون من / من     made up of
      مؤلف من / مكون من / يتألف من / يتكون من / قوامها / قوامه / تضم / يضم     made up of
    `,
  },
  {
    class: 'band',
    words: `
      خلية / شبكة / عصابة / مجموعة / دورية / فريق / رتل / طاقم / وفد / قافلة     a band of people
    `,
  },
  {
    class: 'called',
    words: `
      المدعو          the one called
      المدعوة         the one called (a woman)
    `,
  },
  {
    class: 'done',
    words: `
      تم / يتم / تمت      was done
      جرى / جرت / يجري    came about
    `,
  },
]
