import { useId, useState } from 'react'
import type { IncidentPage, Outcome as OutcomeName, Range } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { range as rangeText } from '../say/counts.ts'
import { RangeDrawing } from './range-drawing.tsx'
import { RangeTable } from './range-table.tsx'
import { topOf } from './scale.ts'
import { SetAside } from './set-aside.tsx'

interface OutcomeProps {
  readonly outcome: OutcomeName
  readonly ranges: readonly Range[]
  readonly incident: IncidentPage
  readonly numberOf: (claim: string) => number
}

/** One outcome of an incident: everyone first, then the groups that are counted apart. */
export function Outcome({ outcome, ranges, incident, numberOf }: OutcomeProps) {
  const { words } = useLanguage()
  const [table, setTable] = useState(false)
  const heading = useId()
  const top = topOf(ranges.flatMap((range) => [range, ...range.origins]))
  return (
    <section className="outcome" aria-labelledby={heading}>
      <header>
        <h3 id={heading}>{words.outcomes[outcome]}</h3>
        <button type="button" className="quiet" aria-pressed={table} onClick={() => setTable(!table)}>
          {words.range.asTable}
        </button>
      </header>
      {ranges.map((range) => (
        <div key={range.group} className={range.group === 'all' ? 'range' : 'range group'}>
          {range.group !== 'all' && <h4>{words.groups[range.group]}</h4>}
          <p className="sum">{rangeText(range, words)}</p>
          <Ends range={range} />
          {table ? (
            <RangeTable range={range} numberOf={numberOf} />
          ) : (
            <RangeDrawing range={range} top={top} origins={incident.origins} numberOf={numberOf} />
          )}
          <SetAside range={range} incident={incident} numberOf={numberOf} />
        </div>
      ))}
    </section>
  )
}

function Ends({ range: { low, best, high, open } }: { range: Range }) {
  const { words } = useLanguage()
  const ends = [
    [words.range.low, low],
    [words.range.bestLabel, best],
    [open ? words.range.highOpen : words.range.high, high],
  ] as const
  // One number has no ends to tell apart.
  if (low === high) return null
  return (
    <dl className="ends">
      {ends.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value?.toLocaleString('en') ?? '–'}</dd>
        </div>
      ))}
    </dl>
  )
}
