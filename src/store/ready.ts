import type { Claim, Reading } from '../model/claim.ts'
import { type Problem, problem } from '../model/problem.ts'
import type { Capture, Report } from '../model/report.ts'
import { canonical } from './canonical.ts'
import { captureId } from './captures.ts'
import { ungrounded } from './grounding.ts'

/** A reading on its way into the store, beside the bytes that it was read from. */
export interface Brought {
  readonly capture: Capture
  readonly reading: Reading
}

/** A claim that its text bears out, with its canonical JSON. */
export interface Held {
  readonly claim: Claim
  readonly json: string
}

/** The same, held to its bytes and to its words. */
export interface Ready {
  readonly report: Report
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly claims: readonly Held[]
  readonly problems: readonly Problem[]
  readonly refused: readonly Problem[]
}

/** A text cut in the middle of a character is made whole (the length stays, so spans do), claims are held to it. */
export function prepare({ capture: { report, bytes, mediaType }, reading }: Brought): Ready {
  if (reading.id !== report.id || captureId(bytes) !== report.id)
    throw new Error(`report ${report.id} is not named by its bytes, or its reading is another's: ${reading.id}`)
  const whole = report.text.isWellFormed() ? { report, reading } : wellFormed({ report, reading })
  return { report: whole.report, bytes, mediaType, ...heldTo(whole.report.text, whole.reading) }
}

/** A reading's claims, each once, without those that the text does not bear out; each of those is a problem. */
export function heldTo(text: string, reading: Reading) {
  const claims = new Map<string, Held>()
  const refused: Problem[] = []
  for (const claim of reading.claims) {
    const parts = ungrounded(claim, text)
    if (parts.length === 0) claims.set(claim.id, { claim, json: canonical(claim) })
    else refused.push(problem('claim_not_grounded', { report: reading.id, claim: claim.id, part: parts[0]! }))
  }
  return { claims: [...claims.values()], problems: [...reading.problems, ...refused], refused }
}

function wellFormed<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed() as T
  if (Array.isArray(value)) return value.map(wellFormed) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, wellFormed(v)])) as T
}
