import type { BriefValue, Sentence } from '#shared/domain/brief/sentence.ts'
import { useMemo } from 'react'
import {
  formatCount,
  formatDay,
  formatDecimal,
  formatList,
  formatShare,
  formatSignedShare,
} from '../format.ts'
import { moneyText } from '../money-text.ts'
import { useSentenceWords, type SaySentenceWord } from './sentence-words.ts'

export type SaySentence = (sentence: Pick<Sentence, 'key' | 'values'>) => string

/** Says the sentences of a brief in the user's language. */
export function useSaySentence(): SaySentence {
  const say = useSentenceWords()
  return useMemo(() => (sentence) => saidBy(say, sentence), [say])
}

/** A value as it is read. */
export function valueText(say: SaySentenceWord, value: BriefValue): string {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'names':
      return formatList(value.more > 0 ? [...value.names, say('others', { count: value.more })] : value.names)
    case 'count':
      return formatCount(value.count)
    case 'decimal':
      return formatDecimal(value.value, 1)
    case 'money':
      return moneyText(value.amountMinor, value.currency)
    case 'share':
      return formatShare(value.share)
    case 'day':
      return formatDay(value.day)
    case 'word':
      return say(value.word)
  }
}

function saidBy(say: SaySentenceWord, { key, values }: Pick<Sentence, 'key' | 'values'>): string {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    // The plural is chosen by the number, and written as one.
    name === 'count' && value.kind === 'count' ? value.count : valueText(say, value),
  ])
  const { share } = values
  const signed = share?.kind === 'share' ? formatSignedShare(share.share) : ''
  const said = say(key, { ...(Object.fromEntries(written) as Record<string, string | number>), signed })
  // What somebody wrote may end in a period of its own.
  return said.replaceAll(/([.!?…])\.(?=\s|$)/g, '$1')
}
