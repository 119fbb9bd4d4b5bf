import { z } from 'zod'
import { EVENTS, MEANS, MODALITIES } from '../../../model/claim.ts'
import { Speaker } from './attribution.ts'
import { Figure } from './figure.ts'
import { PlaceMention } from './place.ts'
import { Day, named } from './registry.ts'
import { quoted } from './span.ts'

export const Event = named('Event', z.enum(EVENTS))
export type Event = z.infer<typeof Event>
export const Modality = named('Modality', z.enum(MODALITIES))
export type Modality = z.infer<typeof Modality>
export const Means = named('Means', z.enum(MEANS))
export type Means = z.infer<typeof Means>

/** One event as told by one attribution in one place of a report. */
export const Claim = named(
  'Claim',
  z.object({
    ...quoted,
    id: z.string(),
    event: Event,
    modality: Modality,
    scope: z.enum(['incident', 'cumulative']),
    means: Means.nullable(),
    figures: z.array(Figure).readonly(),
    by: z.array(Speaker).readonly(),
    where: z.array(PlaceMention).readonly(),
    when: z.object({ ...quoted, from: Day, to: Day, edtf: z.string() }).nullable(),
    perpetrator: z.object({ ...quoted, entity: z.string().nullable(), name: z.string() }).nullable(),
    rules: z.array(z.string()).readonly(),
  }),
)
export type Claim = z.infer<typeof Claim>
