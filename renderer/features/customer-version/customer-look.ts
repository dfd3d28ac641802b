import type { HouseLook } from '#shared/domain/house-style/model.ts'
import { useMemo } from 'react'
import { useHouseLook } from '../../ui/house/house-look.ts'

/** The house style for what customers get: a line that says that only we may read it has no place there. */
export function useCustomerLook(): HouseLook {
  const house = useHouseLook()
  return useMemo(() => ({ ...house, confidentiality: '' }), [house])
}
