import { plainRules, type EntryRule, type SalesProcess } from '#shared/domain/opportunity/sales-process.ts'
import { z } from 'zod'
import { command, query } from './procedure.ts'
import { filledLine, idOf, version } from './values.ts'

export const salesProcessId = idOf('sales-process')
export const stageKey = filledLine
export const percent = z.int().min(0).max(100)

export const entryRule = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.enum(plainRules) }),
  z.strictObject({ rule: z.literal('item-met'), item: filledLine }),
]) satisfies z.ZodType<EntryRule>

const stage = z.strictObject({
  key: stageKey,
  name: filledLine,
  probability: percent,
  rules: z.array(entryRule).max(30).readonly(),
  isCommitted: z.boolean(),
})
const item = z.strictObject({ key: filledLine, name: filledLine })

function keyedOnce(list: readonly Readonly<{ key: string }>[]): boolean {
  return new Set(list.map(({ key }) => key)).size === list.length
}
const fields = {
  stages: z.array(stage).min(1).max(20).refine(keyedOnce, { message: 'A key twice' }).readonly(),
  items: z.array(item).max(40).refine(keyedOnce, { message: 'A key twice' }).readonly(),
}
export const salesProcess = z.strictObject({
  id: salesProcessId,
  ...fields,
  version,
}) satisfies z.ZodType<SalesProcess>

export const salesProcessContract = {
  /** What the workspace sells by; `version` 0 where that is what Keyplan proposes and nobody has changed. */
  'sales-process.get': query({
    input: z.strictObject({}),
    output: z.strictObject({ ...fields, version: z.int().min(0) }),
    reads: ['sales-process'],
  }),
  /** Sets stages and checklist. A stage that open opportunities are in stays, and so does an item that a rule asks for. */
  'sales-process.set': command({
    input: z.strictObject({ ...fields, version: z.int().min(0) }),
    output: salesProcess,
    touches: ['sales-process', 'opportunity'],
  }),
}
