import { leftOutReasons } from '#shared/domain/touchpoint/incoming/incoming.ts'
import { logFields } from '#shared/domain/touchpoint/incoming/log-columns.ts'
import { dayOrders } from '#shared/domain/touchpoint/incoming/log-values.ts'
import { delimiters, textEncodings } from '#shared/domain/import/text-file.ts'
import { postFacts } from '#shared/domain/relationship/evidence.ts'
import { touchpointChannels } from '#shared/domain/touchpoint/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { command, query } from './procedure.ts'
import { count, day, filledLine, idOf, line } from './values.ts'

const channel = z.enum(touchpointChannels)
const mapping = z.array(z.enum(logFields).nullable()).max(1_000).readonly()
/** By what new people of a file are told apart. */
const personKey = z.string().max(500)

/** How a file is read, and what the user says of it. */
const how = {
  fileId: idOf('file'),
  /** The days of which touchpoints are taken, both included; what repeats is told for them only. */
  from: day,
  until: day,
  /** Where the reader is, as in `Europe/Berlin`: there a message that says its time in another zone has its day. */
  zone: z.string().max(100).default('UTC'),
  /** Of a log only: how the table is read, `null` where that is guessed. */
  encoding: z.enum(textEncodings).nullable().default(null),
  delimiter: z.enum(delimiters).nullable().default(null),
  sheet: z.string().max(200).nullable().default(null),
  mapping: mapping.nullable().default(null),
  dayOrder: z.enum(dayOrders).default('day-first'),
  channel: channel.default('call-center'),
  /** Of those whom nobody knows: the account whose contact they become; `null` makes nobody of them. */
  people: z
    .array(z.strictObject({ key: personKey, accountId: accountId.nullable() }))
    .max(5_000)
    .readonly()
    .default([]),
}

const shownTouch = z.strictObject({
  place: count,
  happenedOn: day,
  channel,
  minutes: count.nullable(),
  subject: line,
})
const named = z.string()

export const touchpointFileContract = {
  /**
   * What bringing in a calendar (.ics), mail (.eml, .mbox) or a log (.csv, .xlsx) would do. `basis` pins it. Of each list what is shown
   * at most is 200; the counts are of all.
   */
  'touchpoint.readFile': query({
    input: z.strictObject(how),
    output: z.strictObject({
      form: z.enum(['calendar', 'mail', 'log']),
      basis: count,
      /** Of a log: its columns, which of them is taken for what, and some of its rows. */
      log: z
        .strictObject({
          headers: z.array(z.string()).readonly(),
          mapping,
          rows: count,
          firstRows: z.array(z.array(z.string()).readonly()).readonly(),
        })
        .nullable(),
      leftOut: z.array(z.strictObject({ reason: z.enum(leftOutReasons), count })).readonly(),
      alreadyThere: count,
      planned: z
        .array(
          z.strictObject({
            ...shownTouch.shape,
            accountName: line,
            /** Contacts, then those who become contacts, then our people, then those who are not kept. */
            contacts: z.array(named).readonly(),
            newcomers: z.array(named).readonly(),
            team: z.array(named).readonly(),
            others: z.array(named).readonly(),
          }),
        )
        .readonly(),
      plannedCount: count,
      people: z
        .array(
          z.strictObject({
            key: personKey,
            name: line,
            email: line,
            accountId: accountId.nullable(),
            accountName: line.nullable(),
            isTaken: z.boolean(),
            touches: count,
          }),
        )
        .readonly(),
      /** What messages say of the employer or title of people who are known: it is brought in as to be verified. */
      heard: z
        .array(
          z.strictObject({
            contactId,
            name: z.string(),
            accountName: line,
            fact: z.enum(postFacts),
            was: z.string(),
            now: z.string(),
            source: z.string(),
            day,
          }),
        )
        .readonly(),
      heardCount: count,
      peopleCount: count,
      takenCount: count,
      unplaced: z
        .array(z.strictObject({ ...shownTouch.shape, people: z.array(named).readonly() }))
        .readonly(),
      unplacedCount: count,
    }),
    reads: ['touchpoint', 'account', 'contact', 'team-member'],
  }),
  /** Brings in exactly what was shown, with the people who become contacts: one command, one undo. */
  'touchpoint.takeFile': command({
    input: z.strictObject({ ...how, basis: count, fileName: filledLine }),
    output: z.strictObject({ touchpoints: count, contacts: count, heard: count }),
    touches: ['touchpoint', 'contact'],
  }),
}
