import { z } from 'zod'
import { contactId } from './contact.ts'
import { query } from './procedure.ts'
import { trailChange, trailEntry } from './trail.ts'
import { line, shownName } from './values.ts'

/** A thing and what is kept in it. */
export const held = trailChange
  .pick({ object: true, id: true, name: true, other: true, within: true, currency: true })
  .extend({
    /** What is kept in it, ids as the names of what they refer to; what is empty is left out. */
    fields: z
      .array(z.strictObject({ field: line, value: trailChange.shape.fields.unwrap().element.shape.after }))
      .readonly(),
  })
export type Held = z.output<typeof held>

export const personReportContract = {
  /**
   * Everything that is held about one person: the contact and each thing that refers to it, texts of the account that name them without a
   * link, and who changed any of it when, the newest first. What colleagues gave in a team rating that is not shown yet is not among it.
   */
  'person-report.get': query({
    input: z.strictObject({ contactId }),
    output: z.strictObject({
      name: shownName,
      account: line,
      things: z.array(held),
      /** Other things of the account whose texts name somebody of this last name, address or number, with those texts alone. */
      mentions: z.array(held),
      history: z.array(trailEntry),
      /** Whether there is more of a history than is told. */
      isHistoryCut: z.boolean(),
    }),
    reads: ['history'],
  }),
}
