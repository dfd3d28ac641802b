import { severalTerms, singleTerms, type TermsScenario } from '#shared/domain/economics/terms-scenario.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { command, query } from './procedure.ts'
import { changesOf, filledLine, idOf, line, version } from './values.ts'

const id = idOf('terms-scenario')
const value = z.number().min(-1).max(1e14)
const fields = {
  name: filledLine,
  /** At least one thing is changed: terms as they are need not be kept. */
  terms: z
    .array(
      z.union([
        z.strictObject({ term: z.enum(singleTerms), of: z.null(), value }),
        z.strictObject({ term: z.enum(severalTerms), of: line, value }),
      ]),
    )
    .min(1)
    .max(500)
    .readonly(),
}
export const termsScenario = z.strictObject({
  id,
  accountId,
  ...fields,
  version,
}) satisfies z.ZodType<TermsScenario>

export const termsScenarioContract = {
  /** Terms that were kept for an account, by their names. */
  'terms-scenario.listByAccount': query({
    input: z.strictObject({ accountId }),
    output: z.array(termsScenario),
    reads: ['terms-scenario', 'account'],
  }),
  'terms-scenario.add': command({
    input: z.strictObject({ accountId, ...fields }),
    output: termsScenario,
    touches: ['terms-scenario'],
  }),
  'terms-scenario.edit': command({
    input: z.strictObject({ id, version, changes: changesOf(fields) }),
    output: termsScenario,
    touches: ['terms-scenario'],
    typed: ['name'],
  }),
  'terms-scenario.remove': command({
    input: z.strictObject({ id, version }),
    output: z.strictObject({ id }),
    touches: ['terms-scenario'],
  }),
}
