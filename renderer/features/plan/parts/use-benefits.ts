import type { AccountId } from '#shared/domain/account/model.ts'
import type { Benefit } from '#shared/domain/buying-center/benefits.ts'
import { useMemo } from 'react'
import { useAskEach } from '../../../api/use-ask-each.ts'
import { useAsk } from '../../../api/use-ask.ts'

/** The benefits of all buying centers of an account; those that are not there yet are left out. */
export function useBenefits(accountId: AccountId): readonly Benefit[] {
  const centers = useAsk('buying-center.listByAccount', { accountId })
  const inputs = useMemo(
    () => (centers.value ?? []).map(({ center }) => ({ buyingCenterId: center.id })),
    [centers.value],
  )
  const answers = useAskEach('benefit.list', inputs)
  return answers.flatMap((answer) => answer.value?.benefits ?? [])
}
