import type { AccountStatus } from '#shared/domain/account/model.ts'
import type { PlanState } from '#shared/domain/plan/model.ts'
import { useMemo } from 'react'
import { wordsOf } from './words.ts'

const useWords = wordsOf('states', {
  'account-active': 'Active',
  'account-prospect': 'Prospect',
  'account-dormant': 'Dormant',
  'account-former': 'Former',
  'plan-draft': 'Draft',
  'plan-in-review': 'In review',
  'plan-approved': 'Approved',
  'plan-active': 'Active',
  'plan-closed': 'Closed',
  'plan-none': 'No plan',
})

/** What the states of accounts and plans are called wherever they are shown. */
export function useStateWords() {
  const say = useWords()
  return useMemo(
    () => ({
      sayAccountStatus: (status: AccountStatus): string => say(`account-${status}`),
      sayPlanState: (state: PlanState | 'none' | null): string => say(`plan-${state ?? 'none'}`),
    }),
    [say],
  )
}
