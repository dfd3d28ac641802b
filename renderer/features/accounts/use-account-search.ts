import type { AccountId } from '#shared/domain/account/model.ts'
import { useState } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import type { Found } from '../../ui/lookup-field.tsx'
import { useSettled } from '../../ui/use-settled.ts'

const shownAtOnce = 30

/** Accounts by what is typed, for a field that looks one up. The account itself is left out. */
export function useAccountSearch(without?: AccountId) {
  const [text, setText] = useState('')
  const search = useSettled(text)
  const answer = useAsk('account.list', { filter: { search: search.slice(0, 200) }, limit: shownAtOnce })
  const found = (answer.value?.rows ?? [])
    .filter((row) => row.id !== without)
    .map((row): Found<AccountId> => ({ id: row.id, name: row.name, note: row.parentName ?? '' }))
  return { found, search: setText, isSearching: answer.isAsking }
}
