import type { AccountId } from '#shared/domain/account/model.ts'
import { useState } from 'react'
import { useAsk } from './use-ask.ts'
import { useSettled } from './use-settled.ts'

const shownAtOnce = 30

/**
 * Accounts by what is typed, for a field that looks one up; the note is the parent. Nothing is asked before `search` was
 * called once. The account itself is left out.
 */
export function useAccountSearch(without?: AccountId) {
  const [text, setText] = useState<string>()
  const search = useSettled(text)?.slice(0, 200)
  const answer = useAsk(
    'account.list',
    { filter: { search: search ?? '' }, limit: shownAtOnce },
    { when: search !== undefined },
  )
  const found = (answer.value?.rows ?? [])
    .filter((row) => row.id !== without)
    .map((row) => ({ id: row.id, name: row.name, note: row.parentName ?? '' }))
  return { found, search: setText, isSearching: answer.isAsking }
}
