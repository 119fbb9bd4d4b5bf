import type { WordList } from '../../../text/lexicon.ts'

/** Words around a count of people: that they fell, that a toll is told, and what else a number may count. */
export const tolls: WordList[] = [
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
      ضعف / أضعاف         a multiple
      مبلغ / مبالغ        a sum
      صفة / صفات          a trait
      محل / محال / محلات  a shop
      متجر / متاجر        a shop
      مزرعة / مزارع       a farm
      خزان / خزانات       a tank
      حافلة               a bus
      شاحنة               a lorry
      دراجة               a motorcycle
      قارب / قوارب        a boat
      زورق / زوارق        a boat
      سفينة / سفن         a ship
      حيوان               an animal
      قطيع / قطعان        a herd
      جهاز / أجهزة        a device
      سلاح / أسلحة        a weapon
      قضية / قضايا        a case
      جهة                 a party
      مرحلة / مراحل       a stage
      رأس / رؤوس          a head (of cattle)
      ناقلة               a tanker
      عبوة                a charge
      لغم / ألغام         a mine
      بندقية / بنادق      a rifle
      صهريج / صهاريج      a tank lorry
      جرافة               a bulldozer
      قطعة / قطع          a piece
      حاجز / حواجز        a checkpoint
      مخيم                a camp
      مسجد / مساجد        a mosque
      كنيسة / كنائس       a church
      جسر / جسور          a bridge
      بئر / آبار          a well
      محطة                a station
      رصاصة               a bullet
      حبة / حبوب          a pill
      شحنة                a shipment
      هاتف / هواتف        a telephone
      بقرة / أبقار        a cow
      كيلوغرام            a kilogram
      بالمئة / بالمائة    per cent
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
    class: 'fellDown',
    words: `
      سقطوا           they fell
      سقط             fell
      سقطا            the two fell
      سقطت            fell (women)
      ارتقوا          they rose (as martyrs)
      خروا            they fell
      أردى / أردت / أردوا / يردي / تردي    laid low
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
      عددهم / عددها / البالغ عددهم / يبلغ عددهم    exactly    whose number is
      بلوغ                exactly    the reaching of
      يتراوح / تراوح / يتراوح عددهم    exactly    ranges
      ليبلغ / لتبلغ       exactly    so that it reaches
      وصل / وصلت / تصل / يصل    exactly    reached
      يقدر                exactly    is estimated (at)
      قدر                 exactly    was estimated (at)
      يقدر عددهم          exactly    whose number is estimated (at)
      وصل عددهم           exactly    whose number reached
      وصل عددهم إلى       exactly    whose number reached
      وصل إلى             exactly    reached
      وصلت إلى            exactly    reached
      ليصل إلى            exactly    so that it reaches
      لتصل إلى            exactly    so that it reaches
      يتجاوز              more       passes
      تجاوز               more       passed
      تجاوزت              more       passed
      تتجاوز              more       passes
      تخطى / يتخطى / تخطت / تتخطى    more    passed
      فاق / يفوق / فاقت / تفوق       more    surpassed
      ناهز / يناهز / قارب / يقارب    exactly    came near
    `,
  },
  {
    class: 'led',
    inflect: 'verb',
    words: `
      أدى / يؤدي          led (to)
      أفضى / يفضي         led (to)
      تسبب / يتسبب        caused
      إضافة               in addition (to)
      بالإضافة            in addition (to)
    `,
  },
  {
    class: 'rise',
    words: `
      ارتفاع / ارتفع / ارتفعت / ترتفع / يرتفع / لترتفع / ليرتفع / رفع / ازدياد / ازداد     the rise of; rose
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
]
