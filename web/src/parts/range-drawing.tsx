import type { IncidentPage, Range } from '../../../src/doors/http/api.ts'
import { useLanguage } from '../language.tsx'
import { count } from '../say/counts.ts'
import { useNames } from '../say/names.ts'
import { RangeAxis, RangeLane } from './range-lane.tsx'
import { scaleTo } from './scale.ts'

interface RangeDrawingProps {
  readonly range: Range
  /** The largest count to make room for; ranges of one outcome share it, so that a part looks like a part. */
  readonly top: number
  readonly origins: IncidentPage['origins']
  /** The claim's number on this page. */
  readonly numberOf: (claim: string) => number
}

/** One range, one line an origin: its name, its mark, and what it says in words. */
export function RangeDrawing({ range, top, origins, numberOf }: RangeDrawingProps) {
  const { words, rtl } = useLanguage()
  const named = useNames()
  const scale = scaleTo(top, rtl)
  const isWeak = (name: string) => origins.some((origin) => origin.name === name && origin.weak)
  const numbered = range.origins.filter(({ low, high }) => low !== null || high !== null)
  const vague = range.origins.filter(({ low, high }) => low === null && high === null)
  return (
    <div className="drawing">
      <ol className="lanes">
        {[...numbered, ...vague].map((origin) => (
          <li key={`${origin.name} ${origin.claim} ${count(origin, words)}`}>
            <a className="who" href={`#claim-${numberOf(origin.claim)}`}>
              <bdi>{named(origin.name)}</bdi>
            </a>
            <small className="kind">{words.kinds[origin.kind as keyof typeof words.kinds] ?? origin.kind}</small>
            {numbered.includes(origin) && (
              <RangeLane scale={scale} range={range} low={origin.low} high={origin.high} weak={isWeak(origin.name)} />
            )}
            <span className={numbered.includes(origin) ? 'says' : 'says vague'}>{count(origin, words)}</span>
          </li>
        ))}
      </ol>
      {numbered.length > 0 && (
        <div className="under">
          <RangeAxis scale={scale} />
        </div>
      )}
    </div>
  )
}
