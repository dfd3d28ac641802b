import type { Output, Payload } from '#shared/contract/contract.ts'
import { useCallback, useRef } from 'react'
import { useTry, type Outcome } from '../../../api/use-do.ts'

export type HouseStyleData = Output<'house-style.get'>
export type HouseChanges = Payload<'house-style.edit'>['changes']
export type EditHouse = (changes: HouseChanges) => Promise<Outcome<Output<'house-style.edit'>>>

/**
 * Edits the house style. There is one, so it goes without an id and the queue can't tell its versions apart; each edit waits here for
 * the one before it and goes with the version that one left.
 */
export function useHouseEdit(style: HouseStyleData): EditHouse {
  const edit = useTry('house-style.edit')
  const shown = useRef(style.version)
  const known = useRef(style.version)
  // An undo goes back to a version that was there before.
  if (shown.current !== style.version) known.current = shown.current = style.version
  const last = useRef<Promise<unknown>>(Promise.resolve())

  return useCallback(
    (changes) => {
      const turn = last.current.then(async () => {
        const outcome = await edit({ version: known.current, changes })
        if (outcome.ok) known.current = outcome.value.version
        return outcome
      })
      last.current = turn
      return turn
    },
    [edit],
  )
}
