import type { SampleBuyingCenter } from '../model.ts'
import { membersFrom } from './center-entry.ts'
import { haldenauCenters } from './haldenau.ts'
import { otherCenters } from './others.ts'

export const buyingCenters: readonly SampleBuyingCenter[] = [...haldenauCenters, ...otherCenters].map(
  (entry) => ({
    ...entry,
    members: membersFrom(entry.members),
  }),
)
