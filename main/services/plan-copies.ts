import { AppFailure } from '#shared/contract/errors.ts'
import { completenessOf, knownSections } from '#shared/domain/plan/completeness.ts'
import type { CopiedCell, CopyContent, CopyReason, PlanCopy } from '#shared/domain/plan/copy.ts'
import { healthOf } from '#shared/domain/plan/health.ts'
import { healthValuesOf } from '#shared/domain/plan/health-values.ts'
import type { Plan, PlanId } from '#shared/domain/plan/model.ts'
import { sectionsWithRows } from '#shared/domain/plan/section-rows.ts'
import { templateOf } from '#shared/domain/plan/template.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { CommandContext, HandlersOf, QueryContext } from '../core/context.ts'
import { findLastWritten } from '../store/last-written.ts'
import { investmentShape } from '../store/goal-tables.ts'
import { createPast } from '../store/past.ts'
import { listOfPlan, seqsOfCopies } from '../store/plan-copies.ts'
import { planCopyShape } from '../store/plan-copy-tables.ts'
import { planShape } from '../store/plan-tables.ts'
import type { Reader, Recorder } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { loyaltyProofShape, planLineShape, planRiskShape, worldCardShape } from '../store/world-tables.ts'
import { factsOf } from './coach.ts'
import { get } from './outcome.ts'
import { figuresOf } from './plan-figures.ts'
import { editionsOf } from './plan-templates.ts'
import { readPlan } from './plan-since.ts'
import { whiteSpaceHandlers } from './white-space.ts'

export const listCopies: HandlersOf<'plan'>['plan.listCopies'] = async ({ db }, { planId }) => {
  await get(db, planShape, planId)
  const copies = await listOfPlan(db, planId)
  const seqs = await seqsOfCopies(
    db,
    copies.map(({ id }) => id),
  )
  return copies.flatMap((copy) => {
    const seq = seqs.get(copy.id)
    return seq === undefined ? [] : [{ ...copy, seq }]
  })
}

export const getCopy: HandlersOf<'plan'>['plan.getCopy'] = async ({ db }, { id }) => {
  const copy = await get(db, planCopyShape, id)
  const seq = (await seqsOfCopies(db, [id])).get(id)
  if (seq === undefined) throw new AppFailure({ code: 'not-found', object: 'plan_copy' })

  /* The account that the plan was at then: two that are merged later are told as they were. */
  const past = createPast(db, seq)
  await past.read('plan', [copy.planId])
  const plan = past.at(copy.planId, seq) as Plan | undefined
  if (!plan) throw new AppFailure({ code: 'not-found', object: 'plan' })
  return { copy, seq, accountId: plan.accountId }
}

export const keepCopy: HandlersOf<'plan'>['plan.keepCopy'] = async (context, { planId }) => {
  const plan = await get(context.db, planShape, planId)
  return takeCopy(context, plan, 'review')
}

/** Copies a plan as it is after what this command has done so far. */
export async function takeCopy(context: CommandContext, plan: Plan, reason: CopyReason): Promise<PlanCopy> {
  const content = await contentOf(context, plan)

  const copy: PlanCopy = {
    id: context.newId<'plan-copy'>(),
    planId: plan.id,
    reason,
    takenOn: dayOf(context.now()),
    content,
    version: 1,
  }
  await context.recorder.insert(planCopyShape, [copy])
  return copy
}

export async function removeCopies(recorder: Recorder, planIds: readonly PlanId[]): Promise<void> {
  const copies = await rows.listWhere(recorder.db, planCopyShape, 'planId', planIds)
  await recorder.remove(
    planCopyShape,
    copies.map(({ id }) => id),
  )
}

async function contentOf(context: QueryContext, { id, accountId }: Plan): Promise<CopyContent> {
  const today = dayOf(context.now())
  const whole = await readPlan(context.db, id)
  const facts = await factsOf(context, accountId, today)
  const template = templateOf(await editionsOf(context.db), whole.plan)
  const completeness = completenessOf(
    whole,
    template,
    knownSections(facts, await withRows(context.db, whole)),
  )
  const lastWrittenOn = await lastWrittenOf(context.db, whole)
  const values = healthValuesOf(facts, { actions: whole.actions, lastWrittenOn }, completeness, today)
  return {
    figures: await figuresOf(context, accountId),
    ...(await spaceOf(context, accountId)),
    health: healthOf(values, template?.health ?? []).score,
    completeness: completeness.share,
  }
}

async function lastWrittenOf(db: Reader, { plan }: Whole) {
  const at = (await findLastWritten(db, [plan.id])).get(plan.id)
  return at === undefined ? null : dayOf(new Date(at))
}

/** The sections of a plan that have rows of their own. */
async function withRows(db: Reader, { plan, sections }: Whole): Promise<ReadonlySet<string>> {
  const { id, accountId } = plan
  return sectionsWithRows({
    sections,
    risks: await rows.listWhere(db, planRiskShape, 'planId', [id]),
    planLines: await rows.listWhere(db, planLineShape, 'planId', [id]),
    worldCards: await rows.listWhere(db, worldCardShape, 'accountId', [accountId]),
    loyaltyProofs: await rows.listWhere(db, loyaltyProofShape, 'accountId', [accountId]),
    investments: await rows.listWhere(db, investmentShape, 'planId', [id]),
  })
}

type Whole = Awaited<ReturnType<typeof readPlan>>

/** The white space of the account alone, in the order of the product lines, without the cells in which nothing is. */
async function spaceOf(
  context: QueryContext,
  accountId: AccountId,
): Promise<Pick<CopyContent, 'currency' | 'space'>> {
  const grid = await whiteSpaceHandlers['white-space.get'](context, { accountId })
  const own = grid.accounts.findIndex((account) => account.id === accountId)
  const space = grid.cells
    .filter(([row]) => row === own)
    .toSorted(([, one], [, other]) => one - other)
    .map(
      ([
        ,
        column,
        potentialMinor,
        spendMinor,
        ,
        incumbent,
        boughtMinor,
        openMinor,
        wonMinor,
      ]): CopiedCell => ({
        line: grid.lines[column]?.name ?? '',
        potentialMinor,
        spendMinor,
        boughtMinor,
        openMinor,
        wonMinor,
        incumbent: incumbent === null ? '' : (grid.competitors[incumbent]?.name ?? ''),
      }),
    )
  return { currency: grid.currency, space }
}
