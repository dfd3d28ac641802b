import { ruleFailure } from '#shared/contract/errors.ts'
import {
  lookBackFigures,
  lookBackTitle,
  lookBackWordsFor,
  sayFigureName,
  sayFigureOn,
} from '#shared/contract/look-back-words.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { figureAt } from '#shared/domain/plan/figures.ts'
import { lookBackSection, lookBackText, measuredBy, outcomesOf } from '#shared/domain/plan/look-back.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import { writeRich } from '#shared/domain/rich-text/read-rich.ts'
import { dayOf } from '#shared/kernel/calendar-day.ts'
import type { QueryContext } from '../core/context.ts'
import { planCopyShape } from '../store/plan-copy-tables.ts'
import * as rows from '../store/rows.ts'
import { metricHandlers } from './metrics.ts'
import { figuresOf } from './plan-figures.ts'
import { readPlan } from './plan-since.ts'
import { writtenOf } from './rich-sections.ts'

/**
 * The first section of a plan that follows another: its objectives with what became of them and of what they were measured by, and its
 * figures when it was agreed and at its end. The end is the copy of its closing; a plan that is not closed is told as of today.
 */
export async function lookBackOn(context: QueryContext, accountId: AccountId, planId: PlanId) {
  const whole = await readPlan(context.db, planId)
  const { plan } = whole
  if (plan.accountId !== accountId) throw ruleFailure({ rule: 'of-other-account', name: plan.title })
  const copies = await rows.listWhere(context.db, planCopyShape, 'planId', [planId], ['takenOn', 'id'])
  const agreed = copies.findLast(({ reason }) => reason === 'approval')
  /* A plan that was opened again goes on: what was copied at its closing is not its end. */
  const closed = plan.state === 'closed' ? copies.findLast(({ reason }) => reason === 'closing') : undefined
  const then = agreed?.content.figures ?? []
  const now = closed?.content.figures ?? (await figuresOf(context, accountId))

  const figures = lookBackFigures.flatMap((figure) => {
    const [before, after] = [figureAt(then, { figure, ofId: '' }), figureAt(now, { figure, ofId: '' })]
    const isKnown = [before, after].some((each) => each !== undefined && each.value.kind !== 'unknown')
    if (!isKnown) return []
    return [
      {
        name: sayFigureName(figure),
        agreed: before ? sayFigureOn(before) : '–',
        atEnd: after ? sayFigureOn(after) : '–',
      },
    ]
  })
  const today = dayOf(context.now())
  const metrics = await metricHandlers['metric.listByPlan'](context, { planId, today })
  const measured = measuredBy(whole.objectives, metrics)
  const words = lookBackWordsFor(plan.title, plan.startsOn, plan.endsOn)
  return {
    key: lookBackSection,
    title: lookBackTitle,
    written: writtenOf(writeRich(lookBackText(outcomesOf(whole), figures, words, measured))),
  }
}
