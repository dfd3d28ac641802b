import { useCallback } from 'react'
import { useLocation, useNavigate } from 'react-router'

type Branches = Readonly<Record<string, boolean>>
const untouched: Branches = {}

/**
 * Which branches of the tree were opened and closed by hand. It belongs to the entry in the window's history, so that
 * going back from an account finds the tree as it was left.
 */
export function useBranches() {
  const location = useLocation()
  const navigate = useNavigate()
  const byHand = branchesIn(location.state)
  return {
    /** What was chosen by hand, or `undefined` where nothing was. It changes only when a choice does. */
    isOpen: useCallback((id: string): boolean | undefined => byHand[id], [byHand]),
    setOpen: (id: string, isOpen: boolean): void => {
      const state = { ...(location.state as object | null), branches: { ...byHand, [id]: isOpen } }
      void navigate(location, { replace: true, state })
    },
  }
}

function branchesIn(state: unknown): Branches {
  return (state as { branches?: Branches } | null)?.branches ?? untouched
}
