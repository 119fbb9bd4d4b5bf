import type { WordList } from '../../../text/lexicon.ts'

/** Words of harm, valued with the outcome that they tell. */
export const harm: WordList[] = [
  {
    class: 'harmBoth',
    valued: true,
    words: `
      مقتل وجرح            casualties  the killing and wounding of
      مقتل وإصابة          casualties  the killing and injuring of
      قتل وجرح             casualties  killing and wounding; were killed and wounded
      قتل وإصابة           casualties  killing and injuring
      قتل وأصيب            casualties  were killed and injured
      قتلوا وجرحوا         casualties  were killed and wounded
      قتلوا وأصيبوا        casualties  were killed and injured
      قتلوا أو جرحوا       casualties  were killed or wounded
      قتلوا أو أصيبوا      casualties  were killed or injured
      مقتل أو إصابة        casualties  the killing or injuring of
      مقتل أو جرح          casualties  the killing or wounding of
      قتل أو جرح           casualties  were killed or wounded
      قتل أو أصيب          casualties  were killed or injured
      مصرع وإصابة          casualties  the death and injury of
      مصرع وجرح            casualties  the death and wounding of
      قتلت وأصابت / قتل وأصاب / قتلوا وأصابوا    casualties  killed and injured
      قتلت وجرحت           casualties  killed and wounded
      استشهاد وإصابة       casualties  the martyrdom and injury of
      استشهاد وجرح         casualties  the martyrdom and wounding of
      استشهد وأصيب         casualties  were martyred and injured
      استشهد وجرح          casualties  were martyred and wounded
      إصابة ومقتل          casualties  the injuring and killing of
    `,
  },
  {
    class: 'harmVerb',
    valued: true,
    words: `
      لقيا مصرعهما             killed      the two met their death
      لقيت مصرعها              killed      she met her death
      لقيت حتفها               killed      she met her end
      أجلي                       displaced  was evacuated
      أجليت                      displaced  was evacuated
      أجلوا                      displaced  were evacuated
      أوقف                       captured  detained
      أوقفت                      captured  detained
      أوقفوا                     captured  detained; were detained
      يوقف                       captured  detains
      أصاب                       injured   injured
      أصابت                      injured   injured
      أصابوا                     injured   injured
      أصبن                       injured   were injured (women)
      يصيب                       injured   injures
      تصيب                       injured   injures
      أسرت                       captured  took prisoner
      أسروا                      captured  took prisoner
      قضى                        killed    perished
      قضوا                       killed    perished
      قضت على                    killed    eliminated
      قضى على                    killed    eliminated
      قضى نحبه                   killed    died
      قضوا نحبهم                 killed    died
      مصابين بصعوبات في التنفس   affected  with trouble breathing
      مصابين بحالات اختناق       affected  with suffocation
      مصابين باختناق             affected  with suffocation
      بحالات اختناق              affected  with suffocation
      بالاختناق                  affected  with suffocation
      بحالات تسمم                affected  with poisoning
    `,
  },
  {
    class: 'harmVerb',
    valued: true,
    number: 'many',
    words: `
      يلقون حتفهم              killed      meet their end
      يلقون مصرعهم             killed      meet their death
      يلقيان حتفهما            killed      meet their end
      لقوا مصرعهم              killed      met their death
      لقوا حتفهم               killed      met their end
      لاذوا بالفرار            displaced   took flight
      فارقوا الحياة            killed      departed life
      فقدوا حياتهم             killed      lost their lives
      فقدوا أرواحهم            killed      lost their lives
    `,
  },
  {
    class: 'leave',
    valued: true,
    inflect: 'verb',
    words: `
      خرج / يخرج        goes        went out (of a place, or to protest)
      غادر / يغادر      displaced   left
      هرب / يهرب        displaced   fled
      لجأ / يلجأ        displaced   sought refuge
    `,
  },
  {
    class: 'leave',
    valued: true,
    words: `
      خروج              goes        the going out of
      مغادرة            displaced   the leaving of
      هروب              displaced   the flight of
    `,
  },
  {
    class: 'harmNoun',
    valued: true,
    words: `
      مقتل                 killed      the killing of
      قتل                  killed      the killing of
      استشهاد              killed      the martyrdom of: killed, as the killed one's side says it
      مصرع                 killed      the death of
      وفاة                 killed      the death of
      موت                  killed      the death of
      اغتيال               killed      the assassination of
      إعدام                killed      the execution of
      تصفية                killed      the liquidation of
      ذبح                  killed      the slaughter of
      إبادة                killed      the wiping out of
      تنفيذ حكم الإعدام بحق / تنفيذ حكم الإعدام في     killed   the putting to death of
      تنفيذ أحكام الإعدام بحق / تنفيذ الإعدام بحق      killed   the putting to death of
      سحل                  killed      the dragging to death of
      هلاك                 killed      the perishing of
      إزهاق أرواح          killed      the taking of the lives of
      الإجهاز على          killed      finishing off
      القضاء على           killed      eliminating
      انتشال               killed      the recovery of (bodies)
      إصابة                injured     the injury of
      جرح                  injured     the wounding of
      إصابات               injured     injuries among
      اعتقال               captured    the arrest of
      احتجاز               captured    the holding of
      توقيف                captured    the detention of
      القبض على            captured    the arrest of
      إلقاء القبض على      captured    the arrest of
      اختطاف               captured    the abduction of
      خطف                  captured    the abduction of
      حبس                  captured    the imprisonment of
      ضبط                  captured    the seizure of
      فقدان                missing     the loss, going missing, of
      اختفاء               missing     the disappearance of
      اقتياد               captured    the leading away of
      نزوح                 displaced   the displacement of
      تهجير                displaced   the forced displacement of
      تشريد                displaced   making homeless
      فرار                 displaced   the flight of
      إجلاء                displaced   the evacuation of
      اختناق               affected    the suffocation of
      تسمم                 affected    the poisoning of
      محاصرة               affected    the besieging of
    `,
  },
  {
    class: 'harmToo',
    valued: true,
    words: `
      أسر                  captured    took prisoner; the taking prisoner of; families
      يأسر / تأسر          captured    takes prisoner; a name
      قضت                  killed      perished (a woman); ruled
      تحييد                casualties  the "neutralising" of, killed, hurt or taken; keeping out
      حيد / حيدت           casualties  "neutralised"
      فقد                  missing     went missing; the loss of; and indeed
      فقدت                 missing     went missing; lost
      فقدوا                missing     went missing; lost
    `,
  },
  {
    class: 'befalls',
    inflect: 'verb',
    words: `
      استشهد / يستشهد          was martyred: nobody did it by this verb
      توفي / مات / لقي / قضى / فارق   died
      غرق / يغرق               drowned
      أصيب / يصاب              was injured
    `,
  },
  {
    class: 'harmVerb',
    valued: true,
    inflect: 'verb',
    words: `
      قتل / يقتل               killed      killed; was killed
      صرع                      killed      struck dead; was struck dead
      هلك                      killed      perished
      فقد حياته                killed      lost his life
      فقد حياتها               killed      lost her life
      لفظ أنفاسه               killed      breathed his last
      استشهد / يستشهد          killed      was martyred
      توفي                     killed      died
      مات                      killed      died
      لقي مصرعه                killed      met his death
      لقي حتفه                 killed      met his end
      فارق الحياة              killed      departed life
      قضى غرقا                 killed      drowned
      غرق / يغرق               killed      drowned
      اغتيل                    killed      was assassinated
      اغتال / يغتال            killed      assassinated
      أعدم / يعدم              killed      executed; was executed
      ذبح                      killed      slaughtered
      أصيب / يصاب              injured     was injured
      جرح                      injured     wounded; was wounded
      اعتقل / يعتقل            captured    arrested; was arrested
      احتجز / يحتجز            captured    held; was held
      اختطف / يختطف            captured    abducted
      خطف / يخطف               captured    abducted
      ألقى القبض على           captured    arrested
      قبض على / يقبض على       captured    arrested
      اقتاد / يقتاد            captured    led away
      ألقت القبض على           captured    arrested
      فقد أثره                 missing     all trace of him was lost
      اختفى                    missing     disappeared
      نزح / ينزح               displaced   was displaced
      شرد / يشرد               displaced   made homeless
      هجر                      displaced   was driven out
      لاذ بالفرار              displaced   took flight
      فر / يفر                 displaced   fled
      اختنق / يختنق            affected    suffocated
      يعاني صعوبات في التنفس   affected    has trouble breathing
      يعاني من صعوبات في التنفس   affected  has trouble breathing
      يعاني من ضيق في التنفس   affected    is short of breath
      يعاني من حالات اختناق    affected    suffers suffocation
      تأثر بالغاز / تأثر بغاز / تأثر بالغازات    affected    was affected by gas
      حاصر / يحاصر             affected    besieged
    `,
  },
  {
    class: 'harmed',
    valued: true,
    inflect: 'person',
    words: `
      قتيل / قتلى               killed      one killed
      قتيلة                     killed      a woman killed
      شهيد / شهداء              killed      a martyr: one killed
      شهيدة                     killed      a woman martyred
      صريع / صرعى               killed      one struck dead
      وفاة / وفيات              killed      a death
      جثة / جثث                 killed      a body
      جثمان / جثامين            killed      a body
      مقتول                     killed      one slain
      هالك / هلكى               killed      one who perished
      جريح / جرحى               injured     one wounded
      جريحة                     injured     a woman wounded
      مصاب                      injured     one injured
      مصابة                     injured     a woman injured
      إصابة                     injured     a case of injury
      ضحية / ضحايا              casualties  a victim
      أسير / أسرى               captured    a prisoner
      أسيرة                     captured    a woman prisoner
      معتقل                     captured    one arrested
      معتقلة                    captured    a woman arrested
      موقوف                     captured    one detained
      محتجز                     captured    one held
      مختطف                     captured    one abducted
      مخطوف                     captured    one abducted
      رهينة / رهائن             captured    a hostage
      مختطفة                    captured    a woman abducted
      مفقود                     missing     one missing
      مفقودة                    missing     a woman missing
      مختفي                     missing     one who disappeared
      مغيب                      missing     one made to disappear
      مختنق                     affected    one suffocating
      نازح                      displaced   one displaced
      مهجر                      displaced   one driven out
      مشرد                      displaced   one made homeless
      محاصر                     affected    one besieged
      عالق                      affected    one trapped
    `,
  },
  {
    class: 'lossNoun',
    valued: true,
    words: `
      خسائر بشرية          casualties  human losses
      خسائر في الأرواح     killed      loss of life
      أضرار بشرية          casualties  human damage
    `,
  },
  {
    class: 'takesLives',
    valued: true,
    inflect: 'verb',
    words: `
      أودى بحياة / يودي بحياة       killed  took the lives of
      أودى بأرواح                   killed  took the lives of
      حصد أرواح                     killed  reaped the lives of
      راح ضحيته / راح ضحيتها        killed  to it fell victim
      راح ضحية                      killed  fell victim
      ذهب ضحيته / ذهب ضحيتها        killed  to it fell victim
      كان ضحيته / كان ضحيتها        killed  whose victim was
      سقط ضحيته / سقط ضحيتها        killed  to it fell victim
    `,
  },
]
