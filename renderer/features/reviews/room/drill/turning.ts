import { createContext } from 'react'

/** Shows another page of the lines that are looked at. */
export const Turning = createContext<(page: number) => void>(() => undefined)
