import { ruleFailure } from '#shared/contract/errors.ts'
import { latestReading, withReading, type Metric } from '#shared/domain/plan/metric.ts'
import type { Plan } from '#shared/domain/plan/model.ts'
import type { HandlersOf } from '../core/context.ts'
import { buyingCenterShape } from '../store/center-tables.ts'
import { metricShape } from '../store/goal-tables.ts'
import { objectiveShape, planShape } from '../store/plan-tables.ts'
import type { Reader } from '../store/recorder.ts'
import * as rows from '../store/rows.ts'
import { createMetricFigures } from './metric-figures.ts'
import { getOpenOfObjective } from './open-plan.ts'
import { edit, get, getAt } from './outcome.ts'

export const metricHandlers: HandlersOf<'metric'> = {
  'metric.listByPlan': async ({ db }, { planId, today }) => {
    const plan = await get(db, planShape, planId)
    const objectives = await rows.listWhere(db, objectiveShape, 'planId', [planId], ['position', 'id'])
    const ids = objectives.map(({ id }) => id)
    const metrics = await rows.listWhere(db, metricShape, 'objectiveId', ids, ['position', 'id'])

    const figures = createMetricFigures(db, plan.accountId, today)
    return Promise.all(
      metrics.map(async (metric) => ({
        metric,
        actual:
          metric.source === 'by-hand'
            ? (latestReading(metric.readings, today) ?? null)
            : await figures.of(metric),
        currency: await figures.currencyOf(metric),
      })),
    )
  },

  'metric.add': async ({ recorder, db, newId }, fields) => {
    const plan = await getOpenOfObjective(db, fields.objectiveId)
    await refuseOtherCenter(db, plan, fields)

    const position = await rows.nextPosition(db, metricShape, 'objectiveId', fields.objectiveId)
    const metric: Metric = { id: newId<'metric'>(), ...centered(fields), readings: [], position, version: 1 }
    await recorder.insert(metricShape, [metric])
    return metric
  },

  'metric.edit': async ({ recorder, db }, { id, version, changes }) => {
    const metric = await get(db, metricShape, id)
    const plan = await getOpenOfObjective(db, metric.objectiveId)
    await refuseOtherCenter(db, plan, changes)

    const { source, buyingCenterId } = centered({
      source: changes.source ?? metric.source,
      buyingCenterId: changes.buyingCenterId === undefined ? metric.buyingCenterId : changes.buyingCenterId,
    })
    return edit(recorder, metricShape, id, { ...changes, source, buyingCenterId }, version)
  },

  'metric.read': async ({ recorder, db }, { id, version, on, value }) => {
    const metric = await getAt(db, metricShape, id, version)
    await getOpenOfObjective(db, metric.objectiveId)

    const readings = withReading(metric.readings, { on, value })
    return edit(recorder, metricShape, id, { readings }, version)
  },

  'metric.forget': async ({ recorder, db }, { id, version, on }) => {
    const metric = await getAt(db, metricShape, id, version)
    await getOpenOfObjective(db, metric.objectiveId)

    const readings = metric.readings.filter((reading) => reading.on !== on)
    return edit(recorder, metricShape, id, { readings }, version)
  },

  'metric.remove': async ({ recorder, db }, { id, version }) => {
    const metric = await getAt(db, metricShape, id, version)
    await getOpenOfObjective(db, metric.objectiveId)
    await recorder.remove(metricShape, [id])
    return { id }
  },
}

/** Only support is that of a buying center. */
function centered<M extends Pick<Metric, 'source' | 'buyingCenterId'>>(metric: M): M {
  return metric.source === 'support' ? metric : { ...metric, buyingCenterId: null }
}

async function refuseOtherCenter(
  db: Reader,
  plan: Plan,
  { buyingCenterId }: { readonly buyingCenterId?: Metric['buyingCenterId'] | undefined },
): Promise<void> {
  if (!buyingCenterId) return
  const center = await get(db, buyingCenterShape, buyingCenterId)
  if (center.accountId !== plan.accountId)
    throw ruleFailure({ rule: 'center-at-other-account', name: center.name })
}
