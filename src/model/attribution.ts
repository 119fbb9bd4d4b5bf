import type { Quoted } from './span.ts'

export const SPEAKER_KINDS = [
  'official',
  'military',
  'armed_group',
  'monitor',
  'rescue',
  'medical',
  'news_agency',
  'media',
  'state_media',
  'witness',
  'political',
  'un',
  'anonymous',
  'other',
] as const
export type SpeakerKind = (typeof SPEAKER_KINDS)[number]

/** One link of a chain of attribution. Two speakers of one claim are two origins; a relay is none. */
export interface Speaker extends Quoted {
  /** Id of a known entity (`languages/entities.ts`), or null where the words name nobody known. */
  readonly entity: string | null
  /** The entity's neutral English name, else the words themselves. */
  readonly name: string
  readonly kind: SpeakerKind
  readonly role: 'speaker' | 'relay'
}
