import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { NativePick } from '../../../ui/native-pick.tsx'
import { useToday } from '../../../ui/use-today.ts'
import type { Output } from '#shared/contract/contract.ts'
import { useReviewsWords, type SayReviews } from '../reviews-words.ts'
import { useOwners } from '../use-owners.ts'
import type { ReviewData, ReviewPlan } from '../use-review.ts'

/** So many are offered: a meeting is prepared by asking a few. */
const checksAtMost = 8

type Props = Readonly<{ plan: ReviewPlan; data: ReviewData; isFixed: boolean }>

/** What is thought and should be asked again before the day; whoever is chosen is asked for it. */
export function ChecksPart({ plan, data: { review, points }, isFixed }: Props) {
  const say = useReviewsWords()
  const today = useToday()
  const owners = useOwners()
  const doSay = useDo('review.say')
  const asked = useAsk('review.listToCheck', { accountId: plan.accountId, today })
  const own = points.filter(({ planId, kind }) => planId === plan.planId && kind === 'check')
  const given = new Set(own.map(({ text }) => text))
  const all = (asked.value ?? []).map((each) => ({ each, text: textOf(each, say) }))
  const open = all.filter(({ text }) => !given.has(text))
  const more = open.length - checksAtMost
  return (
    <Box component="section" aria-label={say('checks')}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {say('checks')}
      </Typography>
      {own.length > 0 ? (
        <Box component="ul" aria-label={say('assigned')} sx={{ m: 0, mb: 2, pl: '1.3em' }}>
          {own.map((point) => (
            <li key={point.id}>
              {point.text}
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {point.ownerId ? ` · ${owners.nameOf(point.ownerId)}` : ''}
              </Box>
            </li>
          ))}
        </Box>
      ) : null}
      {asked.value && all.length === 0 ? (
        <Typography color="textSecondary">{say('checksNone')}</Typography>
      ) : null}
      {isFixed
        ? null
        : open.slice(0, checksAtMost).map(({ each, text }) => (
            <Box key={text} sx={rowLook}>
              <span>
                {text}
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  {' '}
                  · {say(`why-${each.reason}`, { count: each.ageDays ?? 0 })}
                </Box>
              </span>
              <NativePick
                label={say('assignThis', { what: text })}
                value=""
                choices={[
                  ['', say('assign')] as const,
                  ...owners.choices.map(({ id, name }) => [id, name] as const),
                ]}
                onPick={(picked) => {
                  const owner = owners.choices.find(({ id }) => id === picked)
                  if (owner)
                    void doSay({
                      id: review.id,
                      planId: plan.planId,
                      kind: 'check',
                      text,
                      ownerId: owner.id,
                      dueOn: review.heldOn,
                    })
                }}
              />
            </Box>
          ))}
      {!isFixed && more > 0 ? (
        <Typography color="textSecondary" sx={{ fontSize: 12, mt: 1 }}>
          {say('moreChecks', { count: more })}
        </Typography>
      ) : null}
    </Box>
  )
}

function textOf({ name, judgement, within }: Output<'review.listToCheck'>[number], say: SayReviews): string {
  const what = say(`judge-${judgement}`)
  return within === '' ? say('checkText', { name, what }) : say('checkTextIn', { name, what, center: within })
}

const rowLook = {
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) 150px',
  gap: 2,
  alignItems: 'center',
  py: 0.5,
}
