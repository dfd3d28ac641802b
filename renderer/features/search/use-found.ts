import { useEffect } from 'react'
import { useAsk } from '../../api/use-ask.ts'
import type { OpenedThing } from './opened-things.ts'

const unitsAtMost = 2_000
const askAgainMs = 1_000

/**
 * What the text finds. What was found for the text before stands until the new answer is there, and no late answer takes
 * its place; while the index is being made the question is put again and again.
 */
export function useFound(text: string, opened: readonly OpenedThing[]) {
  const answer = useAsk('search.find', { text: text.slice(0, unitsAtMost), opened: [...opened] })
  const isIncomplete = answer.value?.isComplete === false
  const { askAgain } = answer
  useEffect(() => {
    if (!isIncomplete) return undefined
    const timer = setTimeout(askAgain, askAgainMs)
    return () => clearTimeout(timer)
  })
  return { ...answer, isIncomplete }
}
