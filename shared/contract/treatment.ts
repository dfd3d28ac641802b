import type { ChosenTreatment } from '#shared/domain/economics/chosen-treatment.ts'
import { treatments } from '#shared/domain/economics/treatment.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { command, query } from './procedure.ts'
import { day, idOf, line, shownName, version } from './values.ts'

const treatment = z.enum(treatments)
export const chosenTreatment = z.strictObject({
  id: idOf('chosen-treatment'),
  accountId,
  treatment,
  suggested: treatment.nullable(),
  note: line,
  decidedOn: day,
  decidedBy: shownName,
  version,
}) satisfies z.ZodType<ChosenTreatment>

export const treatmentContract = {
  /** What was decided, of every account of which something was. */
  'treatment.list': query({
    input: z.strictObject({}),
    output: z.array(chosenTreatment),
    reads: ['treatment', 'account'],
  }),
  /** Decides what is done with an account, today, whatever was decided before; `null` takes the decision back. */
  'treatment.choose': command({
    input: z.strictObject({
      accountId,
      treatment: treatment.nullable(),
      /** What is suggested as one decides. */
      suggested: treatment.nullable().default(null),
      note: line.default(''),
    }),
    output: z.strictObject({ chosen: chosenTreatment.nullable() }),
    touches: ['treatment'],
  }),
}
