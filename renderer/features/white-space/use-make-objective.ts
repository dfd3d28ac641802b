import type { AccountId } from '#shared/domain/account/model.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import { isOpenForEditing } from '#shared/domain/plan/state.ts'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { moneyText } from '../../ui/money-text.ts'
import { useWhiteSpaceWords } from './white-space-words.ts'

/** A gap as an objective says it. */
export type Gap = Readonly<{
  account: string
  line: string
  gapMinor: number
  currency: string
  incumbent: string | undefined
}>

/** Makes an objective of a gap: in the plan that is given, or in the newest of the account that is open for changes. */
export function useMakeObjective(accountId: AccountId, planId?: PlanId) {
  const say = useWhiteSpaceWords()
  const plans = useAsk('plan.listByAccount', { accountId })
  const add = useDo('plan.addObjective')
  const open = (plans.value ?? []).filter(({ state }) => isOpenForEditing(state))
  const plan = planId === undefined ? open.at(-1) : open.find(({ id }) => id === planId)

  const make = async ({ account, line, gapMinor, currency, incumbent }: Gap): Promise<string | undefined> => {
    if (!plan) return say('noPlan')
    const facts = { amount: moneyText(gapMinor, currency), account, line, incumbent: incumbent ?? '' }
    const title = say(incumbent === undefined ? 'objectiveTitle' : 'objectiveTitleFrom', facts)
    const made = await add({ planId: plan.id, title: title.slice(0, 200) })
    return made && say('madeObjective', { plan: plan.title })
  }
  return { plan, make }
}
