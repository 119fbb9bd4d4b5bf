interface QuotationProps {
  readonly exact: string
  readonly language: string
  readonly block?: boolean
}

/** Words as they stand in a report, in their own language and direction, whatever the screen's are. */
export function Quotation({ exact, language, block = false }: QuotationProps) {
  const own = { lang: language, dir: directionOf(language) } as const
  return block ? <blockquote {...own}>{exact}</blockquote> : <q {...own}>{exact}</q>
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ku', 'ur'])

export const directionOf = (language: string): 'rtl' | 'ltr' => (RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr')
