import type { WordList } from '../../../text/lexicon.ts'
import { adjectives } from './nations.ts'

/** People of a nation: the adjective as a noun. */
const nationals = [...adjectives.values()].flat().filter((word) => !word.includes(' '))

/** Whom a count counts: status, then demographic where the word tells one. The singular first, then broken plurals. */
export const people: WordList[] = [
  {
    class: 'person',
    valued: true,
    inflect: 'person',
    words: `
      مدني                    civilian             a civilian
      مدنية                   civilian-women       a civilian woman
      مواطن                   civilian             a citizen
      مواطنة                  civilian-women       a citizen (woman)
      شخص / أشخاص             unknown              a person
      فرد / أفراد             unknown              an individual
      إنسان / أناس            unknown              a human being
      نفر                     unknown              a person
      مقيم                    civilian             a resident
      ساكن                    civilian             an inhabitant
      أهل / أهالي             civilian             the people of a place
      نسمة                    civilian             souls
      عائلة / عائلات / عوائل  civilian-family      a family
      أسرة / أسر              civilian-family      a family
      طفل / أطفال             civilian-children    a child
      طفلة                    civilian-children    a girl
      رضيع / رضع              civilian-children    an infant
      رضيعة                   civilian-children    an infant girl
      قاصر / قصر              civilian-children    a minor
      فتى / فتية / فتيان      civilian-children    a boy
      صبي / صبية              civilian-children    a boy
      فتاة / فتيات            civilian-women       a girl, a young woman
      امرأة / نساء            civilian-women       a woman
      سيدة                    civilian-women       a lady
      شاب / شبان / شباب       unknown-men          a young man
      شابة                    civilian-women       a young woman
      رجل / رجال              unknown-men          a man
      مسن                     civilian-elderly     an old person
      مسنة                    civilian-elderly     an old woman
      عجوز / عجائز            civilian-elderly     an old person
      طالب / طلاب / طلبة      civilian             a student
      طالبة                   civilian-women       a student (woman)
      تلميذ / تلاميذ          civilian-children    a pupil
      عامل                    civilian             a worker
      موظف                    civilian             an employee
      صحفي                    civilian             a journalist
      صحافي                   civilian             a journalist
      إعلامي                  civilian             a media worker
      مصور                    civilian             a photographer
      مراسل                   civilian             a correspondent
      طبيب / أطباء            civilian             a doctor
      ممرض                    civilian             a nurse
      مسعف                    civilian             a paramedic
      متطوع                   civilian             a volunteer
      ناشط                    civilian             an activist
      مار / مارة              civilian             a passer-by
      متظاهر                  civilian             a demonstrator
      محتج                    civilian             a protester
      معلم                    civilian             a teacher
      مدرس                    civilian             a teacher
      مزارع                   civilian             a farmer
      فلاح                    civilian             a farmer
      راعي / رعاة             civilian             a shepherd
      سائق                    civilian             a driver
      صياد                    civilian             a fisherman
      تاجر / تجار             civilian             a trader
      بائع / باعة             civilian             a seller
      مصل                     civilian             a worshipper
      حاج / حجاج              civilian             a pilgrim
      زائر                    civilian             a visitor, pilgrim
      سائح / سياح             civilian             a tourist
      نازح                    civilian             a displaced person
      لاجئ                    civilian             a refugee
      مهاجر                   civilian             a migrant
      مريض / مرضى             unknown              a patient
      راكب / ركاب             civilian             a passenger
      مدير                    civilian             a director
      والد / آباء             unknown              a father
      والدته                  civilian-women       his mother
      والدتها                 civilian-women       her mother
      والدتهم                 civilian-women       their mother
      ابنته                   civilian-women       his daughter
      ابنتها                  civilian-women       her daughter
      ابنتيه                  civilian-women       his two daughters
      شقيقته                  civilian-women       his sister
      شقيقتها                 civilian-women       her sister
      عضو / أعضاء             unknown              a member
      مستشار                  unknown              an adviser
      مؤيد                    unknown              a supporter
      صاحب / أصحاب            unknown              an owner, a companion
      كادر / كوادر            unknown              a cadre
      وجيه / وجهاء            civilian             a notable
      معارض                   unknown              an opponent
      مهندس                   civilian             an engineer
      رفيق / رفاق             unknown              a companion
      كاتب / كتاب             civilian             a writer
      فنان                    civilian             an artist
      لاعب                    civilian             a player
      أستاذ / أساتذة          civilian             a teacher
      معلمة                   civilian-women       a teacher (woman)
      ممرضة                   civilian-women       a nurse (woman)
      عاملة                   civilian-women       a worker (woman)
      صحفية                   civilian-women       a journalist (woman)
      صحافية                  civilian-women       a journalist (woman)
      ناشطة                   civilian-women       an activist (woman)
      مستوطن                  civilian             a settler
      رجل دين / رجال دين      civilian             a cleric
      مطران / مطارنة          civilian             a bishop
      راهب / رهبان            civilian             a monk
      صيدلي / صيادلة          civilian             a pharmacist
      متسلل                   unknown              an infiltrator
      مهرب                    unknown              a smuggler
      لص / لصوص               unknown              a thief
      جار / جيران             civilian             a neighbour
      مطلوب                   unknown              a wanted man
      نائب / نواب             unknown              a deputy
      مرافق                   unknown              a companion, a bodyguard
      مختار / مخاتير          civilian             a village head
      زوجة                    civilian-women       a wife
      زوج / أزواج             unknown              a husband
      أخت / أخوات             civilian-women       a sister
      ابن / أبناء             unknown              a son
      نجل / أنجال             unknown-men          a son
      شقيق / أشقاء            unknown              a brother
      أخ / إخوة / أشقاء       unknown              a brother
      حفيد / أحفاد            unknown              a grandchild
      قريب / أقارب            unknown              a relative
      جار / جيران             civilian             a neighbour
      أجنبي / أجانب           unknown              a foreigner
      شيخ / شيوخ              unknown              a sheikh, an elder
      زعيم / زعماء            unknown              a leader
      رئيس / رؤساء            unknown              a head
      سفير / سفراء            civilian             an ambassador
      دبلوماسي                civilian             a diplomat
      قاضي / قضاة             civilian             a judge
      محامي                   civilian             a lawyer
      مسؤول                   unknown              an official
      متهم                    unknown              a suspect
      مشتبه به                unknown              a suspect
      سجين / سجناء            unknown              a prisoner
      جندي / جنود             combatant            a soldier
      مجند                    combatant            a conscript
      عسكري                   combatant            a military man
      ضابط / ضباط             combatant            an officer
      شرطي                    combatant            a policeman
      رجل شرطة                combatant            a policeman
      رجل أمن                 combatant            a security man
      عنصر / عناصر            combatant            an element, a member of a force
      مقاتل                   combatant            a fighter
      مقاتلة                  combatant-women      a woman fighter
      مسلح                    combatant            an armed man
      متمرد                   combatant            a rebel
      متمردة                  combatant-women      a woman rebel
      إرهابي                  combatant            a "terrorist", as a party calls a fighter
      متشدد                   combatant            a militant
      متطرف                   combatant            an extremist
      تكفيري                  combatant            a "takfiri", as a party calls a fighter
      جهادي                   combatant            a jihadist
      داعشي / دواعش           combatant            an IS member
      حوثي                    combatant            a Houthi
      انقلابي                 combatant            a "putschist", as a party calls a fighter
      ميليشياوي               combatant            a militiaman
      مرتزق / مرتزقة          combatant            a mercenary
      مهاجم                   combatant            an attacker
      مهاجمة                  combatant-women      a woman attacker
      انتحاري                 combatant            a suicide attacker
      مجاهد                   combatant            a mujahid
      ثائر / ثوار             combatant            a rebel
      فدائي                   combatant            a fedayee
      قيادي                   combatant            a commander
      قائد / قادة             combatant            a commander
      قناص / قناصة            combatant            a sniper
      طيار                    combatant            a pilot
      حارس / حراس             combatant            a guard
      مظلي                    combatant            a paratrooper
      بحار / بحارة            combatant            a sailor
      منتسب                   combatant            a member of the forces
      شبيح / شبيحة            combatant            a shabiha militiaman
      عقيد / عقداء            combatant            a colonel
      عميد / عمداء            combatant            a brigadier
      نقيب / نقباء            combatant            a captain
      رائد                    combatant            a major
      ملازم                   combatant            a lieutenant
      ملازم أول               combatant            a first lieutenant
      لواء                    combatant            a major general
      مقدم                    combatant            a lieutenant colonel
      رقيب                    combatant            a sergeant
      مساعد أول               combatant            a warrant officer
      عريف                    combatant            a corporal
    `,
  },
  { class: 'national', inflect: 'person', words: nationals.join('\n') },
  {
    class: 'national',
    inflect: 'person',
    words: `
      إيزيدي                   a Yazidi
      أيزيدي                   a Yazidi
      مسيحي                    a Christian
      قبطي / أقباط             a Copt
      درزي / دروز              a Druze
      تركماني / تركمان         a Turkmen
      كردي / أكراد             a Kurd
    `,
  },
  {
    class: 'others',
    valued: true,
    words: `
      آخر              one     another
      ثالث / ثالثة     one     a third
      رابع / رابعة     one     a fourth
      آخرين            many    others
      آخرون            many    others
      آخران            two     two others
      أخريات           many    other women
    `,
  },
  {
    class: 'among',
    words: `
      بينهم            among them
      بينهما           among the two
      من بينهم         from among them
      من بينها         from among them
      بينهن            among them (women)
      بينها            among them
      منهم             of them
      منها             of them
      من ضمنهم         including
      ضمنهم            including
      بمن فيهم         including
      بما فيهم         including
      يتوزعون إلى      they are made up of
      بينهم نحو        among them about
    `,
  },
  {
    class: 'ofThem',
    words: `
      منهم             of them
      منهن             of them (women)
    `,
  },
  {
    class: 'oneOfThem',
    words: `
      أحدهم / إحداهم / إحداهن / أحدهما / إحداهما    one of them
      واحد منهم / واحدة منهم                         one of them
    `,
  },
  {
    class: 'mostOf',
    words: `
      معظمهم           most of them
      أغلبهم           most of them
      غالبيتهم         the majority of them
      جلهم             most of them
      بعضهم            some of them
      جميعهم           all of them
      كلهم             all of them
    `,
  },
]
