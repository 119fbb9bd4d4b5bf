import type { Range } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { count } from '../say/counts.ts'
import { useNames } from '../say/names.ts'

/** The same as the drawing, in rows and columns. */
export function RangeTable({ range, numberOf }: { range: Range; numberOf: (claim: string) => number }) {
  const { words } = useLanguage()
  const named = useNames()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.range.origin}</th>
          <th scope="col">{words.range.says}</th>
          <th scope="col">{words.range.low}</th>
          <th scope="col">{words.range.high}</th>
          <th scope="col">{words.incident.claims}</th>
        </tr>
      </thead>
      <tbody>
        {range.origins.map((origin) => (
          <tr key={`${origin.name} ${origin.claim} ${count(origin, words)}`}>
            <th scope="row">
              <bdi>{named(origin.name)}</bdi>
            </th>
            <td>{count(origin, words)}</td>
            <td>{origin.low ?? '–'}</td>
            <td>{origin.high ?? '–'}</td>
            <td>
              <a href={`#claim-${numberOf(origin.claim)}`}>{words.incident.claimNumber(numberOf(origin.claim))}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
