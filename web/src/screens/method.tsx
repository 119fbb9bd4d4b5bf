import { useLanguage } from '../language.tsx'
import { useTitle } from '../title.ts'

/** The ten words, and how claims become ranges. */
export function MethodScreen() {
  const { words, tongue } = useLanguage()
  useTitle(words.method)
  const { intro, lawsTitle, laws, rangeTitle, range, namesTitle, names } = words.methodPage
  const other = tongue === 'ar' ? ({ lang: 'en', dir: 'ltr' } as const) : ({ lang: 'ar', dir: 'rtl' } as const)
  return (
    <article className="method">
      <h1>{words.method}</h1>
      <p className="lead">{intro}</p>
      <dl className="ten">
        {words.ten.map(([word, translated, meaning]) => (
          <div key={word}>
            <dt>
              {word} <span {...other}>{translated}</span>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <h2>{lawsTitle}</h2>
      <ul>
        {laws.map(([title, text]) => (
          <li key={title}>
            <strong>{title}</strong> {text}
          </li>
        ))}
      </ul>
      <h2>{rangeTitle}</h2>
      <ul>
        {range.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h2>{namesTitle}</h2>
      <p>{names}</p>
    </article>
  )
}
