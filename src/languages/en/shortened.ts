const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof rev st mt gen col lt maj capt sgt brig adm hon gov sen rep jr sr vs no approx dept jan feb mar apr aug sept oct nov dec'.split(
    ' ',
  ),
)

/** Initials (U.S., Omar B. Saleh), titles, ranks and short months. */
export const shortened = (word: string): boolean => word.length === 1 || ABBREVIATIONS.has(word)
