import { saidIn } from '#shared/domain/brief/wording.ts'
import Box from '@mui/material/Box'
import { formatDay } from '../../../../ui/format.ts'
import { useSaySentence } from '../../../../ui/sentences/say-sentence.ts'
import { useWordsOf } from '../../../../ui/sentences/use-words-of.ts'
import { unsureOf } from '../../brief-sentences.tsx'
import { useReviewBrief } from '../../use-review-brief.ts'
import type { ReviewData, ReviewPlan } from '../../use-review.ts'
import { Part } from '../room-parts.tsx'
import { useRoomWords } from '../room-words.ts'
import { Gone, Head } from './drill-parts.tsx'
import { FactList } from './fact-list.tsx'
import { planById, type ViewProps } from './plan-in-room.ts'

/** A sentence with what it rests on, who said so and when. */
export function SentenceView({ drill, data }: ViewProps<'sentence'>) {
  const plan = planById(data, drill.planId)
  return plan ? <Said drill={drill} plan={plan} data={data} /> : <Gone />
}

function Said({
  drill: { section, slot },
  plan,
  data,
}: Readonly<{ drill: ViewProps<'sentence'>['drill']; plan: ReviewPlan; data: ReviewData }>) {
  const say = useRoomWords()
  const saySentence = useSaySentence()
  const wordsOf = useWordsOf()
  const told = useReviewBrief(plan, data)
  if (!told) return <Box role="status" aria-busy aria-label={say('loading')} sx={{ minHeight: 300 }} />
  const found = saidIn(told.worded).find((each) => each.section === section && each.slot === slot)
  if (!found) return <Gone />
  const { drafted, wording } = found
  const unsure = unsureOf(found)
  return (
    <>
      <Head
        title={wordsOf(found)}
        below={[
          unsure === null ? '' : say(`by-${unsure}`),
          wording ? say('saidBy', { name: wording.writtenBy, day: formatDay(wording.writtenOn) }) : '',
          wording && drafted ? say('draftedAs', { sentence: saySentence(drafted) }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <Part title={say('restsOn')}>
        {drafted ? <FactList plan={plan} facts={drafted.facts} /> : say('ownSentence')}
      </Part>
    </>
  )
}
