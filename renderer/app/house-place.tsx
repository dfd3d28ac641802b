import { lazy, Suspense, type ReactNode } from 'react'
import { useAsk } from '../api/use-ask.ts'
import { HouseLookContext } from '../ui/house/house-look.ts'
import { usualLook } from '#shared/domain/house-style/model.ts'

/** Files are seldom made, so that the start does not wait for what makes them. */
const BriefBatchRunner = lazy(async () => ({
  default: (await import('../features/brief/batch/batch-runner.tsx')).BriefBatchRunner,
}))

/** Gives every page the look in which what it makes leaves the program. */
export function HousePlace({ children }: Readonly<{ children: ReactNode }>) {
  const style = useAsk('house-style.get', {})
  return (
    <HouseLookContext value={style.value ?? usualLook}>
      {children}
      <Suspense fallback={null}>
        <BriefBatchRunner />
      </Suspense>
    </HouseLookContext>
  )
}
