import type { Claim, IncidentPage, ReportLine } from '../../src/doors/http/api.ts'

/** The same words said by the same speakers, once, with every report that carries them. */
export interface Telling {
  readonly claim: Claim
  readonly carried: readonly { readonly claim: string; readonly report: ReportLine }[]
}

/** Puts copies together: ten papers that print one wire are one telling in ten places. Keeps the order of the first. */
export function tellings(told: IncidentPage['told']): Telling[] {
  const found = new Map<string, { claim: Claim; carried: { claim: string; report: ReportLine }[] }>()
  for (const { claim, report } of told) {
    const { exact, event, modality, figures, by } = claim
    const key = JSON.stringify([exact, event, modality, figures.map((f) => f.exact), by.map((s) => s.exact)])
    const telling = found.get(key) ?? { claim, carried: [] }
    telling.carried.push({ claim: claim.id, report })
    found.set(key, telling)
  }
  return [...found.values()]
}
