/** How a number is spelled out in a test: case, gender of the counted noun, and habits of writing. */
export interface Spelling {
  readonly oblique: boolean
  readonly feminine: boolean
  /** Before the counted noun, in construct state: ألفا, مئتا. */
  readonly hundred: 'مئة' | 'مائة'
  /** ثلاث مئة rather than ثلاثمئة. */
  readonly hundredApart: boolean
  /** "خمسة و عشرون" rather than "خمسة وعشرون". */
  readonly andApart: boolean
}

const MASCULINE = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة']
const FEMININE = ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر']
const TENS = ['', '', 'عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']

/** Spells 1 to 999,999,999, by the grammar and not by the reader's tables. Only tests use it. */
export function spell(value: number, how: Spelling): string {
  const and = how.andApart ? ' و ' : ' و'
  const parts: string[] = []
  const millions = Math.floor(value / 1e6)
  const thousands = Math.floor(value / 1e3) % 1000
  const rest = value % 1000
  if (millions) parts.push(scale(millions, 'مليون', 'ملايين', how, and))
  if (thousands) parts.push(scale(thousands, 'ألف', 'آلاف', how, and))
  if (rest) parts.push(below(rest, how, and))
  return parts.join(and)
}

function scale(count: number, one: string, many: string, how: Spelling, and: string): string {
  if (count === 1) return one
  if (count === 2) return `${one}${how.oblique ? 'ين' : 'ان'}`
  const tail = count % 100
  const spelled = below(count, { ...how, feminine: false }, and, true)
  if (tail >= 3 && tail <= 10) return `${spelled} ${many}`
  return `${spelled} ${tail >= 11 ? `${one}ا` : one}`
}

function below(value: number, how: Spelling, and: string, construct = false): string {
  const parts: string[] = []
  const hundreds = Math.floor(value / 100)
  const tail = value % 100
  if (hundreds === 1) parts.push(how.hundred)
  else if (hundreds === 2) {
    const dual = how.oblique ? 'ي' : 'ا'
    parts.push(`${how.hundred.slice(0, -1)}ت${dual}${construct && tail === 0 ? '' : 'ن'}`)
  } else if (hundreds)
    parts.push(`${FEMININE[hundreds]!.replace('ثماني', 'ثمان')}${how.hundredApart ? ' ' : ''}${how.hundred}`)
  if (tail) parts.push(belowHundred(tail, how, and))
  return parts.join(and)
}

function belowHundred(value: number, { oblique, feminine }: Spelling, and: string): string {
  const units = feminine ? FEMININE : MASCULINE
  const unit = (n: number): string => (n === 2 && oblique ? units[2]!.replace('ان', 'ين') : units[n]!)
  if (value <= 10) return unit(value)
  if (value === 11) return feminine ? 'إحدى عشرة' : 'أحد عشر'
  if (value === 12) return `${feminine ? 'اثنت' : 'اثن'}${oblique ? 'ي' : 'ا'} ${feminine ? 'عشرة' : 'عشر'}`
  if (value < 20) return `${units[value - 10]} ${feminine ? 'عشرة' : 'عشر'}`
  const tens = `${TENS[Math.floor(value / 10)]}${oblique ? 'ين' : 'ون'}`
  const rest = value % 10
  if (!rest) return tens
  const one = rest === 1 ? (feminine ? 'إحدى' : 'واحد') : unit(rest)
  return `${one}${and}${tens}`
}
