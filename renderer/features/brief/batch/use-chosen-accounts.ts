import type { AccountRow } from '#shared/contract/account.ts'
import type { AppError } from '#shared/contract/errors.ts'
import { accountStatuses, type AccountStatus } from '#shared/domain/account/model.ts'
import { planStates, type PlanState } from '#shared/domain/plan/model.ts'
import type { TeamMemberId } from '#shared/domain/relationship/model.ts'
import { isId } from '#shared/kernel/id.ts'
import { useAsk } from '../../../api/use-ask.ts'
import { useAskEach } from '../../../api/use-ask-each.ts'

const atOnce = 200
export const accountsAtMost = 1_000

/** Which accounts are meant, as the address says it: in the words of the list of accounts. */
export type Choice = Readonly<{
  search: string
  tiers: string[]
  segments: string[]
  ownerIds: TeamMemberId[]
  statuses: AccountStatus[]
  planStates: (PlanState | 'none')[]
}>

export function choiceOf(params: URLSearchParams): Choice {
  const several = (name: string): string[] => params.getAll(name).slice(0, 50)
  return {
    search: (params.get('q') ?? '').slice(0, 200),
    tiers: several('tier'),
    segments: several('segment'),
    ownerIds: several('owner').filter((owner) => isId<'team-member'>(owner)),
    statuses: accountStatuses.filter((status) => several('status').includes(status)),
    planStates: ([...planStates, 'none'] as const).filter((state) => several('plan').includes(state)),
  }
}

type Chosen = Readonly<{
  rows: readonly AccountRow[] | undefined
  total: number
  failure: AppError | undefined
}>

/** The accounts of a choice by name, at most a thousand. */
export function useChosenAccounts(filter: Choice): Chosen {
  const first = useAsk('account.list', { filter, limit: atOnce })
  const total = first.value?.total ?? 0
  const further = Math.max(0, Math.ceil(Math.min(total, accountsAtMost) / atOnce) - 1)
  const rest = useAskEach(
    'account.list',
    Array.from({ length: further }, (_each, at) => ({ filter, limit: atOnce, offset: (at + 1) * atOnce })),
  )
  const answers = [first, ...rest]
  const areThere = answers.every(({ value }) => value)
  const rows = areThere ? answers.flatMap(({ value }) => value?.rows ?? []) : undefined
  return { rows, total, failure: answers.find(({ failure }) => failure)?.failure }
}
