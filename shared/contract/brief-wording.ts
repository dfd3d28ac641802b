import { wordedSections, wordingForms, type BriefWording } from '#shared/domain/brief/wording.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { sentence } from './brief.ts'
import { command, query } from './procedure.ts'
import { changesOf, day, idOf, line, note, shownName, version } from './values.ts'

const id = idOf('brief-wording')
const section = z.enum(wordedSections)
/** A sentence or two: a brief is one page. */
const text = note.trim().min(1).max(600)

export const briefWording = z
  .strictObject({
    id,
    accountId,
    section,
    slot: line,
    form: z.enum(wordingForms),
    text,
    drafted: sentence.nullable(),
    writtenOn: day,
    writtenBy: shownName,
    version,
  })
  .refine(({ form, drafted }) => (form === 'own') === (drafted === null), {
    message: 'A sentence of somebody’s own stands for no drafted one, and any other for one',
  }) satisfies z.ZodType<BriefWording>

export const briefWordingContract = {
  /** What somebody made of the sentences of the brief of an account, in the order in which it was written. */
  'brief-wording.listByAccount': query({
    input: z.strictObject({ accountId }),
    output: z.array(briefWording),
    reads: ['brief-wording', 'account'],
  }),
  /** Says a drafted sentence in other words or leaves it out, whatever was made of it before. `text` is what it said where it is left out. */
  'brief-wording.set': command({
    input: z.strictObject({
      accountId,
      section,
      slot: line.min(1),
      form: z.enum(['reworded', 'left-out']),
      text,
      /** The sentence as it is drafted now. */
      drafted: sentence,
    }),
    output: briefWording,
    touches: ['brief-wording'],
  }),
  /** Adds a sentence that no rule writes; `slot` is whom it is about in the section of whom one meets, else empty. */
  'brief-wording.add': command({
    input: z.strictObject({ accountId, section, slot: line.default(''), text }),
    output: briefWording,
    touches: ['brief-wording'],
  }),
  /** Edits an own sentence. */
  'brief-wording.edit': command({
    input: z.strictObject({ id, version, changes: changesOf({ text }) }),
    output: briefWording,
    touches: ['brief-wording'],
  }),
  /** Takes an own sentence away, or says a drafted one as it is drafted again. */
  'brief-wording.remove': command({
    input: z.strictObject({ id, version }),
    output: z.strictObject({ id }),
    touches: ['brief-wording'],
  }),
}
