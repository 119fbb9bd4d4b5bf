import type { WordList } from '../../../text/lexicon.ts'

/** Words under which a deed is not told but spoken of: when something else was, what is wanted, what goes on all the time. */
export const governing: WordList[] = [
  {
    // Before a noun of a deed: the time of something else.
    class: 'timeOf',
    words: `
      بعد / قبل / منذ / عقب / خلال / أثناء / غداة / إبان / قبيل / بعيد / لدى / عند / منذ بدء / منذ بداية / منذ انطلاق / منذ اندلاع / رغم / بسبب / وسط / في ظل    after, before, since, during, despite, amid
    `,
  },
  {
    // Before a noun of a deed: the topic, the aim or the place of something else.
    class: 'topicOf',
    words: `
      تفكيك / إبطال / إبطال مفعول / نزع / إزالة / مصادرة / ضبط / مستودع / مستودعات / مخزن / مخازن / ورشة    the defusing, seizure, store of
      وقف / لوقف / إنهاء / لإنهاء / إيقاف / لإيقاف / منع / لمنع / تجنب / تفادي / استمرار / احتمال / خطر / خطورة / احتواء / إدانة / التحقيق في / في إطار / موضوع / ملف / قضية / ذكرى / مسألة / خطة / عدم / حق / خبرة / تداعيات / منفذ / منفذي / منفذو / مخطط / مكان / خطوط / خط / جبهات / ساحة / ساحات / لحظة / أسباب / حال    the end, the danger, the topic, the place of
      حول / بشأن / حيال / إزاء / تجاه / لولا / مثل / دون / بدون / بهدف / لأجل / من أجل / بغية / بغرض / لغرض / بدلا من / كيفية / إمكانية / ضرورة / لبحث / في بحث / إشاعة / بإشاعة / اشتباه / الاشتباه / بوجود / شبهة / تهمة / بتهمة / محاكمة    about, for the sake of, without
    `,
  },
  {
    // What somebody wants, fears or calls for has not happened.
    class: 'wish',
    inflect: 'verb',
    words: `
      طالب / يطالب         demanded
      دعا / يدعو           called (for)
      ناشد / يناشد         implored
      حث / يحث             urged
      سعى / يسعى           strives
      أراد / يريد          wants
      هدف / يهدف           aims
      حذر / يحذر           warned
      التقى / يلتقي        met
      بحث / يبحث           discussed
      ناقش / يناقش         discussed
      أيد / يؤيد           supported
      درب / يدرب           trained
      ساعد / يساعد         helped
      ينوي / يأمل          intends, hopes
      شارك في / يشارك في   took part in
      فاوض / يفاوض         negotiated
      تعهد / يتعهد         pledged
      وعد                  promised
      استعد / يستعد        prepared
    `,
  },
  {
    class: 'wish',
    words: `
      مطالبا / مطالبة / داعيا / داعية / محذرا / محذرة / محذرين / مناشدا / مناشدة    demanding, warning
      يمكن / ينبغي / يجب / لا بد / لابد    may, must
      بضرورة / إلى ضرورة / على ضرورة / لو / إذا / ما إذا / قد يؤدي / قد تؤدي / من شأنه / من شأنها    the need for; if
    `,
  },
  {
    // What goes on all the time is no event.
    class: 'habit',
    words: `
      بين الحين والآخر / بين حين وآخر / بين الفترة والأخرى / بين فترة وأخرى / من حين لآخر / من وقت لآخر    from time to time
      شبه يومي / شبه يومية / بشكل يومي / يوميا / باستمرار / بشكل مستمر / بشكل متكرر / عادة / غالبا / دائما / مرارا / مرارا وتكرارا / بشكل دوري    daily, continually, usually
      متكرر / متكررة / المتكرر / المتكررة / شبه مستمر    repeated
      عموم / خلال الفترات السابقة / خلال السنوات الماضية / في السنوات الأخيرة / على مدى سنوات / طوال السنوات / منذ سنوات / منذ أعوام    in general, for years
      آلاف الغارات / مئات الغارات / آلاف الهجمات / مئات الهجمات / آلاف الضربات / مئات الضربات    thousands of raids
    `,
  },
  {
    // By these verbs a deed named by a noun is told.
    class: 'occurs',
    inflect: 'verb',
    words: `
      وقع / يقع            happened
      دار / يدور           went on
      جرى / يجري           took place
      حدث / يحدث           happened
      تركز / يتركز         centred on
      تجدد / يتجدد         was renewed
      تواصل / يتواصل       continued
      استمر / يستمر        lasted
      اشتد / يشتد          grew fierce
      تصاعد / يتصاعد       escalated
      اندلع / يندلع        broke out
      نشب / ينشب           broke out
      شهد / يشهد           saw
      تعرض / يتعرض         was exposed to
      شن / يشن             launched
      نفذ / ينفذ           carried out
      بدأ / يبدأ           began
      أطلق / يطلق          launched, fired
      سقط / يسقط           fell
      ألقى / يلقي          dropped
      خاض / يخوض           fought
      زرع / يزرع           planted
      وجه / يوجه           aimed
      طال / يطال           reached
      هز / يهز             shook
      استخدم / يستخدم      used
      ارتكب / يرتكب        committed
      أعلن / يعلن          declared
      دخل حيز التنفيذ      came into force
    `,
  },
  {
    class: 'occurs',
    words: `
      تكثيف / مواصلة / شن / تنفيذ / استئناف / إطلاق / اندلاع / وقوع / تجدد / سقوط    the stepping up, launching, outbreak of
    `,
  },
  {
    // Who is attacked here does not fight.
    class: 'civilian',
    inflect: 'noun',
    words: `
      قنصلية / سفارة / كنيسة / مسجد / جامع / حسينية / معبد / مطعم / فندق / مقهى / مصرف / بنك / متحف / سوق / مدرسة / جامعة / مستشفى / مشفى / حافلة / قطار / محكمة / صحيفة / قناة / مهرجان / جنازة / عزاء / مخيم / منزل / منازل / متجر / ناد / ملهى / دير    a consulate, a church, a hotel, a bus, a home
      مركز شرطة / مركز للشرطة / مركزا للشرطة / مقر حزب / مقر الحزب / مقر صحيفة / مقر جمعية / مكتب / مكاتب    a police station, a party's office
      مدنيين / المدنيين / مدنيون / صحفيين / صحافيين / سياح / السياح / مصلين / المصلين / متظاهرين / المتظاهرين / محتجين / المحتجين / حجاج / عمال / مزارعين / طلاب / ناشطين / لاجئين / نازحين / أقباط / مسيحيين / شرطيين / شرطيان    civilians, journalists, worshippers, demonstrators, police officers
    `,
  },
  {
    // What is struck here is no place and nobody.
    class: 'abstract',
    words: `
      أمن / الأمن والاستقرار / استقرار / وحدة / الوحدة / لحمة / اللحمة / نسيج / النسيج / اقتصاد / الاقتصاد / سمعة / هوية / الهوية / قيم / القيم / مصالح / المصالح / مشروع / المشروع / نظام الحكم / العملية السياسية / الديمقراطية / الحريات / التعايش / الفتنة    security, unity, the economy, interests
      فئة / الفئات / شريحة / عينة / العينة / الطلبة / المستفيدين / الأسر المحتاجة / زيادة / رفع / خفض / تحسين / تعزيز / تطوير    a group of people studied or helped; a rise, an improvement
    `,
  },
  {
    class: 'peaceful',
    inflect: 'noun',
    words: `
      دراسة / استطلاع / استبيان / مسح / بحث / برنامج / مبادرة / ورشة / دورة / مشروع / مساعدات / عقوبات / حملة توعية / حملة تطعيم / حملة لقاح / قانون / خطة / استثمار / ضريبة    a study, a programme, aid, sanctions
    `,
  },
  {
    class: 'armed',
    words: `
      رتل / رتلا / أرتال / أكراد / الأكراد / المقاومة / مقاومة / الفصائل / فصائل / الثوار / ثوار / المعارضة / النظام / التنظيم / مقاتلون / مقاتلين / المقاتلون / المقاتلين / مقاتلو / مقاتلي / مسلحون / مسلحين / المسلحون / المسلحين / عناصر / وحدات / الوحدات / كتائب / ميليشيا / ميليشيات / الميليشيات / المتمردون / المتمردين / الحوثيون / الحوثيين / جنود    who bears arms
    `,
  },
  {
    class: 'mob',
    words: `
      مستوطنون / مستوطنين / المستوطنون / المستوطنين / غاضبون / غاضبين / الغاضبون / أهالي غاضبون / مشيعون / مشاغبون / ذوو    settlers, an angry crowd, kinsmen
    `,
  },
  {
    class: 'besieged',
    words: 'محاصر / محاصرا / محاصرون / محاصرين / المحاصرين / المحاصرون / محاصرة / يحاصرون          besieged',
  },
]
