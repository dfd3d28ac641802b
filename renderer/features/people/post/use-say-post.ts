import { elsewhere, type PostDoubt } from '#shared/domain/relationship/post.ts'
import { formatDay } from '../../../ui/format.ts'
import { usePostWords } from './post-words.ts'

/** Why a firm or a title should be verified, as one line. Example: `Title changed from “Buyer” to “Head of purchasing”, 3 May 2026`. */
export function useSayPost(): (doubt: PostDoubt) => string {
  const say = usePostWords()
  return (doubt) => {
    const { fact, was, now } = doubt
    const words = { was, now, day: formatDay(doubt.day) }
    if (doubt.from === 'record') return say(`record-${fact}`, words)
    const { source } = doubt
    if (fact === 'firm' && now === elsewhere)
      return say(source === '' ? 'left' : 'leftBy', { ...words, source })
    return source === '' ? say(`heard-${fact}`, words) : say(`heardBy-${fact}`, { ...words, source })
  }
}
