import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { erasure } from './erasure.ts'
import { application, query } from './procedure.ts'
import { day, idOf, line, shownName } from './values.ts'

/** An erasure, with the ids by which a file from before it knows the person: who they were merged of, and the leads they came from. */
export const erasureTrace = erasure.extend({ ids: z.array(z.string().min(1).max(64)).max(1_000) })
export type ErasureTrace = z.output<typeof erasureTrace>

const people = z.array(
  z.strictObject({
    contactId,
    name: shownName,
    title: line,
    /** Where they are; null where only the history holds them. */
    accountId: accountId.nullable(),
    account: line,
    erasedOn: day,
    erasedBy: line,
  }),
)
const back = z.strictObject({
  people,
  /** Leads that were erased with somebody they had become, and are leads again. */
  leads: z.array(z.strictObject({ id: idOf('lead'), name: shownName, erasedOn: day })),
})
export type ErasedBack = z.output<typeof back>

export const erasedBeforeContract = {
  /** Who was erased in this workspace, as other files of it know them. Of the people themselves it says nothing. */
  'erasure.listTraces': query({
    input: z.strictObject({}),
    output: z.strictObject({ workspaceId: idOf('workspace'), traces: z.array(erasureTrace) }),
    reads: ['workspace'],
  }),
  /** Which of those who were erased in another state of this workspace it holds as they were. */
  'erasure.listHeld': query({
    input: z.strictObject({ traces: z.array(erasureTrace).max(10_000) }),
    output: back,
    reads: ['workspace'],
  }),
  /** Who was erased once, as far as this computer knows, and is in the open workspace again: after going back to a backup, or in an old copy. */
  'erasure.listBack': application({
    input: z.strictObject({}),
    output: back,
    touches: [],
    reads: ['application', 'workspace'],
  }),
}
