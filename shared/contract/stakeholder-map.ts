import { roleMeanings } from '#shared/domain/buying-center/model.ts'
import { informalLineKinds } from '#shared/domain/relationship/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { buyingCenter } from './buying-center.ts'
import { contactId } from './contact.ts'
import { command } from './procedure.ts'
import { attitude, count, filledLine, influence, line, note } from './values.ts'

/** More stand on no map that people draw. */
const peopleAtMost = 500
const key = z
  .int()
  .min(0)
  .max(peopleAtMost * 2)

/** Somebody of the map: a contact of the account, or somebody to be added by name. `manager` is the key of another of them. */
const person = z.strictObject({
  key,
  contactId: contactId.nullable(),
  firstName: line,
  lastName: line,
  title: line,
  manager: key.nullable(),
  /** Those who are only spoken of are no members. */
  isMember: z.boolean(),
  role: z.enum(roleMeanings).nullable(),
  influence: influence.nullable(),
  attitude: attitude.nullable(),
  personalWin: note,
  note,
})

export const stakeholderMapContract = {
  /**
   * A buying center out of a stakeholder map that was looked through: with its members, those who are spoken of, who reports to
   * whom and how they are tied. All of it, or none. A contact that is there keeps its manager and what is thought of it.
   */
  'buying-center.addFromMap': command({
    input: z.strictObject({
      accountId,
      name: filledLine,
      /** Where the map comes from, as evidence of what it says. */
      source: line,
      people: z.array(person).min(1).max(peopleAtMost),
      lines: z
        .array(z.strictObject({ from: key, to: key, kind: z.enum(informalLineKinds), note }))
        .max(peopleAtMost),
    }),
    output: z.strictObject({ center: buyingCenter, added: count }),
    touches: ['buying-center', 'contact', 'informal-line'],
  }),
}
export const stakeholdersAtMost = peopleAtMost
