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
      استهداف جوي                                 air_strike:airstrike      targeting from the air
      برميل متفجر / براميل متفجرة / براميل        air_strike:barrel_bomb    barrel bombs
      غارة بطائرة مسيرة                           air_strike:drone          a drone raid
      قصف مدفعي / قصفا مدفعيا                     shelling:shell            artillery shelling
      قصف صاروخي / قصفا صاروخيا                   shelling:rocket           rocket shelling
      قصف بالمدفعية                               shelling:shell            shelling with artillery
      هجوم صاروخي / هجمات صاروخية                 shelling:missile          a missile attack
      قذيفة / قذائف                               shelling:shell            a shell
      قذيفة هاون / قذائف هاون / قذائف الهاون      shelling:shell            a mortar shell
      مقذوف                                       shelling:shell            a projectile
      صاروخ / صواريخ                              shelling:rocket           a rocket
      صاروخ باليستي / صواريخ باليستية             shelling:missile          a ballistic missile
      قصف                                         shelling                  shelling, bombing
      مدفعية                                      shelling:shell            artillery
      راجمات الصواريخ / راجمة صواريخ              shelling:rocket           rocket launchers
      هجوم كيميائي / هجوم كيماوي                  chemical_weapon:gas       a chemical attack
      سلاح كيميائي / أسلحة كيميائية / أسلحة كيماوية / الأسلحة الكيمياوية / الأسلحة الكيماوية / الأسلحة الكيميائية   chemical_weapon:gas   chemical weapons
      مواد كيميائية / مواد كيماوية / المواد الكيميائية  chemical_weapon:gas  chemical substances
      غاز سام / غازات سامة / الغاز السام / الغازات السامة / بغاز سام   chemical_weapon:gas   poison gas
      غاز الكلور / الكلور                         chemical_weapon:chlorine  chlorine gas
      غاز السارين / السارين                       chemical_weapon:gas       sarin
      غاز الخردل / الخردل                         chemical_weapon:gas       mustard gas
      غاز                                         chemical_weapon:gas       gas
      سيارة مفخخة / سيارات مفخخة / سيارتين مفخختين / سيارتان مفخختان / شاحنة مفخخة / الشاحنة المفخخة   ied:car_bomb   a car bomb
      سيارة ملغومة / سيارات ملغومة / سيارة ملغمة  ied:car_bomb              a car bomb
      مفخخة / المفخخات                            ied:car_bomb              a booby-trapped vehicle
      دراجة نارية مفخخة / دراجة مفخخة             ied:car_bomb              a motorcycle bomb
      عبوة ناسفة / عبوات ناسفة / عبوتين ناسفتين   ied:ied                   an explosive device
      عبوة لاصقة                                  ied:ied                   a sticky bomb
      عبوة متفجرة                                 ied:ied                   an explosive charge
      لغم / ألغام / لغم أرضي / ألغام أرضية        ied:ied                   a mine
      قنبلة / قنابل                               ied:ied                   a bomb
      جسم متفجر / مخلفات الحرب                    ied:ied                   an explosive remnant
      تفجير / تفجيرات                             ied                       a bombing
      انفجار / انفجارات                           ied                       an explosion
      انفجار مجهول / انفجار مجهول المصدر          other                     an explosion of unknown cause
      انفجار قذيفة / انفجار صاروخ / انفجار مقذوف  ied                       an old shell going off
      حادث / حادثة                                happened                  an incident
      عملية / عمليات                              operation                 an operation
      اصطدام / تصادم / حادث سير / غرق / انهيار مبنى / حريق / زلزال / فيضان   other   an accident, a disaster
      تفجير انتحاري / تفجيرات انتحارية / التفجير الانتحاري   suicide_bomb    a suicide bombing
      هجوم انتحاري / هجمات انتحارية / الهجوم الانتحاري / هجوما انتحاريا       suicide_bomb    a suicide attack
      عملية انتحارية                              suicide_bomb              a suicide operation
      اعتداء انتحاري                              suicide_bomb              a suicide assault
      حزام ناسف / حزاما ناسفا / أحزمة ناسفة / حزامه الناسف   suicide_bomb:explosive_belt    an explosive belt
      انتحاري                                     bomber                    a suicide bomber
      اشتباك / اشتباكات / الاشتباكات              armed_clash               a clash
      معركة / معارك / المعارك                     armed_clash               a battle
      مواجهة / مواجهات / المواجهات                armed_clash               a confrontation
      كمين / كمائن                                armed_clash               an ambush
      قتال                                        armed_clash               fighting
      تسلل                                        armed_clash               infiltration
      هجوم / هجمات                                assault                   an attack
      استهداف                                     strike                    targeting
      هجوم مسلح                                   armed_clash:gunfire       an armed attack
      هجوم بري                                    armed_clash               a ground attack
      عملية عسكرية / عمليات عسكرية                armed_clash               a military operation
      إطلاق نار / إطلاق النار / إطلاق رصاص / إطلاق الرصاص   attack:gunfire  gunfire
      فتح النار / النار على / النيران على         attack:gunfire            opening fire
      غاز مسيل للدموع / الغاز المسيل للدموع / القنابل المسيلة للدموع / قنابل مسيلة للدموع   protest    tear gas
      رصاص / الرصاص / برصاص / طلق ناري / أعيرة نارية         attack:gunfire  bullets
      قنص / قناص                                  attack:sniper             sniping
      إعدام / إعدامات                             attack                    an execution
      اغتيال                                      attack                    an assassination
      مجزرة / مجازر / مذبحة                       aggression                    a massacre
      ذبح                                         attack:knife              slaughter
      طعن / عملية طعن / سكين                      attack:knife              stabbing
      دهس / عملية دهس                             attack:other              ramming
      اعتداء / اعتداءات                           aggression                an assault
      جريمة / تعذيب / التعذيب                     aggression                    a crime; torture
      تصفية / عملية تصفية                         attack                    a liquidation
      اختطاف / عملية اختطاف                       abduction                 an abduction
      خطف                                         abduction                 kidnapping
      أسر                                         armed_clash               taking prisoners
      اعتقال / اعتقالات / حملة اعتقالات           arrest                    arrests
      توقيف / القبض على / إلقاء القبض             arrest                    detention
      مداهمة / مداهمات                            arrest                    raids on houses
      احتجاز / حبس / ضبط                          arrest                    holding
      اغتصاب / عنف جنسي / اعتداء جنسي             sexual_violence           rape
      شغب / أعمال شغب / عنف قبلي                  mob_violence              riot
      مظاهرة / مظاهرات / تظاهرة / تظاهرات / احتجاجات / مسيرة    protest    a demonstration
      سيطرة / السيطرة على                         territory_change          control
      استعادة / تحرير                             territory_change          retaking
      سقوط مدينة / سقوط بلدة                      territory_change          the fall of
      إسقاط طائرة / إسقاط مروحية / إسقاط مقاتلة / تحطم طائرة / سقوط طائرة / تحطم مروحية / سقوط مروحية / إسقاط طائرة مسيرة   aircraft_downed    downing of an aircraft
      نزوح / موجة نزوح / حركة نزوح / تهجير / إجلاء   displacement           displacement
      حصار / محاصرة                               siege                     a siege
      هدنة / وقف إطلاق النار / وقف لإطلاق النار / وقفا لإطلاق النار / اتفاق / ممرات آمنة / ممر آمن / تهدئة   ceasefire    a truce
    `,
  },
  {
    class: 'eventVerb',
    valued: true,
    inflect: 'verb',
    words: `
      قصف / يقصف                    shelling            shelled, bombed
      أغار / يغير على               air_strike:airstrike  raided from the air
      شن غارة / شن غارات / شن سلسلة غارات   air_strike:airstrike    launched raids
      استهدف / يستهدف               strike              targeted
      طال / يطال                    strike              reached, struck
      أطلق قذائف / أطلق صواريخ      shelling:shell      fired shells
      أسقط عبوات / أسقط براميل / أسقط قنابل / ألقى براميل / ألقى قنابل / ألقى عبوات   strike   dropped (munitions)
      أطلق الغاز / أطلق غاز / استخدم الغاز / استخدم غاز   chemical_weapon:gas   released gas
      انفجر                         ied                 exploded
      فجر / يفجر                    ied                 blew up
      فجر نفسه / فجر نفسها / فجر انتحاري   suicide_bomb    blew himself up
      اشتبك                         armed_clash         clashed
      هاجم / يهاجم                  armed_clash         attacked
      اقتحم / يقتحم                 armed_clash         stormed
      اندلع                         armed_clash         broke out
      تصدى / يتصدى                  armed_clash         repelled
      اعتقل / يعتقل                 arrest              arrested
      أوقف                          arrest              detained
      داهم                          arrest              raided
      خطف / يخطف                    abduction           kidnapped
      اختطف / يختطف                 abduction           abducted
      أسر                           armed_clash         took prisoner
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
      تقدم في                       territory_change    advanced in
      انسحب                         territory_change    withdrew
      أسقط طائرة / أسقط مروحية / أسقط مقاتلة / تحطمت طائرة   aircraft_downed   shot down an aircraft
      نزح / ينزح                    displacement        was displaced
      فر                            displacement        fled
      حاصر / يحاصر                  siege               besieged
    `,
  },
  {
    class: 'aircraft',
    words: `
      طائرة            an aircraft
      طائرات           aircraft
      طائرتان          two aircraft
      طائرتين          two aircraft
      طيران            air force, aircraft
      الطيران الحربي   the war planes
      مقاتلات          fighter aircraft
      مقاتلة حربية     a fighter aircraft
      مروحية           a helicopter
      مروحيات          helicopters
      هليكوبتر         a helicopter
      سلاح الجو        the air force
      قاذفات           bombers
      حوامة            a helicopter
      حوامات           helicopters
      جوي              aerial
      جوية             aerial
      جويا             from the air
    `,
  },
  {
    class: 'drone',
    words: `
      طائرة مسيرة          a drone
      طائرات مسيرة         drones
      مسيرة                a drone
      مسيرات               drones
      الطيران المسير       the drones
      درون                 a drone
      طائرة بدون طيار      an unmanned aircraft
      طائرة من دون طيار    an unmanned aircraft
      طائرات بدون طيار     unmanned aircraft
      طائرات من دون طيار   unmanned aircraft
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
