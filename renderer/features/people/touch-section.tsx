import type { Contact } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Link as RouteLink } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { formatDay } from '../../ui/format.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { PanelSection } from './panel-section.tsx'
import { usePeopleWords } from './people-words.ts'

const shownAtOnce = 3

/** The latest touchpoints with a person; each leads to where it is told whole. */
export function TouchSection({ contact }: Readonly<{ contact: Contact }>) {
  const say = usePeopleWords()
  const { id: contactId, accountId } = contact
  const answer = useAsk('touchpoint.listFiltered', { accountId, contactId, limit: shownAtOnce })
  const toActivity = `/accounts/${accountId}/activity`
  if (answer.failure)
    return (
      <PanelSection title={say('touchSection')}>
        <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
      </PanelSection>
    )
  if (!answer.value) return null
  const { rows, total } = answer.value
  return (
    <PanelSection title={say('touchSection')}>
      {total === 0 ? <Box sx={{ color: 'text.secondary' }}>{say('noTouch')}</Box> : null}
      {rows.map(({ touchpoint }) => (
        <Box key={touchpoint.id} sx={{ display: 'flex', gap: 2, py: 0.5 }}>
          <Box component="span" sx={{ color: 'text.secondary', whiteSpace: 'nowrap' }}>
            {formatDay(touchpoint.happenedOn)}
          </Box>
          <Link
            component={RouteLink}
            to={`${toActivity}?person=${contactId}&touchpoint=${touchpoint.id}`}
            underline="hover"
            color="textPrimary"
          >
            {touchpoint.subject === '' ? '–' : touchpoint.subject}
          </Link>
        </Box>
      ))}
      {total > shownAtOnce ? (
        <Link component={RouteLink} to={`${toActivity}?person=${contactId}`} underline="hover">
          {say('allTouches', { count: total })}
        </Link>
      ) : null}
    </PanelSection>
  )
}
