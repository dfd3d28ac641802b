import { cellJudgements, type WhiteSpaceCell } from '#shared/domain/white-space/model.ts'
import { isBrandRank } from '#shared/domain/white-space/share-of-wallet.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { competitorId } from './competitor.ts'
import { opportunityId } from './opportunity.ts'
import { productLine, productLineId } from './order.ts'
import { command, query } from './procedure.ts'
import {
  amountMinor,
  changesOf,
  count,
  currency,
  day,
  evidenceOn,
  idOf,
  line,
  note,
  version,
} from './values.ts'

const amountAYear = amountMinor.min(0).nullable()
const sharePercent = z.int().min(0).max(100).nullable()
const brands = z
  .strictObject({ rank: z.int().min(1).max(99), tied: z.int().min(0).max(98), count: z.int().min(1).max(99) })
  .refine(isBrandRank, { message: 'No such rank among so many' })
  .readonly()
const fields = {
  potentialMinor: amountAYear,
  spendMinor: amountAYear,
  sharePercent,
  brands: brands.nullable(),
  incumbentId: competitorId.nullable(),
  note,
  evidence: evidenceOn(cellJudgements),
}
export const whiteSpaceCell = z.strictObject({
  id: idOf('white-space-cell'),
  accountId,
  productLineId,
  ...fields,
  version,
}) satisfies z.ZodType<WhiteSpaceCell>

/** So many cells go into one command. */
export const cellsAtOnce = 20_000
/** So many accounts are shown together. */
export const whiteSpaceAccounts = 1_000

const place = count
/**
 * What there is where an account and a product line meet, by their places in the two lists: potential, spend, estimated share, the place
 * of the incumbent in its list; then what is reckoned: bought in the last twelve months, open and won by parts of opportunities.
 */
const metCell = z
  .tuple([
    place,
    place,
    amountAYear,
    amountAYear,
    sharePercent,
    place.nullable(),
    amountMinor,
    amountMinor,
    amountMinor,
  ])
  .readonly()
const grid = z.strictObject({
  currency,
  from: day,
  to: day,
  /** The account and all below it, each after the one above it, by name. */
  accounts: z.array(z.strictObject({ id: accountId, name: line, parentId: accountId.nullable() })).readonly(),
  /** How many more there are below than are shown. */
  accountsLeft: count,
  /** In the order of their tree. */
  lines: z.array(productLine).readonly(),
  competitors: z.array(z.strictObject({ id: competitorId, name: line })).readonly(),
  cells: z.array(metCell).readonly(),
  /** What of the pipeline could not be put anywhere: in another currency, without parts by product, of products that are no line. */
  leftOut: z.strictObject({
    inOtherCurrency: count,
    withoutParts: count,
    ofNoLine: z.array(line).readonly(),
  }),
})
export type WhiteSpaceGrid = z.output<typeof grid>

const part = z.strictObject({
  opportunityId,
  name: line,
  state: z.enum(['open', 'won']),
  period: z.string().nullable(),
  amountMinor,
  day: day.nullable(),
})

export const whiteSpaceContract = {
  'white-space.get': query({
    input: z.strictObject({ accountId }),
    output: grid,
    reads: ['white-space', 'account', 'product-line', 'order', 'opportunity', 'competitor', 'workspace'],
  }),
  /** One cell with all that is known of it and what its figures are made of. */
  'white-space.getCell': query({
    input: z.strictObject({ accountId, productLineId }),
    output: z.strictObject({
      cell: whiteSpaceCell.nullable(),
      currency,
      boughtMinor: amountMinor,
      orderLines: count,
      from: day,
      to: day,
      parts: z.array(part),
    }),
    reads: ['white-space', 'order', 'opportunity', 'product-line', 'workspace'],
  }),
  /** What is not yet there is made. @see evidenceAfter for what becomes of evidence */
  'white-space.edit': command({
    input: z.strictObject({
      accountId,
      productLineId,
      /** `null`: none is there yet. */
      version: version.nullable(),
      changes: changesOf(fields),
    }),
    output: whiteSpaceCell,
    touches: ['white-space', 'competitor'],
    typed: ['potentialMinor', 'spendMinor', 'sharePercent', 'note'],
  }),
  /**
   * Sets figures of many cells at once, whatever was in them: what is typed and pasted in the grid. An incumbent is named; who is
   * not known as a competitor becomes one. A cell in which nothing is left goes.
   */
  'white-space.fill': command({
    input: z.strictObject({
      cells: z
        .array(
          z.strictObject({
            accountId,
            productLineId,
            changes: changesOf({
              potentialMinor: amountAYear,
              spendMinor: amountAYear,
              sharePercent,
              incumbent: line,
            }),
          }),
        )
        .min(1)
        .max(cellsAtOnce),
    }),
    output: z.strictObject({ changed: count, competitorsAdded: count }),
    touches: ['white-space', 'competitor'],
  }),
}
