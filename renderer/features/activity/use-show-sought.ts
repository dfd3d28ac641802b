import { useEffect, useRef } from 'react'

/** Brings the touchpoint that was looked for into view when the table has it. */
export function useShowSought(soughtId: string | null) {
  const table = useRef<HTMLTableElement>(null)
  useEffect(() => {
    if (soughtId !== null)
      table.current?.querySelector('[data-sought="true"]')?.scrollIntoView({ block: 'center' })
  }, [soughtId])
  return table
}
