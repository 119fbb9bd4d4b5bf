import type { WordList } from '../../../text/lexicon.ts'

/** What happened: words valued with the event they tell and, after a colon, the weapon they name. `eventVerb` tells it by a verb. */
export const events: WordList[] = [
  {
    class: 'eventNoun',
    valued: true,
    inflect: 'noun',
    words: `
      غارة جوية / غارات جوية / غارتين جويتين      air_strike:airstrike      an air raid
      غارة                                        air_strike:airstrike      a raid from the air
      ضربة جوية / ضربات جوية                      air_strike:airstrike      an air strike
      قصف جوي / قصفا جويا                         air_strike:airstrike      bombing from the air
      هجوم جوي / هجمات جوية                       air_strike:airstrike      an air attack
      غارة بطائرة مسيرة                           air_strike:drone          a drone raid
      قصف مدفعي / قصفا مدفعيا                     shelling:shell            artillery shelling
      قصف صاروخي / قصفا صاروخيا                   shelling:rocket           rocket shelling
      قصف بالمدفعية                               shelling:shell            shelling with artillery
      قصف                                         shelling                  shelling, bombing
      هجوم كيميائي / هجوم كيماوي                  chemical_weapon:gas       a chemical attack
      تفجير / تفجيرات                             ied                       a bombing
      انفجار / انفجارات                           ied                       an explosion
      انفجار مجهول / انفجار مجهول المصدر          other                     an explosion of unknown cause
      حادث / حادثة                                happened                  an incident
      عملية / عمليات                              operation                 an operation
      تفجير انتحاري / تفجيرات انتحارية / التفجير الانتحاري   suicide_bomb    a suicide bombing
      هجوم انتحاري / هجمات انتحارية / الهجوم الانتحاري / هجوما انتحاريا       suicide_bomb    a suicide attack
      عملية انتحارية                              suicide_bomb              a suicide operation
      اعتداء انتحاري                              suicide_bomb              a suicide assault
      انتحاري                                     bomber                    a suicide bomber
      اشتباك / اشتباكات / الاشتباكات              armed_clash               a clash
      معركة / معارك / المعارك                     armed_clash               a battle
      مناوشة / مناوشات / عراك مسلح / تبادل إطلاق نار / تبادل إطلاق النار / تبادل لإطلاق النار / تبادل النيران    armed_clash    a skirmish, an exchange of fire
      مواجهة / مواجهات / المواجهات                armed_clash               a confrontation
      كمين / كمائن                                armed_clash               an ambush
      قتال                                        armed_clash               fighting
      تسلل                                        armed_clash               infiltration
      هجوم                                        assault                   an attack
      هجمات / هجومان / هجومين                     assaults                  attacks
      هجوم بري                                    armed_clash               a ground attack
      عملية عسكرية / عمليات عسكرية                armed_clash               a military operation
      إعدام / إعدامات                             attack                    an execution
      اغتيال                                      attack                    an assassination
      ذبح                                         attack:knife              slaughter
      خطف                                         abduction                 kidnapping
      أسر                                         armed_clash               taking prisoners
      اعتقال / اعتقالات / حملة اعتقالات           arrest                    arrests
      توقيف / القبض على / إلقاء القبض             arrest                    detention
      مداهمة / مداهمات                            arrest                    raids on houses
      اغتصاب / عنف جنسي / اعتداء جنسي             sexual_violence           rape
      سيطرة / السيطرة على                         territory_change          control
      سقوط مدينة / سقوط بلدة                      territory_change          the fall of
      إسقاط طائرة / إسقاط مروحية / إسقاط مقاتلة / تحطم طائرة / سقوط طائرة / تحطم مروحية / سقوط مروحية / إسقاط طائرة مسيرة   aircraft_downed    downing of an aircraft
      هجوم صاروخي / هجمات صاروخية                 shelling:rocket           a rocket attack
      ضربة صاروخية / ضربات صاروخية                shelling:missile          a missile strike
      ضربة / ضربات                                strike                    a strike
      تقدم                                        entered                   an advance
      استهداف صاروخي / استهدافات صاروخية          shelling:rocket           rocket fire at
      استهداف مدفعي / استهدافات مدفعية            shelling:shell            artillery fire at
      استهدافات جوية                              air_strike:airstrike      strikes from the air
      استهداف                                     strike                    targeting
      رماية / رمايات                              shelling                  firing (artillery)
      انفجار قذيفة / انفجار مقذوف                 ied:shell                 an old shell going off
      انفجار مستودع / انفجار مخزن / انفجار أسطوانة / انفجار اسطوانة / انفجار خزان / انفجار مولد / انفجار محطة / انفجار مرفأ    other    a depot, a cylinder blowing up
      انفجار صاروخ                                ied:rocket                an old rocket going off
      عنف / أعمال عنف / موجة عنف                  violence                  violence
      اصطدام / تصادم / حادث سير / حادث مروري / حادث مرور / حوادث السير / انقلاب سيارة / انقلاب حافلة / انقلاب شاحنة / انقلاب مركب / انقلاب قارب    other    a traffic accident
      غرق / حريق / زلزال / فيضان / فيضانات / سيول / صاعقة / عاصفة / تدافع / جائحة / وباء   other   an accident, a disaster
      انهيار مبنى / انهيار منزل / انهيار سقف / انهيار جدار / انهيار عمارة / انهيار نفق / انهيار بناية    other    a collapse
      مشاجرة / شجار / عراك / خلاف عائلي / ثأر     mob_violence              a brawl, a feud
      إحراق / إضرام                               setFire                   setting fire to
      شغب / أعمال شغب / عنف قبلي    mob_violence    riot
      هجوم مسلح                                   assault                   an armed attack
      هجوم مضاد / هجوم معاكس                      armed_clash               a counterattack
      نزاع عشائري / اقتتال عشائري / اشتباك عشائري    armed_clash    a fight between tribes
      اقتتال / اقتحام / توغل / إنزال جوي / عملية إنزال / عملية إنزال جوي / تمرد    armed_clash    infighting, storming, incursion, a landing
      صد هجوم / إحباط هجوم / التصدي لهجوم         armed_clash               repelling an attack
      مجزرة / مجازر / مذبحة / مذابح               massacre                  a massacre
      جريمة                                       aggression                a crime
      تعذيب                                       torture                   torture
      سوء التغذية / جوعا / نقص الدواء / نقص الغذاء / البرد القارس    hunger    hunger, cold, want of medicine
      اعتداء / اعتداءات                           aggression                an assault
      تصفية / عملية تصفية                         attack                    a liquidation
      إطلاق نار / إطلاق النار / إطلاق رصاص / إطلاق الرصاص   attack:gunfire  gunfire
      فتح النار / النار على / النيران على / النار عليه / النار عليها / النار عليهم / النار باتجاه / النار صوب    openFire:gunfire    opening fire
      رميا بالرصاص                                attack:gunfire            by firing squad
      اختطاف / عملية اختطاف / اقتياد / اختفاء قسري / إخفاء قسري   abduction          an abduction
      احتجاز / حبس / ضبط                          arrest                    holding
      مظاهرة / مظاهرات / تظاهرة / تظاهرات / احتجاجات / مسيرة / اعتصام / وقفة احتجاجية    protest    a demonstration
      تطهير / استعادة / تحرير / بسط سيطرتها / بسط سيطرته / بسط السيطرة    territory_change    retaking
      الدخول إلى مدينة / الدخول إلى بلدة / الدخول إلى قرية / التقدم إلى داخل / التقدم نحو / التقدم باتجاه / تقدم جديد / تقدم ميداني    territory_change    entering, advancing
      نزوح / موجة نزوح / حركة نزوح / عمليات نزوح / تهجير / إجلاء / إخلاء   displacement           displacement
      حصار / محاصرة / حصار خانق                   siege                     a siege
      منع دخول المساعدات / منع دخول الغذاء        siege                     the stopping of aid
      هدنة / وقف إطلاق النار / وقف لإطلاق النار / وقفا لإطلاق النار / وقف النار / وقف الأعمال القتالية / ممرات آمنة / ممر آمن / تهدئة   ceasefire    a truce
      وقف فوري لإطلاق النار / وقف شامل لإطلاق النار / وقف دائم لإطلاق النار    ceasefire    an immediate truce
      خسارة موقع / خسارة أي موقع / خسارة مواقع / خسارة بلدة / خسارة مدينة    territory_change    the loss of a position
      وقف التصعيد / هدنة إنسانية / معبر إنساني / فتح معبر إنساني / ممر إنساني / ممرات إنسانية    ceasefire    an end to escalation, safe passage
      اتفاق / اتفاقية                             agreement                 an agreement
    `,
  },
  {
    class: 'eventVerb',
    valued: true,
    inflect: 'verb',
    words: `
      أغار / يغير على               air_strike:airstrike  raided from the air
      شن غارة / شن غارات / شن سلسلة غارات   air_strike:airstrike    launched raids
      استهدف / يستهدف               strike              targeted
      طال / يطال                    strike              reached, struck
      أسقط عبوات / أسقط براميل / أسقط قنابل / ألقى براميل / ألقى قنابل / ألقى عبوات   strike   dropped (munitions)
      أطلق الغاز / أطلق غاز / استخدم الغاز / استخدم غاز   chemical_weapon:gas   released gas
      عثر على جثة / عثر على جثث / عثر على جثتي / عثر على جثتين / العثور على جثتين / انتشل جثة / انتشل جثث / عثر على جثمان / العثور على جثة / العثور على جثث / العثور على جثتي / العثور على جثمان / العثور على مقبرة / عثر على مقبرة / عثر على رفات / العثور على رفات    found    found (bodies)
      انفجر                         ied                 exploded
      فجر / يفجر                    ied                 blew up
      فجر نفسه / فجر نفسها / فجر انتحاري   suicide_bomb    blew himself up
      اشتبك                         armed_clash         clashed
      هاجم / يهاجم                  assaulted           attacked
      اقتحم / يقتحم                 assaulted           stormed
      تصدى / يتصدى                  armed_clash         repelled
      اعتقل / يعتقل                 arrest              arrested
      أوقف                          arrest              detained
      داهم                          arrest              raided
      خطف / يخطف                    abduction           kidnapped
      اختطف / يختطف                 abduction           abducted
      أسر                           armed_clash         took prisoner
      اقتاد / يقتاد / اقتيد         abduction           led off
      أحرق / يحرق / أضرم / يضرم     setFire             set fire to
      أعدم / يعدم                   attack              executed
      اغتال / اغتيل                 attack              assassinated
      ذبح                           attack:knife        slaughtered
      سيطر / يسيطر                  territory_change    took control
      استعاد / يستعيد               territory_change    retook
      حرر / يحرر                    territory_change    liberated
      استولى / يستولي               territory_change    seized
      احتل                          territory_change    occupied
      انتزع                         territory_change    wrested
      حقق تقدما                     territory_change    made progress
      انسحب                         territory_change    withdrew
      أسقط مسيرة / أسقط مسيرتين / أسقط طائرتين / أسقط الدفاعات    aircraft_downed    shot down a drone, two
      أسقط طائرة / أسقط مروحية / أسقط مقاتلة / تحطمت طائرة   aircraft_downed   shot down an aircraft
      نزح / ينزح                    displacement        was displaced
      فر                            displacement        fled
      قصف / يقصف                    shelling            shelled, bombed
      دك / يدك                      shelling            pounded
      أمطر / يمطر                   shelling            rained (shells on)
      ضرب / يضرب                    strike              struck
      أطلق قذائف / أطلق صواريخ / يطلق قذائف / يطلق صواريخ      shelling:shell      fired shells
      أطلق النار / يطلق النار / أطلق الرصاص / فتح النار / يفتح النار    attack:gunfire    opened fire
      طعن / يطعن                    attack:knife        stabbed
      دهس / يدهس                    attack:other        ran over
      اندلع / يندلع                 brokeOut            broke out
      توغل / يتوغل                  armed_clash         pushed in
      تسلل / يتسلل                  armed_clash         infiltrated
      صد / يصد                      armed_clash         repelled
      احتجز / يحتجز                 arrest              held
      ألقى القبض / قبض على          arrest              seized (a person)
      صفى                           attack              liquidated
      تقدم في / تقدم نحو / تقدم باتجاه / تقدم القوات / تقدم قوات / يتقدم في / يتقدم نحو / يتقدم باتجاه / يتقدم القوات / يتقدم قوات    territory_change    advanced
      طرد / يطرد                    droveOut            drove out
      ألحق الهزيمة / هزم            armed_clash         defeated
      أحكم قبضته / أحكم قبضتها / فرض سيطرته / فرض سيطرتها / فرض السيطرة    territory_change    imposed its control
      دخل / يدخل / تقدم / يتقدم      entered             entered, advanced
      أحكم السيطرة / أحكم سيطرته / أحكم سيطرتها / بسط سيطرته / بسط سيطرتها / بسط السيطرة    territory_change    imposed its control
      تظاهر / يتظاهر                protest             demonstrated
      حاصر / يحاصر                  siege               besieged
      طوق / يطوق                    siege               encircled
    `,
  },
  {
    class: 'self',
    words: `
      نفسه / نفسها / أنفسهم / نفسيهما / أنفسهما    himself
    `,
  },
  {
    class: 'downing',
    words: `
      أسقطت          was shot down
      إسقاط          the downing of
      أسقط           was shot down
      تحطم           the crash of
      تحطمت          crashed
      سقوط           the fall of
      سقطت           fell
    `,
  },
  {
    class: 'cause',
    words: `
      جراء             owing to
      إثر              following
      نتيجة            as a result of
      بسبب             because of
      بفعل             through
      من جراء          owing to
      على إثر          following
      خلال             during
      أثناء            during
      في               in
      عقب              after
      بعد              after
      بـ               by
    `,
  },
  {
    class: 'leadsTo',
    inflect: 'verb',
    words: `
      أسفر عن / يسفر عن       resulted in
      أدى إلى / يؤدي إلى      led to
      أوقع / يوقع             inflicted
      خلف / يخلف              left behind
      تسبب في / تسبب ب        caused
      تسبب                    caused
      نتج عنه                 resulted from it
      نجم عنه                 resulted from it
      أسقط                    felled
      مما أدى                 which led
      ما أدى                  which led
    `,
  },
]
