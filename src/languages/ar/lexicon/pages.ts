import type { WordList } from '../../../text/lexicon.ts'

/** Words that a web page sets around a report: cues of its furniture. */
export const pages: WordList[] = [
  {
    class: 'furniture',
    words: `
      مقالات ذات صلة          related articles
      مقالات متعلقة           related articles
      مقالات مشابهة           similar articles
      مواضيع ذات صلة          related subjects
      مواضيع متعلقة           related subjects
      مواد ذات صلة            related material
      أخبار ذات صلة           related news
      أخبار متعلقة            related news
      أخبار تهمك              news for you
      اقرأ أيضا               read also
      أقرأ أيضا               read also
      اقرأ المزيد             read more
      أقرأ التالي             read next
      اقرأ التالي             read next
      شاهد أيضا               see also
      الأكثر قراءة            most read
      الأكثر شعبية            most popular
      الأكثر مشاهدة           most seen
      الأكثر تداولا           most shared
      آخر الأخبار             latest news
      أحدث الأخبار            latest news
      أخبار عاجلة             breaking news
      من الممكن أن يعجبك      you may like
      قد يعجبك أيضا           you may like
      قد يهمك                 may interest you
      اخترنا لك               chosen for you
      اخترنا لكم              chosen for you
      المزيد من               more of
      تابعنا على              follow us on
      تابعونا على             follow us on
      النشرة البريدية         newsletter
      التعليقات               comments
      تعليقات القراء          readers' comments
      اترك تعليقا             leave a comment
      أضف تعليقا              add a comment
      أضف تعليق               add a comment
      اضف تعليق               add a comment
      دع تعليقا               leave a comment
      عذرا التعليقات مغلقة    comments are closed
      شارك هذا الموضوع        share this
      شارك الخبر              share the news
      الوسوم                  tags
      الكلمات المفتاحية       keywords
      كلمات مفتاحية           keywords
      كلمات دلالية            keywords
      التاغات                 tags
      وسوم                    tags
      تاغات                   tags
      السابق                  previous
      التالي                  next
      من نحن                  about us
      اتصل بنا                contact us
    `,
  },
  {
    class: 'bar',
    words: `
      |               a bar in a headline that leads elsewhere
    `,
  },
]
