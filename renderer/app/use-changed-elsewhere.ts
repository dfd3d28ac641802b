import type { TrailChange, TrailEntry } from '#shared/contract/trail.ts'
import { useMemo } from 'react'
import type { Conflict } from '../api/conflict.ts'
import { useAsk } from '../api/use-ask.ts'

const askedFor = 20

type Thing = Extract<Conflict, { kind: 'thing' }>

/** What was done to the thing of a conflict since it was known, the newest first; where fields are what it is about, to one of these. */
export function useChangedElsewhere({ object, id, seq, fields }: Thing) {
  const answer = useAsk('history.listOfObject', { object, id, limit: askedFor })
  const entries = useMemo(
    () =>
      answer.value?.entries.filter(
        (entry) =>
          entry.seq >= seq &&
          changesOf(entry, id).some(
            ({ operation, fields: changed }) =>
              operation === 'update' &&
              (fields.length === 0 || changed.some(({ field }) => fields.includes(field))),
          ),
      ),
    [answer.value, id, seq, fields],
  )
  return { entries, failure: answer.failure, askAgain: answer.askAgain }
}

/** What an entry of the trail did to one thing. */
export function changesOf(entry: TrailEntry, id: string): readonly TrailChange[] {
  return entry.changes.filter((change) => change.id === id)
}
