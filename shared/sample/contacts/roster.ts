import type { SampleKey } from '../model.ts'

/**
 * The people of one account as an outline: who stands deeper reports to the one above. Cells: last name, first name,
 * salutation | title | department | location | seniority | attitude | influence | note. A post whose holder is not known
 * has `?` for the name. Attitude and influence are `?` where nobody has judged them.
 */
export type Roster = Readonly<{
  accountKey: SampleKey
  mailDomain: string
  phonePrefix: string
  mobilePrefix: string
  people: string
}>
