import type { WordList } from '../../../text/lexicon.ts'

/** Words that a place is known by: what kind of place, on which side, which part of it, and what opens its name. */
export const whereabouts: WordList[] = [
  {
    class: 'toward',
    words: `
      إلى             to
      باتجاه          in the direction of
      نحو             towards
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
    class: 'nearTo',
    words: `
      قرب             near
      باتجاه          towards
      صوب             towards
    `,
  },
  {
    class: 'onto',
    words: `
      على             on
      ضد              against
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
    class: 'under',
    words: `
      تحت                under (somebody's control): a state, no event
      خاضع               subject to
      خاضعة              subject to
      الخاضع             subject to
      الخاضعة            subject to
      الخاضعين           subject to
      مناطق              areas of (somebody's control)
      تسيطر عليه         that controls it
      تسيطر عليها        that controls it
      يسيطر عليه         that controls it
      يسيطر عليها        that controls it
    `,
  },
  {
    class: 'adjective',
    words: `
      قريب / قريبة          near
      مجاور / مجاورة        neighbouring
      صغير / صغيرة          small
      كبير / كبيرة          large
      نائية                 remote
      حدودية                on the border
      مكتظ / مكتظة          crowded
      مزدحم / مزدحمة        crowded
      مأهول / مأهولة        inhabited
      خاضع / خاضعة          under (somebody's control)
      محاصرة                besieged
      شعبي / شعبية          popular
      سكني / سكنية          residential
      مجهول / مجهولة        unknown
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
      عاصمة         city        a capital
      مدينتي        city+        two cities
      مدن           city+        cities
      حي            quarter     a quarter
      حيي           quarter+     two quarters
      أحياء         quarter+     quarters
      ضاحية         quarter     a suburb
      ناحية         district    a subdistrict
      منطقة         -           an area
      مناطق         -+           areas
      قضاء          district!    a district
      مديرية        district!    a district
      محافظة        province    a governorate
      محافظ         province!    governorate (clipped)
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
      جبل           land        a mountain
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
      طريق          road        a road
      أوتوستراد     road        a motorway
      محور          site        a front line
      جبهة          site        a front
      ريف           countryside    the countryside of
      سهل           land        a plain
      وادي          land        a valley
      جزيرة         land        an island
      مزارع         site        farms
      مشارف         -           the outskirts of
      أطراف         -           the edges of
      محيط          -           the surroundings of
      ضواحي         -           the suburbs of
      محافظات       province+   governorates
      محافظتا       province+!   two governorates
      ولايتي        province+   two states
      ولايات        province+   states
      مقاطعة        province!    a province
      منطقتي        -+          two areas
      ناحيتي        district+   two subdistricts
      مديريتي       district+   two districts
      مديريات       district+   districts
      نواحي         district+   subdistricts
      أقضية         district+   districts
      مخيمي         camp+       two camps
      ضاحيتي        quarter+    two suburbs
      حارة          quarter     a quarter
      بلدتا         town+       two towns
      قريتا         village+    two villages
      مزرعة         village!     a farm hamlet
      عزبة          village     a hamlet
      عزلة          village!     a rural area (Yemen)
      مطاري         site+       two airports
      مشافي         -+          hospitals of
      مستشفيات      -+          hospitals of
      قاعدتي        site+       two bases
      جبهتي         site+       two fronts
      محوري         site+       two fronts
      جبهات         site+       fronts
      محاور         site+       fronts
      سجون          -+          prisons of
      حقل           site        an oil field
      حقول          site+       oil fields
      مصفاة         site        a refinery
      هضبة          land        a plateau
      جبال          land        mountains
      تلال          land        hills
      ثكنة          site        barracks
      كلية          site        a college
      مفرق          site        a junction
      مفترق         village     a crossroads
      مستوطنة       village     a settlement
      مستوطنات      village+    settlements
      كيبوتس        village     a kibbutz
      بادية         land        a steppe
      صحراء         land        a desert
      نهر           land        a river
      قطاع          province    the Strip
      كورنيش        site        a seafront
      مرفأ          site        a port
      مصنع          site        a factory
      محطة          site        a station
      مقبرة         site        a cemetery
      ريفي          countryside  the countrysides of
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
      عموم            the whole of
      أنحاء           all over
      أرجاء           all over
      ربوع            all over
    `,
  },
]
