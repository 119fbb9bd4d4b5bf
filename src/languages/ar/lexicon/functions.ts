import type { WordList } from '../../../text/lexicon.ts'

/** Small words that end a noun phrase, and the words that a place, a direction, a toll is known by. */
export const functions: WordList[] = [
  {
    class: 'thing',
    inflect: 'person',
    words: `
      يوم / أيام          a day
      ساعة                an hour
      دقيقة / دقائق       a minute
      أسبوع / أسابيع      a week
      شهر / أشهر / شهور   a month
      عام / أعوام         a year
      سنة / سنوات / سنين  a year
      مرة                 a time
      متر / أمتار         a metre
      كيلومتر             a kilometre
      كلم                 km
      كم                  km
      ميل / أميال         a mile
      طن / أطنان          a ton
      دولار               a dollar
      ليرة                a lira
      ريال                a riyal
      دينار / دنانير      a dinar
      منزل / منازل        a house
      بيت / بيوت          a house
      مبنى / مبان / مباني a building
      خيمة / خيام         a tent
      سيارة               a car
      آلية                a vehicle
      مركبة               a vehicle
      عربة                a vehicle
      دبابة               a tank
      طائرة               an aircraft
      مروحية              a helicopter
      مدرعة               an armoured car
      مدرسة / مدارس       a school
      مستشفى / مستشفيات   a hospital
      مقر                 a headquarters
      موقع / مواقع        a position
      نقطة / نقاط         a point
      حالة                a case
      غارة                a raid
      صاروخ / صواريخ      a rocket
      قذيفة / قذائف       a shell
      برميل / براميل      a barrel
      عملية               an operation
      هجوم                an attack
      ضربة                a strike
      قرية / قرى          a village
      بلدة                a town
      مدينة / مدن         a city
      دولة / دول          a state
      منطقة / مناطق       an area
      نوع / أنواع         a kind
      جهة                 a party
      مرحلة / مراحل       a stage
      رأس / رؤوس          a head (of cattle)
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
    class: 'clause',
    words: `
      بينما             while
      فيما              while
      كما               as also
      في حين            while
      في المقابل        on the other hand
      من جهة أخرى       on another side
      من جهته           for his part
      من جهتها          for her part
      من جانبه          for his part
      من جانبها         for her part
      إلى ذلك           besides
      لكن               but
      إلا أن            except that
      في غضون ذلك       meanwhile
      ومن ثم            and then
      في حادث آخر       in another incident
      في سياق متصل      in a related matter
      في سياق آخر       in another matter
      وذلك بعد          that after
      وكان              and had (an earlier event)
      وكانت             and had (an earlier event)
    `,
  },
  {
    class: 'cumulative',
    words: `
      إجمالي            the total
      عدة جبهات         several fronts
      عدة محاور         several fronts
      على عدة           on several
      المتواصلة         continuing
      المتكررة          repeated
      متكرر             repeated
      يومية             daily
      وحده              alone (of a month, a year)
      وحدها             alone (of a period)
      منذ بداية         since the beginning of
      منذ بدء           since the start of
      منذ اندلاع        since the outbreak of
      منذ انطلاق        since the launch of
      منذ مطلع          since the beginning of
      حتى الآن          until now
      حصيلة إجمالية     a total toll
      خلال الأشهر       in the past months
      خلال الأسابيع     in the past weeks
      خلال الأيام       in the past days
      خلال السنوات      in the past years
      في الأيام         in the past days
      في الأسابيع       in the past weeks
      في الأشهر         in the past months
      سنوات             years
      متفرقة            scattered
      عدة مناطق         several areas
      مناطق متفرقة      scattered areas
      الحرب             the war
      النزاع            the conflict
      الصراع            the conflict
      خلال شهر          in the month of
      أنحاء             parts of
      مجموع             the sum
      بلغ عدد           the number reached
    `,
  },
  {
    class: 'agent',
    inflect: 'verb',
    words: `
      شن / يشن          launched
      شنه               launched it
      شنها              launched it
      نفذ / ينفذ        carried out
      نفذه              carried it out
      نفذها             carried it out
      ارتكب             committed
      ارتكبه            committed it
      ارتكبها           committed it
      قام               undertook
      مصدره             whose source is
    `,
  },
  {
    class: 'agent',
    words: `
      شنه               launched it
      شنها              launched it
      شنته              launched it
      شنتها             launched it
      تشنه              launches it
      تشنها             launches it
      يشنه              launches it
      يشنها             launches it
      نفذه              carried it out
      نفذها             carried it out
      نفذته             carried it out
      نفذتها            carried it out
      ارتكبها           committed it
      ارتكبتها          committed it
      مصدره             whose source is
      على يد            at the hands of
      على أيدي          at the hands of
      من قبل            on the part of
      بنيران            by the fire of
      برصاص             by the bullets of
      لـ                of
    `,
  },
  {
    class: 'byIt',
    words: `
      به              by it
      بها             by it
    `,
  },
  {
    class: 'averted',
    words: `
      تفادي           avoiding
      لتفادي          to avoid
      تجنب            avoiding
      لتجنب           to avoid
      منع             preventing
      لمنع            to prevent
      خشية            for fear of
      مخاوف           fears
      محاولة          an attempt at
      بهدف            with the aim of
      من أجل          for the sake of
      تهديد           a threat of
    `,
  },
  {
    class: 'locative',
    words: `
      في              in
      داخل            inside
      إلى             to
      من              from
      عبر             across
      على             on
      نحو             towards
      خارج            outside
      حدود            the borders of
    `,
  },
  {
    class: 'nameHead',
    words: `
      تل              hill of (in a village's name)
      تلة             hill of
      خان             khan of
      كفر             village of
      أبو             father of
      أم              mother of
      بني             sons of
      عين             spring of
      دير             monastery of
      بيت             house of
      خربة            ruin of
      مرج             meadow of
      باب             gate of
      رأس             head of
      برج             tower of
      قصر             palace of
      قلعة            castle of
      حمام            bath of
      جب              pit of
      بئر             well of
      عرب             Arabs of
      شيخ             sheikh
      سيدي            my lord
      معرة            cave of
      كرم             vineyard of
      جسر             bridge of
      جبل             mount
      وادي            valley of
      ذي              the one of
    `,
  },
  {
    class: 'inside',
    words: `
      في              in
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
  {
    class: 'fell',
    inflect: 'verb',
    words: `
      سقط / يسقط      fell
      سقوط            the fall of
      وقوع            the occurrence of
      وقع             occurred
      أوقع / يوقع     inflicted
      خلف / يخلف      left behind
      خلفا            leaving
      مخلفا           leaving
      مخلفة           leaving
      موقعا           inflicting
      موقعة           inflicting
      عثر على / عثر   found
      العثور على      the finding of
      العثور          the finding
      تسجيل           the recording of
      انتشال          the recovery of
      ارتقاء          the rise (as martyrs) of
      ارتقى           rose (as martyrs)
      أسفر عن / يسفر عن   resulted in
      أدى إلى / يؤدي إلى  led to
      وجود            the presence of
      سجل             recorded
      وصول            the arrival of
      نقل             the carrying of
      شيع             were buried
      تشييع           the burial of
      دفن             the burial of
    `,
  },
  {
    class: 'toll',
    valued: true,
    words: `
      إلى                 exactly    to
      بلغ                 exactly    reached
      بلغت                exactly    reached
      يبلغ                exactly    reaches
      بلغ عددهم           exactly    whose number reached
      وصل إلى             exactly    reached
      وصلت إلى            exactly    reached
      ليصل إلى            exactly    so that it reaches
      لتصل إلى            exactly    so that it reaches
      يتجاوز              more       passes
      تجاوز               more       passed
      تجاوزت              more       passed
      تتجاوز              more       passes
    `,
  },
  {
    class: 'tollNoun',
    words: `
      حصيلة               a toll
      عدد                 the number of
      أعداد               the numbers of
      حصيلة أولية         a first toll
    `,
  },
  {
    class: 'placeKind',
    valued: true,
    words: `
      قرية          village     a village
      قريتي         village+     two villages
      قرى           village+     villages
      بلدة          town        a town
      بلدتي         town+        two towns
      بلدات         town+        towns
      مدينة         city        a city
      مدينتي        city+        two cities
      مدن           city+        cities
      حي            quarter     a quarter
      حيي           quarter+     two quarters
      أحياء         quarter+     quarters
      ضاحية         quarter     a suburb
      ناحية         district    a subdistrict
      منطقة         -           an area
      مناطق         -+           areas
      قضاء          district    a district
      مديرية        district    a district
      محافظة        province    a governorate
      محافظ         province    governorate (clipped)
      محافظتي       province+    two governorates
      ولاية         province    a state
      إقليم         province    a region
      مخيم          camp        a camp
      مخيمات        camp+        camps
      قاعدة         site        a base
      مطار          site        an airport
      معسكر         site        a camp of soldiers
      معسكري        site+        two camps of soldiers
      معبر          site        a crossing
      منفذ          site        a border crossing
      ميناء         site        a port
      جبل           site        a mountain
      سد            site        a dam
      سوق           site        a market
      مسجد          site        a mosque
      جامع          site        a mosque
      كنيسة         site        a church
      مستشفى        site        a hospital
      مشفى          site        a hospital
      مدرسة         site        a school
      جامعة         site        a university
      شارع          site        a street
      ساحة          site        a square
      ميدان         site        a square
      دوار          site        a roundabout
      جسر           site        a bridge
      حاجز          site        a checkpoint
      طريق          site        a road
      محور          site        a front line
      جبهة          site        a front
      ريف           countryside    the countryside of
      سهل           site        a plain
      وادي          site        a valley
      جزيرة         site        an island
      مزارع         site        farms
      مشارف         -           the outskirts of
      أطراف         -           the edges of
      محيط          -           the surroundings of
      ضواحي         -           the suburbs of
      محافظات       province+   governorates
      ريفي          countryside the countrysides of
      بوابة         site        a gate
      ملعب          site        a stadium
      مجمع          site        a compound
      سجن           site        a prison
    `,
  },
  {
    class: 'direction',
    valued: true,
    words: `
      شمال            north          north
      شمالي           north          north of
      شمالا           north          northwards
      جنوب            south          south
      جنوبي           south          south of
      شرق             east           east
      شرقي            east           east of
      غرب             west           west
      غربي            west           west of
      شمال غرب        northwest      north-west
      شمال غربي       northwest      north-west
      شمال شرق        northeast      north-east
      شمال شرقي       northeast      north-east
      جنوب غرب        southwest      south-west
      جنوب غربي       southwest      south-west
      جنوب شرق        southeast      south-east
      جنوب شرقي       southeast      south-east
      وسط             centre         the middle of
      الشمالي         north          northern
      الجنوبي         south          southern
      الشرقي          east           eastern
      الغربي          west           western
      الشمالية        north          northern
      الجنوبية        south          southern
      الشرقية         east           eastern
      الغربية         west           western
    `,
  },
  {
    class: 'part',
    words: `
      القطاع          the sector
      قطاع            a sector
      الطرف           the edge
      الشطر           the half
      الجزء           the part
      القسم           the part
      الأحياء         the quarters
      أحياء           quarters
      منطقة           an area
      مناطق           areas
      المناطق         the areas
      ريف             countryside
      الريف           countryside
      أرياف           countrysides
      الجانب          the side
      الأراضي         the lands
    `,
  },
]
