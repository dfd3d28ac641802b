import type { FigureValue, PlanFigure } from '#shared/domain/plan/figures.ts'
import { accountFigures, centerFigures } from '#shared/domain/rich-text/model.ts'
import { isId } from '#shared/kernel/id.ts'
import { z } from 'zod'
import { accountId } from './account.ts'
import { contactId } from './contact.ts'
import { query } from './procedure.ts'
import { teamMemberId } from './team-member.ts'
import { amountMinor, count, currency, day, line, share, shownName } from './values.ts'

export const figureValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('money'), amountMinor, currency }),
  z.strictObject({ kind: z.literal('share'), share: z.number() }),
  z.strictObject({ kind: z.literal('support'), support: z.number().min(-1).max(1), unknownShare: share }),
  z.strictObject({ kind: z.literal('count'), count }),
  z.strictObject({ kind: z.literal('rung'), rung: z.literal([0, 1, 2, 3]) }),
  z.strictObject({ kind: z.literal('light'), light: z.enum(['red', 'amber', 'green']) }),
  z.strictObject({ kind: z.literal('unknown') }),
]) satisfies z.ZodType<FigureValue>

export const planFigure = z.strictObject({
  figure: z.enum([...accountFigures, ...centerFigures]),
  ofId: z.string().refine((value): boolean => value === '' || isId(value), { message: 'Not an id' }),
  ofName: line,
  value: figureValue,
  from: day.nullable(),
  on: day,
}) satisfies z.ZodType<PlanFigure>

const named = <S extends z.ZodType>(id: S) =>
  z.array(z.strictObject({ id, name: shownName, accountId: accountId.nullable() })).readonly()
const ids = <S extends z.ZodType>(id: S) => z.array(id).max(5_000).readonly().default([])

export const planFiguresContract = {
  /** The figures that can be placed in the texts of an account's plans, each as it is today. */
  'plan.listFigures': query({
    input: z.strictObject({ accountId }),
    output: z.array(planFigure).readonly(),
    reads: [
      'account',
      'workspace',
      'order',
      'contact',
      'relationship',
      'buying-center',
      'role-preset',
      'opportunity',
      'sales-process',
      'white-space',
      'product-line',
    ],
  }),
  /** What those who are named in texts are called now; whoever is gone is left out. */
  'plan.listNamed': query({
    input: z.strictObject({
      accountIds: ids(accountId),
      contactIds: ids(contactId),
      teamMemberIds: ids(teamMemberId),
    }),
    output: z.strictObject({
      accounts: named(accountId),
      contacts: named(contactId),
      teamMembers: named(teamMemberId),
    }),
    reads: ['account', 'contact', 'team-member'],
  }),
}
