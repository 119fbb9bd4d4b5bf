import type { IncidentPage } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { instant } from '../say/days.ts'

interface ReviewsProps {
  readonly incident: IncidentPage
  readonly numberOf: (claim: string) => number
}

/** What people judged, oldest first; the last word about a thing is the one that holds. */
export function Reviews({ incident, numberOf }: ReviewsProps) {
  const { words, tongue } = useLanguage()
  if (incident.reviews.length === 0) return null
  const nameOf = (about: string) =>
    about === incident.id ? words.reviews.incident : words.incident.claimNumber(numberOf(about))
  return (
    <section aria-labelledby="reviews">
      <h2 id="reviews">{words.reviews.title}</h2>
      <ul>
        {incident.reviews.map(({ id, about, verdict, by, note, at }) => (
          <li key={id}>
            {words.reviews.of(nameOf(about), words.reviews.verdicts[verdict], by)}{' '}
            <small>({instant(at, tongue)})</small>
            {note && <p dir="auto">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
