import { buyingRoles, responseModes } from '#shared/domain/buying-center/model.ts'
import { influences } from '#shared/domain/relationship/judgement.ts'
import type { SampleKey, SampleMember } from '../model.ts'
import { rowsOf, wordsOf } from '../outline.ts'
import { winsOf } from './wins.ts'
import { attitudeFrom, oneOf, oneOrUnknown } from '../vocabulary.ts'

/** A buying center as written down; its members as a table: contact | roles | attitude | influence | response mode | note. */
export type CenterEntry = Readonly<{
  key: SampleKey
  accountKey: SampleKey
  name: string
  decision: string
  members: string
}>

/** Before it is said what the judgements rest on. */
export type ListedMember = Omit<SampleMember, 'evidence'>

export function membersFrom(centerKey: SampleKey, table: string): readonly ListedMember[] {
  return rowsOf(table).map(
    ([contactKey = '', roles = '', attitude = '', influence = '', mode = '', note = '']) => ({
      contactKey,
      roles: wordsOf(roles).map((role) => oneOf(buyingRoles, role)),
      attitude: attitudeFrom(attitude),
      influence: oneOf(influences, influence),
      responseMode: oneOrUnknown(responseModes, mode),
      note,
      ...winsOf(centerKey, contactKey),
    }),
  )
}
