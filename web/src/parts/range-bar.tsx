import type { Range } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { range as rangeText } from '../say/counts.ts'
import { scaleTo } from './scale.ts'

/** A range on one line of a list: its words, and a bar to compare it by with its neighbours. */
export function RangeBar({ range, top }: { range: Range; top: number }) {
  const { words, rtl } = useLanguage()
  const scale = scaleTo(top, rtl, 0)
  const from = scale.at(range.low ?? 0)
  const to = scale.at(range.high ?? range.low ?? 0)
  const pc = (x: number) => `${x.toFixed(2)}%`
  const end = rtl ? 0 : 100
  const drawn = range.low !== null || range.high !== null
  return (
    <div className={`compact outcome-${range.outcome}`}>
      <p>
        <span className="outcome-name">{words.outcomes[range.outcome]}</span>{' '}
        <span className="sum">{rangeText(range, words)}</span>
      </p>
      <svg width="100%" height="12" aria-hidden="true">
        <line className="track" x1={pc(scale.at(0))} x2={pc(end)} y1="6" y2="6" />
        {drawn && <line className="bar" x1={pc(from)} x2={pc(to)} y1="6" y2="6" />}
        {range.open && <line className="bar open" x1={pc(to)} x2={pc(end)} y1="6" y2="6" />}
        {range.best !== null && <circle className="best" cx={pc(scale.at(range.best))} cy="6" r="3.5" />}
      </svg>
    </div>
  )
}
