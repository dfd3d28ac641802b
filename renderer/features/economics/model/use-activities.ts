import type { CostActivity, CostModel } from '#shared/domain/economics/cost-to-serve.ts'
import { useEffect, useRef } from 'react'
import { useTry } from '../../../api/use-do.ts'
import type { Kept } from '../../../ui/use-draft.ts'

/**
 * Changes the activities of a model: each change builds on the one before it, although that may still be on its way. A list that was
 * refused gives way to what is stored.
 */
export function useActivities({ id, version, activities }: CostModel) {
  const edit = useTry('cost-model.edit')
  const latest = useRef(activities)
  const stored = useRef(activities)
  const onTheWay = useRef(0)
  useEffect(() => {
    stored.current = activities
    if (onTheWay.current === 0) latest.current = activities
  }, [activities])

  return async (change: (now: readonly CostActivity[]) => readonly CostActivity[]): Promise<Kept> => {
    latest.current = change(latest.current)
    onTheWay.current += 1
    const outcome = await edit({ id, version, changes: { activities: latest.current } })
    onTheWay.current -= 1
    if (!outcome.ok) latest.current = stored.current
    return outcome
  }
}
