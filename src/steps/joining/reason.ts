import type { Agreement } from '../../model/incident.ts'

/** An agreement whose words are made only when somebody asks: millions of pairs are weighed, few are explained. */
export interface Reason {
  readonly about: Agreement['about']
  readonly weight: number
  readonly note: () => string
}

export const inWords = ({ about, weight, note }: Reason): Agreement => ({ about, weight, note: note() })
