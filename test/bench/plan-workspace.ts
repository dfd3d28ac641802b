import { blankAccount } from '#shared/domain/account/blank-account.ts'
import type { Account, AccountId } from '#shared/domain/account/model.ts'
import type { ProductLine } from '#shared/domain/economics/model.ts'
import type { Action, Objective, Plan, PlanSection, Strategy } from '#shared/domain/plan/model.ts'
import { blankCell, type WhiteSpaceCell } from '#shared/domain/white-space/model.ts'
import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import { addDays } from '#shared/kernel/calendar-day.ts'
import { diceNamed } from '#shared/sample/dice.ts'
import { createIds } from '../../main/core/ids.ts'
import { createStore } from '../../main/store/open-store.ts'
import {
  actionShape,
  objectiveShape,
  planSectionShape,
  planShape,
  strategyShape,
} from '../../main/store/plan-tables.ts'
import { chunks } from '../../main/store/recorder.ts'
import type { Shape } from '../../main/store/shape.ts'
import { accountShape, productLineShape, teamMemberShape, workspaceShape } from '../../main/store/tables.ts'
import { transact } from '../../main/store/transact.ts'
import { whiteSpaceCellShape } from '../../main/store/white-space-tables.ts'
import { createClock } from '../support/clock.ts'
import { noteBy } from './notes.ts'

/** What the issue asks for: a page of text has about 2,000 characters. */
export const planSizes = {
  objectives: 200,
  actions: 2_000,
  sections: 15,
  pages: 300,
  accounts: 200,
  lines: 400,
} as const
const lettersAPage = 2_000

export type PlanWorkspace = Readonly<{
  path: string
  accountId: AccountId
  plan: Plan
  sections: readonly PlanSection[]
  actions: readonly Action[]
}>

/** A workspace file with one plan of the largest size, and a white space of 200 x 400 cells below its account. */
export async function makePlanWorkspace(path: string): Promise<PlanWorkspace> {
  const clock = createClock()
  const newId = createIds(clock.now)
  const dice = diceNamed('plan workspace')
  const store = await createStore(path, clock.now())
  const { write } = store
  if (!write) throw new Error('A new store can be written to')
  const insert = async <V extends { id: string }>(shape: Shape<V>, values: readonly V[]): Promise<void> => {
    for (const some of chunks(values, 20_000))
      await transact(
        write,
        {
          id: newId(),
          name: 'import.run',
          happenedAt: clock.now().toISOString(),
          actor: 'bench',
          kind: 'do',
          standing: 'done',
          mergeKey: null,
        },
        (recorder) => recorder.insert(shape, some),
      )
  }

  const team = Array.from({ length: 20 }, (_each, at) => ({
    id: newId<'team-member'>(),
    name: `Member ${at}`,
    role: '',
    email: '',
    phone: '',
    version: 1,
  }))
  const accountId = newId<'account'>()
  const accounts = Array.from({ length: planSizes.accounts }, (_each, at): Account => ({
    ...blankAccount,
    id: at === 0 ? accountId : newId<'account'>(),
    name: at === 0 ? 'Group' : `Unit ${at}`,
    parentId: at === 0 ? null : accountId,
    ownerId: null,
    currency: 'EUR',
    version: 1,
  }))
  const lines = Array.from({ length: planSizes.lines }, (_each, position): ProductLine => ({
    id: newId(),
    name: `Line ${position}`,
    parentLineId: null,
    position,
    version: 1,
  }))
  const cells = accounts.flatMap((account) =>
    lines.map((line): WhiteSpaceCell => ({
      ...blankCell,
      id: newId(),
      accountId: account.id,
      productLineId: line.id,
      potentialMinor: dice.whole(1, 1_000_000),
      evidence: null,
      version: 1,
    })),
  )
  const startsOn = '2026-01-01' as CalendarDay
  const plan: Plan = {
    id: newId(),
    accountId,
    title: 'Plan 2026',
    startsOn,
    endsOn: '2026-12-31' as CalendarDay,
    state: 'active',
    templateKey: 'strategic-account',
    templateVersion: 1,
    skippedSteps: null,
    version: 1,
  }
  const letters = (planSizes.pages * lettersAPage) / planSizes.sections
  const sections = Array.from({ length: planSizes.sections }, (_each, position): PlanSection => {
    let text = ''
    while (text.length < letters) text += `${noteBy(dice)}\n\n`
    const key = position === 5 ? 'objectives' : `own-${position}`
    return {
      id: newId(),
      planId: plan.id,
      key,
      title: `Section ${position}`,
      position,
      text,
      rich: null,
      version: 1,
    }
  })
  const objectives = Array.from({ length: planSizes.objectives }, (_each, position): Objective => ({
    id: newId(),
    planId: plan.id,
    title: `Objective ${position}`,
    ownerId: dice.pick(team).id,
    dueOn: addDays(startsOn, dice.whole(30, 360)),
    goal: null,
    position,
    version: 1,
  }))
  const strategies = objectives.map((objective, at): Strategy => ({
    id: newId(),
    objectiveId: objective.id,
    title: `Strategy ${at}`,
    position: 0,
    version: 1,
  }))
  const actions = Array.from({ length: planSizes.actions }, (_each, at): Action => {
    const dueOn = addDays(startsOn, dice.whole(10, 360))
    return {
      id: newId(),
      strategyId: (strategies[at % strategies.length] as Strategy).id,
      title: `Action ${at}: ${dice.pick(['call', 'visit', 'offer', 'trial', 'review'])}`,
      ownerId: dice.chance(0.9) ? dice.pick(team).id : null,
      startsOn: addDays(dueOn, -dice.whole(1, 40)),
      dueOn,
      state: dice.pick(['open', 'open', 'in-progress', 'done']),
      effortMinutes: 60 * dice.whole(1, 40),
      needIds: null,
      note: null,
      recurs: null,
      recursFrom: null,
      contactIds: null,
      position: Math.floor(at / strategies.length),
      version: 1,
    }
  })

  await insert(workspaceShape, [
    { id: newId<'workspace'>(), name: 'Plans', currency: 'EUR', evidenceHalfLifeDays: null, version: 1 },
  ])
  await insert(teamMemberShape, team)
  await insert(accountShape, accounts)
  await insert(productLineShape, lines)
  await insert(whiteSpaceCellShape, cells)
  await insert(planShape, [plan])
  await insert(planSectionShape, sections)
  await insert(objectiveShape, objectives)
  await insert(strategyShape, strategies)
  await insert(actionShape, actions)
  await store.close()
  return { path, accountId, plan, sections, actions }
}
