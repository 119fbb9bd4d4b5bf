import type { Range } from '../../../src/doors/http/api.ts'
import type { Scale } from './scale.ts'

interface LaneProps {
  readonly scale: Scale
  readonly range: Range
  readonly low: number | null
  readonly high: number | null
  readonly weak: boolean
}

/** One origin's mark over the whole range: a dot for a number, a bar between two, an arrow where an end is open. */
export function RangeLane({ scale, range, low, high, weak }: LaneProps) {
  return (
    <div className="lane">
      <svg width="100%" height="100%" aria-hidden="true">
        <Ground scale={scale} range={range} />
        {low !== null && high !== null && low !== high && (
          <line className="mark-bar" x1={pc(scale.at(low))} x2={pc(scale.at(high))} y1="50%" y2="50%" />
        )}
        {low !== null && high === null && <Arrow from={scale.at(low)} to={scale.end} onward={scale.onward} />}
        {low === null && high !== null && (
          <Arrow from={scale.at(high)} to={scale.at(0)} onward={scale.onward === 1 ? -1 : 1} />
        )}
        {[...new Set([low, high])].map(
          (end) =>
            end !== null && (
              <circle key={end} className={weak ? 'mark weak' : 'mark'} cx={pc(scale.at(end))} cy="50%" r="5.5" />
            ),
        )}
      </svg>
    </div>
  )
}

/** The range behind every lane, and the line of its best number. */
function Ground({ scale, range }: Pick<LaneProps, 'scale' | 'range'>) {
  const { low, best, high, open } = range
  const from = scale.at(low ?? 0)
  const to = scale.at(high ?? low ?? 0)
  return (
    <>
      {(low !== null || high !== null) && <Band className="band" from={from} to={to} />}
      {open && <Band className="band open" from={to} to={scale.end} />}
      {best !== null && <line className="best" x1={pc(scale.at(best))} x2={pc(scale.at(best))} y1="0" y2="100%" />}
    </>
  )
}

const Band = ({ className, from, to }: { className: string; from: number; to: number }) => (
  <rect className={className} x={pc(Math.min(from, to))} width={pc(Math.abs(to - from))} y="0" height="100%" />
)

function Arrow({ from, to, onward }: { from: number; to: number; onward: 1 | -1 }) {
  return (
    <>
      <line className="mark-open" x1={pc(from)} x2={pc(to)} y1="50%" y2="50%" />
      <svg x={pc(to)} y="50%" overflow="visible" aria-hidden="true">
        <path className="mark-head" d={onward === 1 ? 'M-6 -5L1 0L-6 5' : 'M6 -5L-1 0L6 5'} />
      </svg>
    </>
  )
}

/** The counts under the lanes. */
export function RangeAxis({ scale }: { scale: Scale }) {
  return (
    <svg className="axis" width="100%" height="26" aria-hidden="true" direction="ltr">
      <line x1={pc(Math.min(scale.at(0), scale.end))} x2={pc(Math.max(scale.at(0), scale.end))} y1="1" y2="1" />
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line x1={pc(scale.at(tick))} x2={pc(scale.at(tick))} y1="1" y2="6" />
          <text x={pc(scale.at(tick))} y="20" textAnchor="middle">
            {tick.toLocaleString('en')}
          </text>
        </g>
      ))}
    </svg>
  )
}

const pc = (x: number) => `${x.toFixed(2)}%`
