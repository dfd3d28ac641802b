import type { AppError } from '#shared/contract/errors.ts'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { useTry, type Outcome } from '../../api/use-do.ts'

/** Opens a file that was brought back, as it is or in the place of another one. */
export function useEnterFile() {
  const open = useTry('workspace.open')
  const putInPlace = useTry('workspace.putInPlace')
  const navigate = useNavigate()
  const [isEntering, setEntering] = useState(false)
  const [failure, setFailure] = useState<AppError>()

  async function enter(work: Promise<Outcome<unknown>>): Promise<void> {
    setEntering(true)
    setFailure(undefined)
    const outcome = await work
    setEntering(false)
    if (outcome.ok) await navigate('/accounts')
    else setFailure(outcome.error)
  }

  return {
    isEntering,
    failure,
    open: (path: string) => void enter(open({ path })),
    putInPlace: (path: string, replacement: string) => void enter(putInPlace({ path, replacement })),
  }
}
