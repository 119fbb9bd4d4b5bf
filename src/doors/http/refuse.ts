import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Refusal } from './schemas/refusal.ts'

/** Every code that the API refuses with, and its HTTP status. A code, once published, keeps its meaning. */
export const REFUSALS = {
  host_refused: 403,
  query_invalid: 400,
  incident_unknown: 404,
  report_unknown: 404,
  capture_unknown: 404,
  path_unknown: 404,
  method_refused: 405,
  web_not_built: 503,
  fault: 500,
} as const satisfies Record<string, ContentfulStatusCode>
export type RefusalCode = keyof typeof REFUSALS

/** The body and the status of a refusal; its wording, in the user's language, is the caller's. */
export const refuse = (
  code: RefusalCode,
  fields: Record<string, string | number> = {},
): [Refusal, ContentfulStatusCode] => [{ error: { code, fields } }, REFUSALS[code]]
