import { usualLook, type HouseLook } from '#shared/domain/house-style/model.ts'
import { createContext, use } from 'react'

/** How what leaves the program looks: the program's own house style, given by whoever asks for it. */
export const HouseLookContext = createContext<HouseLook>(usualLook)

export function useHouseLook(): HouseLook {
  return use(HouseLookContext)
}
