import { pastedLinesAtMost } from '#shared/domain/paste/read-pasted.ts'
import { externalKinds, type Contact } from '#shared/domain/relationship/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { command, query } from './procedure.ts'
import {
  attitude,
  changesOf,
  count,
  contactEvidence,
  filledLine,
  idOf,
  influence,
  line,
  note,
  paging,
  version,
} from './values.ts'

export const contactId = idOf('contact')

const fields = {
  sourceId: filledLine.nullable(),
  salutation: line,
  firstName: line,
  lastName: line,
  title: line,
  department: line,
  location: line,
  seniority: line,
  email: line,
  phone: line,
  mobile: line,
  attitude: attitude.nullable(),
  influence: influence.nullable(),
  note,
  evidence: contactEvidence,
  isAssistant: z.boolean().nullable(),
  externalKind: z.enum(externalKinds).nullable(),
  firm: line.nullable(),
}

/** A place on the map that is arranged freely. */
const pixel = z.int().min(-1_000_000).max(1_000_000)

export const contact = z.strictObject({
  id: contactId,
  accountId,
  ...fields,
  managerId: contactId.nullable(),
  freeX: pixel.nullable(),
  freeY: pixel.nullable(),
  version,
}) satisfies z.ZodType<Contact>

/** Somebody whom others report to: of the account, or made by the same command under a key. */
const above = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('existing'), id: contactId }),
  z.strictObject({ to: z.literal('new'), key: count }),
])

/** What a pasted text may say of a person; empty where it says nothing. */
const pasted = z.strictObject({
  salutation: line,
  firstName: line,
  lastName: line,
  title: line,
  department: line,
  location: line,
  seniority: line,
  email: line,
  phone: line,
  mobile: line,
  note,
})

const severalAtMost = 20_000
/** People in the versions that the page knows, each once. */
const several = z
  .array(z.strictObject({ id: contactId, version }))
  .min(1)
  .max(severalAtMost)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, { message: 'A person twice' })

export const contactContract = {
  'contact.listByAccount': query({
    input: z.strictObject({ accountId, ...paging }),
    output: z.strictObject({ rows: z.array(contact), total: count }),
    reads: ['contact'],
  }),
  'contact.get': query({ input: z.strictObject({ id: contactId }), output: contact, reads: ['contact'] }),
  'contact.add': command({
    input: z.strictObject({
      ...changesOf(fields).shape,
      accountId,
      managerId: contactId.nullable().default(null),
    }),
    output: contact,
    touches: ['contact'],
  }),
  /** Somebody between a person and the manager that person had until now. */
  'contact.addAbove': command({
    input: z.strictObject({ ...changesOf(fields).shape, reportId: contactId }),
    output: contact,
    touches: ['contact'],
  }),
  'contact.edit': command({
    input: z.strictObject({ id: contactId, version, changes: changesOf(fields) }),
    output: contact,
    touches: ['contact'],
    typed: [
      'sourceId',
      'salutation',
      'firstName',
      'lastName',
      'title',
      'department',
      'location',
      'seniority',
      'email',
      'phone',
      'mobile',
      'note',
      'firm',
    ],
  }),
  'contact.move': command({
    input: z.strictObject({ id: contactId, version, managerId: contactId.nullable() }),
    output: contact,
    touches: ['contact'],
  }),
  /** People and reporting lines of a text that was pasted, as they were looked through: all of it, or none. */
  'contact.takePasted': command({
    input: z.strictObject({
      accountId,
      creates: z
        .array(z.strictObject({ key: count, fields: pasted, manager: above.nullable() }))
        .max(pastedLinesAtMost * 2),
      edits: z
        .array(
          z.strictObject({
            id: contactId,
            version,
            changes: pasted.partial(),
            manager: above.nullable().optional(),
          }),
        )
        .max(pastedLinesAtMost),
    }),
    output: z.strictObject({ created: z.array(contactId), edited: count }),
    touches: ['contact'],
  }),
  /** The same of several people at once: all of it is one change, and one undo takes it back. */
  'contact.editSeveral': command({
    input: z.strictObject({
      contacts: several,
      changes: changesOf({
        attitude: fields.attitude,
        influence: fields.influence,
        department: line,
        location: line,
        managerId: contactId.nullable(),
        isAssistant: fields.isAssistant,
        externalKind: fields.externalKind,
        firm: fields.firm,
      }),
    }),
    output: z.strictObject({ contacts: z.array(z.strictObject({ id: contactId, version })) }),
    touches: ['contact'],
    typed: ['department', 'location', 'firm'],
  }),
  /** Puts cards somewhere on the map that is arranged freely, or gives them back to the hierarchy. */
  'contact.place': command({
    input: z
      .strictObject({
        contacts: several,
        places: z
          .array(z.strictObject({ x: pixel, y: pixel }))
          .max(severalAtMost)
          .nullable(),
      })
      .refine(({ contacts, places }) => places === null || places.length === contacts.length, {
        message: 'Not one place for each',
      }),
    output: z.strictObject({ contacts: z.array(z.strictObject({ id: contactId, version })) }),
    touches: ['contact'],
    typed: ['places'],
  }),
  'contact.removeSeveral': command({
    input: z.strictObject({ contacts: several }),
    output: z.strictObject({ removed: count, liftedReports: count }),
    touches: [
      'contact',
      'relationship',
      'plan',
      'informal-line',
      'buying-center',
      'rating',
      'outcome',
      'lead',
      'campaign',
    ],
  }),
  'contact.remove': command({
    input: z.strictObject({ id: contactId, version }),
    output: z.strictObject({ id: contactId, liftedReports: count }),
    touches: [
      'contact',
      'relationship',
      'plan',
      'informal-line',
      'buying-center',
      'rating',
      'outcome',
      'lead',
      'campaign',
    ],
  }),
}
