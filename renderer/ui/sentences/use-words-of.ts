import type { Worded } from '#shared/domain/brief/wording.ts'
import { useMemo } from 'react'
import { useSaySentence, type SaySentence } from './say-sentence.ts'

export type WordsOf = (worded: Pick<Worded, 'drafted' | 'wording'>) => string

/** Says a sentence: in somebody's own words where there are any, else as it is drafted. */
export function useWordsOf(): WordsOf {
  const saySentence = useSaySentence()
  return useMemo(() => wordsBy(saySentence), [saySentence])
}

export function wordsBy(saySentence: SaySentence): WordsOf {
  return ({ drafted, wording }) => wording?.text ?? (drafted ? saySentence(drafted) : '')
}
