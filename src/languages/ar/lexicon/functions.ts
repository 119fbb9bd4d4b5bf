import type { WordList } from '../../../text/lexicon.ts'

/** Small words that end a noun phrase, words that join, and the bodies that people belong to. */
export const functions: WordList[] = [
  {
    class: 'whole',
    words: `
      واحد / واحدة    one
      هو / هي         he, she
      لو              if
      له / لها / لهم  to him, to her, to them
      لك / لي         to you, to me
      بي / بك         by me, by you
      كي              so that
      ذا / ذو         this; of
      يا              o
      هل              whether
      بل              but rather
      لن              will not
      يد              hand
      أب              father
      دي / سي         names of letters
      حق              right
      فك              lifting (a siege)
    `,
  },
  {
    class: 'function',
    words: `
      في              in
      من              of
      على             on
      إلى             to
      عن              of
      مع              with
      بين             between
      خلال            during
      أثناء           during
      بعد             after
      قبل             before
      عقب             after
      منذ             since
      حتى             until
      جراء            owing to
      إثر             following
      نتيجة           as a result
      بسبب            because
      عندما           when
      حين             when
      حيث             where
      فيما            while
      بينما           while
      لكن             but
      مما             which
      كما             as
      أو              or
      ثم              then
      قرب             near
      قد              (tense)
      كان             was
      كانت            was
      كانوا           were
      الذي            who
      التي            which
      الذين           who
      بينهم           among them
      منهم            of them
      بجروح           with wounds
      ليل             by night
      هناك            there
      أيضا            also
      بجراح           with wounds
      ضد              against
      داخل            inside
      وسط             amid
      إضافة           in addition
      فضلا            besides
      إذ              as
      لدى             at
      عند             at
      آخر             other
    `,
  },
  {
    class: 'and',
    words: `
      و               and
      أو              or
      إلى             to
    `,
  },
  {
    class: 'force',
    words: `
      قوات            forces
      قوة             a force
      جيش             an army
      ميليشيا         a militia
      ميليشيات        militias
      مليشيا          a militia
      مليشيات         militias
      ميلشيات         militias
      فصائل           factions
      فصيل            a faction
      كتائب           brigades
      كتيبة           a battalion
      تنظيم           an organisation
      جماعة           a group
      جبهة            a front
      المقاومة        the resistance
      الشرطة          the police
      شرطة            police
      الأمن           security
      الحشد           the mobilisation
      فرقة            a division
      لواء            a brigade
      حرس             a guard
      معارضة          opposition
      البيشمركة       the Peshmerga
      التنظيم         the organisation
      صفوف            ranks
      الحوثي          the Houthis
      داعش            IS
      مسلحي           the gunmen of
      مقاتلي          the fighters of
      عناصر           members of
      رجال            the men of
      أفراد           members of
      جنود            soldiers of
      قيادات          leaders of
      قادة            commanders of
      حزب             a party
      مجموعات مسلحة   armed groups
      مجموعة مسلحة    an armed group
      حركة            a movement
      خلية            a cell
      خلايا           cells
    `,
  },
]
