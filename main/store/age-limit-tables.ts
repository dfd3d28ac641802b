import type { AgeKept, AgeLimit } from '#shared/domain/age-limit/model.ts'
import { erasureShape } from './erasing/erasure-tables.ts'
import { shapeOf, versioned } from './shape.ts'

export const ageLimitShape = shapeOf<AgeLimit>()('age_limit', {
  ...versioned,
  kind: 'text',
  months: 'integer',
})

export const ageKeptShape = shapeOf<AgeKept>()('age_kept', {
  ...versioned,
  thingId: 'text',
  part: 'text',
  keptUntil: 'text',
  reason: 'text',
  keptOn: 'text',
  keptBy: 'text',
})

/** Who was erased, what is to be, and what is kept. */
export const privacyShapes = [erasureShape, ageLimitShape, ageKeptShape] as const
