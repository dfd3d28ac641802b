import type { Plan } from '#shared/domain/plan/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import MuiLink from '@mui/material/Link'
import Typography from '@mui/material/Typography'
import { memo } from 'react'
import { Link } from 'react-router'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { formatDay } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useCopyWords } from './copy-words.ts'

type Props = Readonly<{ plan: Plan; canWrite: boolean }>

/** The copies of a plan, the newest first, each a page of its own; and the way to what is different since. */
export const CopyList = memo(function CopyList({ plan, canWrite }: Props) {
  const say = useCopyWords()
  const answer = useAsk('plan.listCopies', { planId: plan.id })
  const keep = useDo('plan.keepCopy')
  if (answer.failure) return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  const copies = (answer.value ?? []).toReversed()
  const [newest] = copies
  return (
    <Box component="section" aria-label={say('copies')} sx={{ pt: 2, fontSize: 13 }}>
      <Typography variant="caption" color="textSecondary" component="h2">
        {say('copies')}
      </Typography>
      {answer.value && !newest ? (
        <Typography variant="caption" component="p">
          {say('none')}
        </Typography>
      ) : null}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {copies.map(({ id, reason, takenOn, health }) => (
          <li key={id}>
            <MuiLink component={Link} to={`/accounts/${plan.accountId}/plan/copies/${id}`} underline="hover">
              {say('copyOf', { reason: say(`reason-${reason}`), day: formatDay(takenOn) })}
            </MuiLink>
            {health === null ? null : (
              <Box component="span" sx={{ color: 'text.secondary', fontSize: 12 }}>
                {' '}
                {say('healthThen', { score: health })}
              </Box>
            )}
          </li>
        ))}
      </Box>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, pt: 1 }}>
        {canWrite ? (
          <Button size="small" onClick={() => void keep({ planId: plan.id })}>
            {say('keep')}
          </Button>
        ) : null}
        <Button
          size="small"
          component={Link}
          to={`/accounts/${plan.accountId}/plan/compare?plan=${plan.id}${newest ? `&from=${newest.id}` : ''}`}
        >
          {say('compare')}
        </Button>
      </Box>
    </Box>
  )
})
