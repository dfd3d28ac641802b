import type { SwotPart } from '#shared/domain/plan/plan-line.ts'
import type { ReactNode } from 'react'
import { useSwotWords } from './swot-words.ts'

/** Words that are tagged, as they are read. */
export function SwotMarked({ part, children }: Readonly<{ part: SwotPart; children: ReactNode }>) {
  const say = useSwotWords()
  return (
    <mark data-swot={part} title={say(part)}>
      {children}
    </mark>
  )
}
