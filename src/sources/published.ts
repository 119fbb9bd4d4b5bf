const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const NAMED = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?'

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[t ,].*)?$/
const COMPACT = /^(\d{8})(?:t.*)?$/
const DAY_NAME_YEAR = new RegExp(`^(?:[a-z]+,? )?(\\d{1,2})[ -]${NAMED}[ -,]+(\\d{4})(?:[ ,].*)?$`)
const NAME_DAY_YEAR = new RegExp(`^(?:[a-z]+,? )?${NAMED} (\\d{1,2}),? (\\d{4})(?:[ ,].*)?$`)
const DAY_OR_MONTH_FIRST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[ ,].*)?$/

/**
 * The day that a publication date names, as `YYYY-MM-DD`, on the clock of whoever wrote it. Null where it is no day or
 * could be two: `03/11/2016` is March to some and November to others; `13/11/2016` is one day to all.
 */
export function day(written: string): string | null {
  const text = westernDigits(written).trim().replace(/\s+/g, ' ').toLowerCase()
  let m = YEAR_FIRST.exec(text)
  if (m) return date(m[1], m[3], m[4])
  m = COMPACT.exec(text)
  if (m) return compact(m[1] as string)
  m = DAY_NAME_YEAR.exec(text)
  if (m) return date(m[3], monthNumber(m[2]), m[1])
  m = NAME_DAY_YEAR.exec(text)
  if (m) return date(m[3], monthNumber(m[1]), m[2])
  m = DAY_OR_MONTH_FIRST.exec(text)
  if (!m) return null
  return onlyOne([date(m[4], m[3], m[1]), date(m[4], m[1], m[3])])
}

/** Eight digits: `20170130`, `30012017`, `01302017`; null where more than one reading is a day. */
function compact(digits: string): string | null {
  const [a, b, c, d] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
  return onlyOne([date(a + b, c, d), date(c + d, b, a), date(c + d, a, b)])
}

function onlyOne(readings: readonly (string | null)[]): string | null {
  const days = new Set(readings.filter((one) => one !== null))
  return days.size === 1 ? ([...days][0] as string) : null
}

type Part = string | undefined

const monthNumber = (name: Part) => String(MONTHS.indexOf(name as string) + 1)

/** Null for a day that no calendar has, and for years in which nobody published online or on paper that we read. */
function date(year: Part, month: Part, dayOfMonth: Part): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(dayOfMonth)]
  if (y < 1800 || y > 2200 || m < 1 || m > 12) return null
  const at = new Date(Date.UTC(y, m - 1, d))
  return d >= 1 && at.getUTCMonth() === m - 1 ? at.toISOString().slice(0, 10) : null
}

/** Arabic and Persian digits as Latin ones. */
const westernDigits = (text: string) =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0) as number) & 0xf))
