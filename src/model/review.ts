/** A person's judgement about a claim or an incident: added, never written over. */
export interface Review {
  readonly id: string
  /** Id of the claim or incident judged. */
  readonly about: string
  readonly verdict: 'accepted' | 'rejected'
  readonly note: string
  readonly by: string
  /** ISO instant. */
  readonly at: string
}
