import type { Erasure } from '#shared/domain/erasure/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { held } from './person-report.ts'
import { command, query } from './procedure.ts'
import { topics } from './topics.ts'
import { trailObject } from './trail.ts'
import { anyId, count, day, idOf, line, shownName, version } from './values.ts'

export const erasure = z.strictObject({
  id: idOf('erasure'),
  erasedId: anyId,
  erasedOn: day,
  erasedBy: line,
}) satisfies z.ZodType<Erasure>

const wish = {
  /** Somebody at an account or removed from one; or the id of a lead that is nobody at one. */
  contactId,
  /** Whether the post keeps its title: one of which there is one only tells who had it. */
  keepsTitle: z.boolean(),
  /** Takes the full name, addresses and numbers out of whatever anybody wrote, anywhere. */
  masksFullName: z.boolean(),
  /** Takes the last name alone out of the texts of the account too. */
  masksLastName: z.boolean(),
}

/** Things of which these texts name somebody; the account is there where one leads to them from it. */
const naming = z.strictObject({
  things: count,
  first: z.array(held.extend({ accountId: accountId.nullable() })),
})
export type Naming = z.output<typeof naming>

export const erasureContract = {
  /** What `erasure.erase` would do, to somebody who is there or whom only the history still holds, worked out in the same way, and the texts of users that name the person. */
  'erasure.preview': query({
    input: z.strictObject(wish),
    output: z.strictObject({
      name: shownName,
      /** At an account, removed from one, or a lead that is nobody at one. */
      whom: z.enum(['contact', 'removed', 'lead']),
      version,
      /** What is written anew, by what it is: rows that stand, and changes of the history. */
      parts: z.array(z.strictObject({ object: trailObject, rows: count, changes: count })),
      /** Records that were made one with the person's, and leads that the person came from. */
      merged: count,
      leads: count,
      /** Commands whose note names the person. */
      notes: count,
      /** Texts that stand now and have the full name, an address or a number; the first of them in full. */
      fullName: naming,
      /** Texts of the account that have the last name alone: others of this name may be meant. */
      lastName: naming,
    }),
    reads: ['history'],
  }),
  /**
   * Erases a person for good: a placeholder stands where they stood, now and in the history, and the file is written anew soon after, so
   * that it holds nothing of what was there. Backups and files that were exported before are left as they are.
   */
  'erasure.erase': command({
    input: z.strictObject({ ...wish, version }),
    output: z.strictObject({ id: erasure.shape.id, rows: count, changes: count }),
    touches: topics.filter((topic) => topic !== 'application' && topic !== 'backup' && topic !== 'file'),
    isFinal: true,
  }),
  /** People who were removed and whom the history still holds, the latest first: they can be erased as those who are there. */
  'erasure.listRemoved': query({
    input: z.strictObject({}),
    output: z.strictObject({
      people: z.array(
        z.strictObject({
          contactId,
          name: shownName,
          title: line,
          /** What the account is called, empty where it is gone too. */
          account: line,
          removedAt: z.iso.datetime(),
          removedBy: line,
        }),
      ),
      /** Whether there are more than are listed. */
      isCut: z.boolean(),
    }),
    reads: ['history'],
  }),
  /** Who was erased, as the placeholders that stand there, the latest first; and whether the file is still to be written anew. */
  'erasure.list': query({
    input: z.strictObject({}),
    output: z.strictObject({ erasures: z.array(erasure), isWiped: z.boolean() }),
    reads: ['history'],
  }),
}
