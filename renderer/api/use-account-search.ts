import type { AccountId } from '#shared/domain/account/model.ts'
import { useState } from 'react'
import { useAsk } from './use-ask.ts'
import { useSettled } from './use-settled.ts'

const shownAtOnce = 30

/** Accounts by what is typed, for a field that looks one up; the note is the parent. The account itself is left out. */
export function useAccountSearch(without?: AccountId) {
  const [text, setText] = useState('')
  const search = useSettled(text)
  const answer = useAsk('account.list', { filter: { search: search.slice(0, 200) }, limit: shownAtOnce })
  const found = (answer.value?.rows ?? [])
    .filter((row) => row.id !== without)
    .map((row) => ({ id: row.id, name: row.name, note: row.parentName ?? '' }))
  return { found, search: setText, isSearching: answer.isAsking }
}
