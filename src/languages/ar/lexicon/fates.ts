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
    `,
  },
  {
    class: 'hisDeath',
    words: `
      مصرعه / مصرعها / مصرعهم / مصرعهما / مصرعهن   his death, theirs
      حتفه / حتفها / حتفهم / حتفهما / حتفهن         his end, theirs
      ربه / ربهم                                     his Lord
      الحياة                                         life
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
    class: 'reaps',
    inflect: 'verb',
    words: `
      حصد / يحصد           reaped
      أزهق / يزهق          took away
      أنهى / ينهي          ended
      سلب                  robbed
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
      بصعوبة في التنفس / بصعوبات في التنفس                with trouble breathing
      بضيق في التنفس / بضيق تنفس / بضيق التنفس            short of breath
      اختناقا / اختناق                                    suffocation
    `,
  },
  {
    class: 'maims',
    words: `
      بتر / بترت / تبتر       amputated; the amputation of
    `,
  },
  {
    class: 'madeOf',
    words: `
      مؤلفة من / مكونة من / تتألف من / تتكون من / من     made up of
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
