import { contractStates, isContractSound } from '#shared/domain/customer-contract/course.ts'
import { noticeUnits, type Contract } from '#shared/domain/customer-contract/model.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { command, query } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import {
  amountMinor,
  changesOf,
  count,
  currency,
  day,
  filledLine,
  idOf,
  line,
  note,
  version,
} from './values.ts'

export const contractId = idOf('contract')
const fields = {
  name: filledLine,
  productLine: line,
  startsOn: day,
  endsOn: day.nullable(),
  noticeCount: count.max(3_650).nullable(),
  noticeUnit: z.enum(noticeUnits),
  renewsMonths: z.int().min(1).max(600).nullable(),
  amountMinor: amountMinor.nullable(),
  note,
}
export const customerContract = z.strictObject({
  id: contractId,
  accountId,
  ...fields,
  version,
}) satisfies z.ZodType<Contract>

const unsound = { message: 'Ends before it starts, or goes on without an end' }

export const customerContractContract = {
  /** What was agreed upon with an account, by the day it began; amounts are in the account's currency. */
  'contract.listByAccount': query({
    input: z.strictObject({ accountId }),
    output: z.strictObject({ currency, contracts: z.array(customerContract).readonly() }),
    reads: ['contract', 'account'],
  }),
  /** Contracts of all accounts that ask for a decision, the most urgent first. */
  'contract.listToDecide': query({
    input: z.strictObject({
      today: day,
      /** Only of accounts that this one of us owns. */
      teamMemberId: teamMemberId.nullable().default(null),
      limit: z.int().min(1).max(200).default(20),
    }),
    output: z.strictObject({
      total: count,
      rows: z
        .array(
          z.strictObject({
            contract: customerContract,
            accountName: line,
            state: z.enum(contractStates),
            /** The last day of notice, or the day it ends. */
            by: day,
          }),
        )
        .readonly(),
    }),
    reads: ['contract', 'account'],
  }),
  'contract.add': command({
    input: z
      .strictObject({
        accountId,
        name: fields.name,
        productLine: fields.productLine.default(''),
        startsOn: fields.startsOn,
        endsOn: fields.endsOn.default(null),
        noticeCount: fields.noticeCount.default(null),
        noticeUnit: fields.noticeUnit.default('months'),
        renewsMonths: fields.renewsMonths.default(null),
        amountMinor: fields.amountMinor.default(null),
        note: fields.note.default(''),
      })
      .refine(isContractSound, unsound),
    output: customerContract,
    touches: ['contract'],
  }),
  /** What has no end any more does not go on by itself any more. */
  'contract.edit': command({
    input: z.strictObject({ id: contractId, version, changes: changesOf(fields) }),
    output: customerContract,
    touches: ['contract'],
    typed: ['name', 'productLine', 'note'],
  }),
  'contract.remove': command({
    input: z.strictObject({ id: contractId, version }),
    output: z.strictObject({ id: contractId }),
    touches: ['contract'],
  }),
}
