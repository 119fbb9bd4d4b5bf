import { z } from 'zod'
import { PRECISIONS } from '../../../model/claim.ts'
import { named } from './registry.ts'
import { quoted } from './span.ts'

const Precision = named('Precision', z.enum(PRECISIONS))
const resolved = {
  name: z.string(),
  admin1: z.string().nullable(),
  country: z.string().nullable(),
  lat: z.number().nullable(),
  lon: z.number().nullable(),
  precision: Precision.nullable(),
}

/** Another place of the same name. */
const Namesake = named(
  'Namesake',
  z.object({ place: z.string(), name: z.string(), admin1: z.string().nullable(), country: z.string() }),
)

/** A place as a report names it, resolved as far as the gazetteer knows it; `alternatives` are what else it may be. */
export const PlaceMention = named(
  'PlaceMention',
  z.object({
    ...quoted,
    place: z.string().nullable(),
    ...resolved,
    alternatives: z.array(Namesake).readonly().optional(),
  }),
)
export type PlaceMention = z.infer<typeof PlaceMention>

/** Where an incident took place. */
export const IncidentPlace = named('IncidentPlace', z.object(resolved))
export type IncidentPlace = z.infer<typeof IncidentPlace>
