import type { WordList } from '../../../text/lexicon.ts'

/** Words that a web page sets around a report: cues of its furniture. */
export const pages: WordList[] = [
  {
    class: 'furniture',
    words: `
      related articles / related news / related stories / related topics / related     related
      read also / read more / read next / see also / also read                         read more
      most read / most popular / most viewed / most shared / trending                  most read
      latest news / breaking news / top stories / more stories / more news             latest news
      you may like / you may also like / recommended / recommended for you             you may like
      more from / more on                                                              more from
      follow us / follow us on / subscribe / newsletter / sign up                      follow us
      comments / leave a comment / add a comment / comments are closed                 comments
      share this / share                                                               share this
      tags / keywords                                                                  tags
      previous / next                                                                  previous
      about us / contact us / terms of use / privacy policy / cookie policy            about us
      advertisement                                                                    advertisement
    `,
  },
  { class: 'bar', words: '|               a bar in a headline that leads elsewhere' },
]
