import { useMemo } from 'react'
import { useJudgements } from '../../../ui/judgement-choices.tsx'
import { usePeopleWords } from '../people-words.ts'
import { useLookWords } from './look-words.ts'

/** All words that stand on cards, as one value that stays the same: a card hands it on and asks for none itself. */
export function useCardWords() {
  const say = useLookWords()
  const sayPeople = usePeopleWords()
  const { sayAttitude, sayInfluence } = useJudgements()
  return useMemo(
    () => ({ say, sayPeople, sayAttitude, sayInfluence }),
    [say, sayPeople, sayAttitude, sayInfluence],
  )
}

export type CardWords = ReturnType<typeof useCardWords>
