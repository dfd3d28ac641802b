import type { FactRef } from '#shared/domain/brief/sentence.ts'
import { isId } from '#shared/kernel/id.ts'
import type { Evidence } from '#shared/domain/relationship/evidence.ts'
import Box from '@mui/material/Box'
import { useAsk } from '../../../../api/use-ask.ts'
import { useAging } from '../../../../api/use-aging.ts'
import { useEvidence } from '../../../../ui/evidence-words.ts'
import { formatDay } from '../../../../ui/format.ts'
import { useToday } from '../../../../ui/use-today.ts'
import type { ReviewPlan } from '../../use-review.ts'
import { List, Quiet } from '../room-parts.tsx'
import { useRoomWords, type SayRoom } from '../room-words.ts'
import { drillOfFact } from './drill-of-fact.ts'
import { Opens } from './opens.tsx'

/** A sentence about all touchpoints of a year has hundreds. */
const factsAtMost = 40

type Props = Readonly<{ plan: ReviewPlan; facts: readonly FactRef[] }>

/** What something rests on, each with how we know it, who said so and when; each opens the thing that it is of. */
export function FactList({ plan, facts }: Props) {
  const say = useRoomWords()
  const shown = facts.slice(0, factsAtMost)
  return (
    <>
      <List>
        {shown.map((fact) => (
          <li key={`${fact.kind} ${fact.id} ${fact.field}`}>
            <Opens drill={drillOfFact(plan, fact)}>{factName(fact, say)}</Opens>{' '}
            <Quiet>
              <How fact={fact} accountId={plan.accountId} />
            </Quiet>
          </li>
        ))}
      </List>
      {facts.length > shown.length ? (
        <Box sx={{ color: 'text.secondary' }}>{say('more', { count: facts.length - shown.length })}</Box>
      ) : null}
    </>
  )
}

function factName({ name, field }: FactRef, say: SayRoom): string {
  return field === 'itself' || field === 'text' ? name : say('factOf', { name, field: say(field) })
}

/** Of a judgement who said so, where that is kept with it; of what is recorded, its day. */
function How({ fact, accountId }: Readonly<{ fact: FactRef; accountId: ReviewPlan['accountId'] }>) {
  const say = useRoomWords()
  const aging = useAging(useToday())
  const { sayEvidence } = useEvidence(aging)
  const { certainty, asOf } = fact
  const evidence = useEvidenceOf(fact, accountId)
  if (certainty === null) return asOf === null ? say('recordedFact') : formatDay(asOf)
  if (evidence) return sayEvidence(evidence)
  const word = say(`by-${certainty}`)
  return asOf === null ? word : say('onDay', { certainty: word, day: formatDay(asOf) })
}

/** What a judgement of a person rests on. */
function useEvidenceOf(
  { kind, id, field, certainty }: FactRef,
  accountId: ReviewPlan['accountId'],
): Evidence | undefined {
  const isJudged = certainty !== null && (field === 'attitude' || field === 'influence')
  const contactId = isId<'contact'>(id) ? id : undefined
  const contact = useAsk(
    'contact.get',
    { id: contactId as never },
    { when: isJudged && kind === 'contact' && contactId !== undefined },
  ).value
  const centers = useAsk(
    'buying-center.listByAccount',
    { accountId },
    { when: isJudged && kind === 'member' },
  ).value
  if (!isJudged) return undefined
  const member = centers?.flatMap(({ members }) => members).find((each) => each.id === (id as string))
  return (kind === 'member' ? member : contact)?.evidence?.[field]
}
