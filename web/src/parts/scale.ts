/** Where a count stands on a line drawn from nought, in per cent of its width; mirrored where lines run from the right. */
export interface Scale {
  readonly at: (count: number) => number
  /** Where an open end's arrow points to. */
  readonly end: number
  /** Round counts to write under the line. */
  readonly ticks: readonly number[]
  /** 1 where more is to the right, -1 where it is to the left. */
  readonly onward: 1 | -1
}

const START = 3
const SPAN = 84

/** `start` is the room before nought, in per cent. */
export function scaleTo(top: number, rtl: boolean, start = START): Scale {
  const step = stepFor(top)
  const most = Math.max(1, Math.ceil(top / step) * step)
  const turn = (x: number) => (rtl ? 100 - x : x)
  return {
    at: (count) => turn(start + (SPAN * count) / most),
    end: turn(98),
    ticks: Array.from({ length: Math.round(most / step) + 1 }, (_, index) => index * step),
    onward: rtl ? -1 : 1,
  }
}

/** 1, 2 or 5 times a power of ten, so that no more than six ticks are needed. */
function stepFor(top: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, top / 5)))
  return [1, 2, 5, 10].map((n) => n * power).find((step) => top / step <= 5) ?? power * 10
}

/** The largest count that must have room. */
export const topOf = (ends: readonly { readonly low: number | null; readonly high: number | null }[]): number =>
  Math.max(1, ...ends.flatMap(({ low, high }) => [low ?? 0, high ?? 0]))
