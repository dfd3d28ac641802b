import type { SampleBuyingCenter } from '../model.ts'
import { membersFrom, type ListedMember } from './center-entry.ts'
import { depthOf } from './in-depth.ts'
import { haldenauCenters } from './haldenau.ts'
import { otherCenters } from './others.ts'

export type ListedCenter = Omit<SampleBuyingCenter, 'members'> &
  Readonly<{ members: readonly ListedMember[] }>

export const buyingCenters: readonly ListedCenter[] = [...haldenauCenters, ...otherCenters].map((entry) => ({
  ...entry,
  depth: depthOf(entry.key),
  members: membersFrom(entry.key, entry.members),
}))
