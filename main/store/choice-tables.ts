import type { ChosenTreatment } from '#shared/domain/economics/chosen-treatment.ts'
import { shapeOf, versioned } from './shape.ts'

export const chosenTreatmentShape = shapeOf<ChosenTreatment>()('chosen_treatment', {
  ...versioned,
  accountId: 'text',
  treatment: 'text',
  suggested: 'text',
  note: 'text',
  decidedOn: 'text',
  decidedBy: 'text',
})
