import type { Sentence } from '#shared/domain/brief/sentence.ts'
import Box from '@mui/material/Box'
import { useSaySentence } from '../../ui/sentences/say-sentence.ts'
import { useReviewsWords } from './reviews-words.ts'

type Props = Readonly<{
  sentences: readonly Sentence[]
  /** One after another, and not as a list. */
  isRunning?: boolean
}>

/** Sentences of a brief. What is less sure than confirmed says so behind it. */
export function BriefSentences({ sentences, isRunning = false }: Props) {
  const say = useReviewsWords()
  const saySentence = useSaySentence()
  const said = sentences.map((sentence) => {
    const { certainty } = sentence
    const mark = certainty === null || certainty === 'confirmed' ? '' : ` (${say(certainty)})`
    return {
      key: `${sentence.key} ${sentence.facts.map(({ id }) => id).join(' ')}`,
      text: saySentence(sentence) + mark,
    }
  })
  if (isRunning) return said.map(({ text }) => text).join(' ')
  return (
    <Box component="ul" sx={{ m: 0, pl: '1.3em' }}>
      {said.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </Box>
  )
}
