import type { frame as words } from '../en/frame.ts'
import { many } from './count.ts'

/** What every page and the list of incidents say in Arabic. */
export const frame: typeof words = {
  name: 'إسناد',
  tagline: 'من يقول ماذا حدث، ونقلا عمّن، وكم إنسانا أصابه الضرر.',
  skip: 'إلى المحتوى مباشرة',
  sections: 'الأقسام',
  incidents: 'الحوادث',
  search: 'البحث',
  method: 'كيف تُقرأ هذه الصفحات',
  otherLanguage: 'English',
  theme: { system: 'الألوان: كما في الجهاز', light: 'الألوان: فاتحة', dark: 'الألوان: داكنة' },
  loading: 'جارٍ التحميل…',
  unknown: 'غير مذكور',
  list: (parts) => new Intl.ListFormat('ar').format(parts),
  comma: '، ',
  semicolon: '؛ ',

  inventedNotice:
    'مثال مخترع: الناشرون والأشخاص والأحداث في هذه التقارير مخترعون لبيان طريقة عمل إسناد. الأماكن وحدها حقيقية.',
  inventedTag: 'مثال مخترع',

  count: {
    incidents: (n) => many(n, ['لا حوادث', 'حادثة واحدة', 'حادثتان', 'حوادث', 'حادثة', 'حادثة']),
    origins: (n) =>
      many(n, ['بلا مصدر أصلي', 'مصدر أصلي واحد', 'مصدران أصليان', 'مصادر أصلية', 'مصدرا أصليا', 'مصدر أصلي']),
    claims: (n) => many(n, ['لا روايات', 'رواية واحدة', 'روايتان', 'روايات', 'رواية', 'رواية']),
    reports: (n) => many(n, ['لا تقارير', 'تقرير واحد', 'تقريران', 'تقارير', 'تقريرا', 'تقرير']),
    found: (n) =>
      many(n, [
        'لا تقرير فيه هذه الكلمات',
        'تقرير واحد فيه هذه الكلمات',
        'تقريران فيهما هذه الكلمات',
        'تقارير فيها هذه الكلمات',
        'تقريرا فيها هذه الكلمات',
        'تقرير فيها هذه الكلمات',
      ]),
  },

  range: {
    exact: (n) => n,
    atLeast: (n) => `${n} فأكثر`,
    atMost: (n) => `${n} فأقل`,
    between: (low, high) => `من ${low} إلى ${high}`,
    betweenOpen: (low, high) => `من ${low} إلى ${high} فأكثر`,
    about: (text) => `نحو ${text}`,
    none: 'لم يُذكر عدد',
    best: (n) => `أكثر المصادر تقول ${n}`,
    low: 'الأدنى',
    bestLabel: 'الأرجح',
    high: 'الأعلى',
    highOpen: 'الأعلى، وهو مفتوح',
    asTable: 'في جدول',
    origin: 'المصدر الأصلي',
    says: 'يقول',
    best_explained:
      'الأدنى أصغر عدد يقول به مصدر، والأعلى أكبره، والأرجح ما يقول به أكثر المصادر (والأقل عند التساوي) وعليه خط متقطع.',
  },

  filter: {
    title: 'تصفية',
    from: 'من يوم',
    to: 'إلى يوم',
    place: 'المكان',
    event: 'الحدث',
    outcome: 'الضرر',
    origin: 'المصدر الأصلي',
    contested: 'الخلاف',
    contestedValue: { true: 'مختلف فيها', false: 'غير مختلف فيها' },
    q: 'كلمات في تقاريرها',
    apply: 'تطبيق',
    any: 'الكل',
    clear: 'إزالة كل المرشحات',
    remove: (what) => `إزالة المرشح: ${what}`,
    sort: 'الترتيب',
    sorts: {
      newest: 'الأحدث أولا',
      oldest: 'الأقدم أولا',
      killed: 'الأكثر قتلى',
      origins: 'الأكثر مصادر',
    },
    none: 'لا حادثة توافق هذه المرشحات.',
    empty: 'لم يُقرأ شيء بعد. تدخل التقارير بالأمر «isnad ingest».',
  },
  pages: {
    label: 'الصفحات',
    previous: 'الصفحة السابقة',
    next: 'الصفحة التالية',
    at: (page, of) => `صفحة ${page} من ${of}`,
  },

  flags: {
    contested: 'مختلف فيها',
    contestedNote: 'هناك من ينفيها. والنفي لا يُنقص عددا.',
    unverified: 'لم يُتحقق منها',
    unverifiedNote: 'يقول تقرير إنه لم يتسنّ التحقق منها.',
  },
}
