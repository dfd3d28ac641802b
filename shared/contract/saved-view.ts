import { viewedPages, type SavedView } from '#shared/domain/saved-view/model.ts'
import { z } from 'zod'
import { command, query } from './procedure.ts'
import { changesOf, filledLine, idOf, version } from './values.ts'

const id = idOf('saved-view')
const page = z.enum(viewedPages)
const choices = z.string().max(4_000)

export const savedView = z.strictObject({
  id,
  page,
  name: filledLine,
  choices,
  version,
}) satisfies z.ZodType<SavedView>

export const savedViewContract = {
  /** Of all pages, by name. */
  'saved-view.list': query({
    input: z.strictObject({}),
    output: z.array(savedView),
    reads: ['saved-view'],
  }),
  'saved-view.add': command({
    input: z.strictObject({ page, name: filledLine, choices }),
    output: savedView,
    touches: ['saved-view'],
  }),
  'saved-view.edit': command({
    input: z.strictObject({ id, version, changes: changesOf({ name: filledLine, choices }) }),
    output: savedView,
    touches: ['saved-view'],
    typed: ['name'],
  }),
  'saved-view.remove': command({
    input: z.strictObject({ id, version }),
    output: z.strictObject({}),
    touches: ['saved-view'],
  }),
}
