import { z } from 'zod'
import { SPEAKER_KINDS } from '../../../model/attribution.ts'
import { named } from './registry.ts'
import { quoted } from './span.ts'

export const SpeakerKind = named('SpeakerKind', z.enum(SPEAKER_KINDS))
export type SpeakerKind = z.infer<typeof SpeakerKind>

/** One link of a chain of attribution: the words, and the neutral name of whom they name. */
export const Speaker = named(
  'Speaker',
  z.object({
    ...quoted,
    entity: z.string().nullable(),
    name: z.string(),
    kind: SpeakerKind,
    role: z.enum(['speaker', 'relay']),
  }),
)
export type Speaker = z.infer<typeof Speaker>

/** The independent root of a chain; `weak` where the chain breaks off at unnamed sources. */
export const Origin = named(
  'Origin',
  z.object({ id: z.string(), name: z.string(), kind: z.enum([...SPEAKER_KINDS, 'outlet']), weak: z.boolean() }),
)
export type Origin = z.infer<typeof Origin>
