import type { Told } from '../model/claim.ts'
import type { Origin } from '../model/origin.ts'

/** A claim of an incident with the origins on whose word it stands. */
export interface Voiced {
  readonly told: Told
  readonly origins: readonly Origin[]
  /** Id of the outlet that tells it: "sources" of one outlet are not those of another. */
  readonly outlet: string
  readonly rejected: boolean
}

/** Claims that say what happened: not rejected, not a total over more than this event. A denial says it too. */
export const speaksOfIt = ({ told, rejected }: Voiced): boolean => !rejected && told.claim.scope === 'incident'

/** Claims whose words about the event hold for their origin: a denial's do not. */
export const affirms = (voiced: Voiced): boolean => speaksOfIt(voiced) && voiced.told.claim.modality !== 'denied'
