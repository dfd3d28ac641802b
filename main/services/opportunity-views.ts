import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { rulesAgainst } from '#shared/domain/opportunity/entry-rules.ts'
import { forecastOf } from '#shared/domain/opportunity/forecast.ts'
import type { Opportunity } from '#shared/domain/opportunity/model.ts'
import {
  pipelineChangeKinds,
  pipelineChanges,
  type PipelineState,
} from '#shared/domain/opportunity/pipeline-changes.ts'
import type { HandlersOf } from '../core/context.ts'
import { buyingCenterShape, opportunityShape } from '../store/center-tables.ts'
import * as opportunityStore from '../store/opportunities.ts'
import { listChangedSince, type PastPair, type ThenAndNow } from '../store/pipeline-past.ts'
import * as rows from '../store/rows.ts'
import { accountShape, teamMemberShape } from '../store/tables.ts'
import { seqAt } from './moments.ts'
import { agingOf, aroundOf } from './opportunities.ts'
import { get } from './outcome.ts'
import { processOf } from './sales-process.ts'

type Views = Pick<
  HandlersOf<'opportunity'>,
  | 'opportunity.list'
  | 'opportunity.getBoard'
  | 'opportunity.get'
  | 'opportunity.getForecast'
  | 'opportunity.listChanges'
>
type Column = Output<'opportunity.getBoard'>[number]['column']

const everything = { accountId: null, search: '', states: [], stages: [], ownerIds: [] } as const

export const opportunityViewHandlers: Views = {
  'opportunity.list': async ({ db }, { filter, sort, offset, limit }) => {
    const process = await processOf(db)
    return {
      ...(await opportunityStore.sumUp(db, process, filter)),
      rows: await opportunityStore.list(db, process, filter, sort, { offset, limit }),
    }
  },

  'opportunity.getBoard': async ({ db }, { filter, limit }) => {
    const process = await processOf(db)
    const columnOf = async (
      column: Column,
      states: readonly Opportunity['state'][],
      stages: readonly (string | null)[],
    ) => {
      const isOpen = column.of === 'stage' || column.of === 'no-stage'
      const choice = { ...filter, states, stages }
      const order = isOpen
        ? ({ field: 'closesOn', direction: 'asc' } as const)
        : ({ field: 'closedOn', direction: 'desc' } as const)
      return {
        column,
        ...(await opportunityStore.sumUp(db, process, choice)),
        rows: await opportunityStore.list(db, process, choice, order, { offset: 0, limit }),
      }
    }

    const unplaced = await columnOf({ of: 'no-stage' }, ['open'], [null])
    const placed = []
    for (const { key, name } of process.stages)
      placed.push(await columnOf({ of: 'stage', key, name }, ['open'], [key]))
    return [
      ...(unplaced.total > 0 ? [unplaced] : []),
      ...placed,
      await columnOf({ of: 'won' }, ['won'], []),
      await columnOf({ of: 'lost' }, ['lost'], []),
    ]
  },

  'opportunity.get': async (context, { id }) => {
    const { db } = context
    const opportunity = await get(db, opportunityShape, id)
    const account = await get(db, accountShape, opportunity.accountId)
    const owner = opportunity.ownerId && (await rows.find(db, teamMemberShape, opportunity.ownerId))
    const centers = await rows.listWhere(db, buyingCenterShape, 'opportunityId', [id], ['name', 'id'])
    const process = await processOf(db)
    const around = await aroundOf(db, id)
    const aging = await agingOf(context)

    const here = process.stages.findIndex(({ key }) => key === opportunity.stage)
    return {
      opportunity,
      accountName: account.name,
      currency: account.currency,
      ownerName: owner ? owner.name : null,
      buyingCenters: centers.map((center) => ({ id: center.id, name: center.name })),
      ahead: process.stages.slice(here + 1).map(({ key }) => ({
        stage: key,
        against: rulesAgainst(opportunity, key, process, around, aging) ?? [],
      })),
    }
  },

  'opportunity.getForecast': async ({ db }, { accountId, wonSince }) => {
    const process = await processOf(db)
    const expected = await opportunityStore.listExpected(db, accountId, wonSince)
    const owners = await rows.listAll(db, teamMemberShape, ['id'])
    const nameOf = new Map(owners.map(({ id, name }) => [id, name]))
    return forecastOf(expected, process).map((cell) => ({
      ...cell,
      ownerName: cell.ownerId === null ? null : (nameOf.get(cell.ownerId) ?? null),
    }))
  },

  'opportunity.listChanges': async ({ db }, { accountId, since, limit }) => {
    const { seq } = await seqAt(db, { day: since })
    const changed = await listChangedSince(db, seq, accountId)
    const process = await processOf(db)
    const now = await opportunityStore.sumUp(db, process, { ...everything, accountId, states: ['open'] })

    const told = changed.flatMap(toldOf)
    const currencies = new Set([
      ...now.sums.map(({ currency }) => currency),
      ...told.map(({ currency }) => currency),
    ])
    return [...currencies].map((currency) => {
      const own = told.filter((each) => each.currency === currency)
      const nowMinor = now.sums.find((each) => each.currency === currency)?.amountMinor ?? 0
      const byKind = pipelineChangeKinds.flatMap((kind) => {
        const some = own.filter((each) => each.kind === kind)
        return some.length === 0 ? [] : [{ kind, count: some.length, effectMinor: sumOf(some) }]
      })
      return {
        currency,
        startMinor: nowMinor - sumOf(own),
        nowMinor,
        byKind,
        total: own.length,
        changes: own
          .toSorted((one, other) => other.amountMinor - one.amountMinor)
          .slice(0, limit)
          .map(({ currency: _known, ...change }) => change),
      }
    })
  },
}

function toldOf({ before, now }: ThenAndNow) {
  const shown = now ?? before
  if (!shown) return []
  const { opportunity, account } = shown
  return pipelineChanges(before && stateOf(before), now && stateOf(now)).map((change) => ({
    ...change,
    opportunityId: opportunity.id as Opportunity['id'],
    accountId: account.id as AccountId,
    name: String(opportunity['name']),
    accountName: String(account['name']),
    isThere: now !== undefined,
  }))
}

function stateOf({ opportunity, account }: PastPair): PipelineState {
  const { amountMinor, state, stage, closesOn } = opportunity as unknown as Opportunity
  return { amountMinor, state, stage, closesOn, currency: String(account['currency']) }
}

function sumOf(changes: readonly Readonly<{ effectMinor: number }>[]): number {
  return changes.reduce((sum, { effectMinor }) => sum + effectMinor, 0)
}
