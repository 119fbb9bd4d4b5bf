import type { Claim } from '../model/claim.ts'
import type { Quoted } from '../model/span.ts'

/** The parts of a claim whose words are not in the text where they say they are; of an honest claim, none. */
export function ungrounded(claim: Claim, text: string): string[] {
  const parts: [string, Quoted | null][] = [
    ['claim', claim],
    ...claim.figures.map((f, i): [string, Quoted] => [`figures.${i}`, f]),
    ...claim.by.map((s, i): [string, Quoted] => [`by.${i}`, s]),
    ...claim.where.map((p, i): [string, Quoted] => [`where.${i}`, p]),
    ['when', claim.when],
    ['perpetrator', claim.perpetrator],
  ]
  return parts.filter(([, quoted]) => quoted && !grounded(quoted, text)).map(([part]) => part)
}

const grounded = ({ start, end, exact }: Quoted, text: string): boolean =>
  start >= 0 && start < end && end <= text.length && exact === text.slice(start, end)
