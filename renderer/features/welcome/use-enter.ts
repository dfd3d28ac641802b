import type { AppError } from '#shared/contract/errors.ts'
import { useState } from 'react'
import { useTry, type Outcome } from '../../api/use-do.ts'

type Doing = 'create' | 'open' | 'sample'

/** The ways into a workspace, and why one was refused. */
export function useEnter() {
  const create = useTry('workspace.create')
  const open = useTry('workspace.open')
  const createSample = useTry('workspace.createSample')
  const [doing, setDoing] = useState<Doing>()
  const [refusal, setRefusal] = useState<AppError>()

  async function run(kind: Doing, work: Promise<Outcome<unknown>>): Promise<void> {
    setDoing(kind)
    setRefusal(undefined)
    const outcome = await work
    setDoing(undefined)
    if (!outcome.ok) setRefusal(outcome.error)
  }

  return {
    doing,
    refusal,
    /** Some refusals leave a way on: what can't be written, is open elsewhere, or has some damaged pages, can still be read. */
    canRead:
      refusal?.code === 'store-locked' ||
      refusal?.code === 'store-read-only' ||
      (refusal?.code === 'store-damaged' && refusal.how === 'pages'),
    create: (fields: Readonly<{ name: string; currency: string; path: string | null }>) =>
      void run('create', create(fields)),
    open: (path: string) => void run('open', open({ path })),
    sample: () => void run('sample', createSample({})),
    openToRead: () => {
      if (refusal && 'path' in refusal) void run('open', open({ path: refusal.path, mode: 'read' }))
    },
  }
}
