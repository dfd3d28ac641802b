import type { Attitude, Influence } from '#shared/domain/relationship/judgement.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'

/** Somebody whom a team rating is about, with what is judged of them where they are rated: as such, or in a buying center. */
export type RatedPerson = Readonly<{
  id: ContactId
  name: string
  title: string
  isPlaceholder: boolean
  attitude: Attitude | null
  influence: Influence | null
}>
