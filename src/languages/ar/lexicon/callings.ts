import type { WordList } from '../../../text/lexicon.ts'

/** More people whom a count counts: by calling, by kin, by faith, by what they were doing. Values as in `people.ts`. */
export const callings: WordList[] = [
  {
    class: 'person',
    valued: true,
    inflect: 'person',
    words: `
      بنت                      civilian-women       a girl, a daughter
      أرملة / أرامل            civilian-women       a widow
      عروس / عرائس             civilian-women       a bride
      عريس / عرسان             civilian             a bridegroom
      توأم / توائم             civilian-children    a twin
      يتيم / أيتام             civilian-children    an orphan
      مراهق                    civilian-children    an adolescent
      تلميذة                   civilian-children    a pupil (girl)
      متطوعة                   civilian-women       a volunteer (woman)
      مراهقة                   civilian-children    an adolescent girl
      يافع                     civilian-children    an adolescent
      حديث الولادة             civilian-children    a newborn
      شريك / شركاء             unknown              a partner, an accomplice
      زميل / زملاء             unknown              a colleague
      صهر / أصهار              unknown              an in-law
      معاق                     unknown              a disabled person
      ضيف / ضيوف               civilian             a guest
      قروي                     civilian             a villager
      بدوي / بدو               civilian             a Bedouin
      لاجئة                    civilian-women       a refugee (woman)
      نازحة                    civilian-women       a displaced woman
      مسافر                    civilian             a traveller
      مشيع                     civilian             a mourner
      معتصم                    civilian             one at a sit-in
      متظاهرة                  civilian-women       a demonstrator (woman)
      متسوق                    civilian             a shopper
      محتفل                    civilian             a reveller
      مشجع                     civilian             a supporter (sport)
      معتمر                    civilian             a pilgrim
      ناخب                     civilian             a voter
      نزيل / نزلاء             unknown              an inmate
      كهل / كهول               civilian-elderly     an old man
      مذيع                     civilian             a presenter
      مذيعة                    civilian-women       a presenter (woman)
      مراسلة                   civilian-women       a correspondent (woman)
      حلاق                     civilian             a barber
      خباز                     civilian             a baker
      فران                     civilian             a baker
      خياط                     civilian             a tailor
      نجار                     civilian             a carpenter
      جزار                     civilian             a butcher
      صائغ / صاغة              civilian             a goldsmith
      صراف                     civilian             a money changer
      بقال                     civilian             a grocer
      رجل أعمال / رجال أعمال   civilian             a businessman
      رجل إطفاء / رجال إطفاء   civilian             a fireman
      إطفائي                   civilian             a fireman
      منقذ                     civilian             a rescuer
      كادر طبي / كوادر طبية    civilian             medical staff
      طبيبة                    civilian-women       a doctor (woman)
      مسعفة                    civilian-women       a paramedic (woman)
      صيدلانية                 civilian-women       a pharmacist (woman)
      محامية                   civilian-women       a lawyer (woman)
      مهندسة                   civilian-women       an engineer (woman)
      موظفة                    civilian-women       an employee (woman)
      مزارعة                   civilian-women       a farmer (woman)
      قاضية                    civilian-women       a judge (woman)
      مدعي عام                 civilian             a prosecutor
      أكاديمي                  civilian             an academic
      باحث                     civilian             a researcher
      مترجم                    civilian             an interpreter
      شاعر / شعراء             civilian             a poet
      مطرب                     civilian             a singer
      داعية / دعاة             civilian             a preacher
      إمام مسجد / أئمة مساجد   civilian             an imam
      إمام وخطيب               civilian             an imam and preacher
      كاهن / كهنة              civilian             a priest
      قس / قساوسة              civilian             a priest
      راهبة                    civilian-women       a nun
      حاخام                    civilian             a rabbi
      حقوقي                    civilian             a rights worker
      نقابي                    civilian             a unionist
      متعاقد                   unknown              a contractor
      خبير / خبراء             unknown              an expert
      وزير / وزراء             unknown              a minister
      أمير / أمراء             unknown              an emir
      عميل / عملاء             unknown              an agent
      جاسوس / جواسيس           unknown              a spy
      مجرم                     unknown              a criminal
      تاجر مخدرات / تجار مخدرات   unknown           a drug dealer
      مجندة                    combatant-women      a conscript (woman)
      جندية                    combatant-women      a soldier (woman)
      ضابط صف / ضباط صف        combatant            a non-commissioned officer
      صف ضابط                  combatant            a non-commissioned officer
      رتيب / رتباء             combatant            a non-commissioned officer
      جنرال / جنرالات          combatant            a general
      دركي                     combatant            a gendarme
      خفير / خفراء             combatant            a watchman of the police
      مليشياوي                 combatant            a militiaman
      مخرب                     combatant            a "saboteur", as a party calls a fighter
      انغماسي                  combatant            one who storms to die
      استشهادي                 combatant            a suicide attacker
      متزعم                    combatant            a ringleader
    `,
  },
  {
    class: 'parent',
    valued: true,
    words: `
      أم                       civilian-women       a mother; or
      أب                       unknown-men          a father; August
    `,
  },
  {
    class: 'person',
    valued: true,
    number: 'one',
    words: `
      طاقم / طاقمها            unknown-family       a crew
      شقيقه / والده            unknown              his brother, his father
      صديقه / صديقها           unknown              his friend, hers
      عمه / عمها / خاله / خالها   unknown           his uncle, hers
      راع / قاض / محام         civilian             a shepherd, a judge, a lawyer
      قائد السيارة / قائد المركبة / قائد الشاحنة / قائد الدراجة   civilian   a driver
      حفيدته / حفيدتها / حفيدتهم   civilian-women   his granddaughter, hers
      جدته / جدتها / جدتهم     civilian-women       his grandmother, hers
      عمته / عمتها / خالته / خالتها   civilian-women   his aunt, hers
      خطيبته / زميلته / زميلتها / قريبته / رفيقته / رفيقتها   civilian-women   his fiancée, colleague, kinswoman, companion
      مشتبها به / مشتبها بها   unknown              a suspect
    `,
  },
  {
    class: 'person',
    valued: true,
    number: 'many',
    words: `
      أولاد                    civilian-children    children
      عمال                     civilian             workers
      نسوة                     civilian-women       women
      ناس                      unknown              people
      بنات                     civilian-women       daughters
      مصلين                    civilian             worshippers
      عسكريين                  combatant            military men
      رجال شرطة                combatant            policemen
      رجال الشرطة              combatant            policemen
      رجال أمن                 combatant            security men
      رجال الأمن               combatant            security men
      رجال المقاومة            combatant            resistance fighters
      صغار                     civilian-children    little ones
      علماء                    civilian             scholars
      نشطاء                    civilian             activists
      مشتبه بهم / مشتبها بهم   unknown              suspects
      مدراء                    civilian             directors
      زوار                     civilian             visitors, pilgrims
      سكان                     civilian             inhabitants
      سياسيين / سياسيون        unknown              politicians
      مدونين / مدونون          civilian             bloggers
      مؤذنين                   civilian             muezzins
      حصادين                   civilian             reapers
      حرفيين / حرفيون          civilian             craftsmen
      رياضيين / رياضيون        civilian             athletes
      محاربين                  combatant            warriors
      شرطيات                   combatant-women      policewomen
      أصدقاء                   unknown              friends
      أبناؤه / أبناؤها / أبناءه / أبناءها   unknown   his children, hers
      جامعي الكمأة / جامعو الكمأة         civilian   gatherers of truffles
      مسلحات                   combatant-women      armed women
      أفراد الطاقم             unknown              the crew
      عابري سبيل               civilian             passers-by
    `,
  },
]
