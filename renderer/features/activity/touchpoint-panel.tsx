import type { ContactId, TeamMember } from '#shared/domain/relationship/model.ts'
import type { TouchpointId } from '#shared/domain/touchpoint/model.ts'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../api/use-ask.ts'
import { useDo } from '../../api/use-do.ts'
import { useTrail } from '../../api/use-trail.ts'
import { formatDay } from '../../ui/format.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { TrailList } from '../../ui/trail/trail-list.tsx'
import { useToday } from '../../ui/use-today.ts'
import { useActivityWords } from './activity-words.ts'
import { AttitudeForm } from './outcome/attitude-form.tsx'
import { OutcomeLine } from './outcome/outcome-line.tsx'
import { PostForm } from './outcome/post-form.tsx'
import { SaidForm } from './outcome/said-form.tsx'
import { TouchpointFields } from './touchpoint-fields.tsx'

type Props = Readonly<{
  id: TouchpointId
  contacts: readonly Readonly<{ id: ContactId; name: string }>[]
  team: readonly TeamMember[]
  names: ReadonlyMap<string, string>
  isReadOnly: boolean
  onClose: () => void
}>

/** Everything about one touchpoint, edited where it stands, with what came of it and its history. */
export function TouchpointPanel({ id, contacts, team, names, isReadOnly, onClose }: Props) {
  const say = useActivityWords()
  const today = useToday()
  const answer = useAsk('touchpoint.get', { id })
  const trail = useTrail('history.listOfObject', { object: 'touchpoint', id }, 8)
  const remove = useDo('touchpoint.remove')
  const removeOutcome = useDo('outcome.remove')
  const title = answer.value
    ? say('touchpointOn', { day: formatDay(answer.value.touchpoint.happenedOn) })
    : say('title')

  return (
    <SidePanel title={title} closeLabel={say('close')} onClose={onClose}>
      {answer.failure ? <NotAnswered failure={answer.failure} onAgain={answer.askAgain} /> : null}
      {answer.value ? (
        <>
          <TouchpointFields
            touchpoint={answer.value.touchpoint}
            contacts={contacts}
            team={team}
            isReadOnly={isReadOnly}
          />
          <Box component="section" aria-label={say('outcomes')} sx={sectionLook}>
            <Typography variant="h3" sx={{ mb: 1 }}>
              {say('outcomes')}
            </Typography>
            {answer.value.outcomes.map((outcome) => (
              <Box key={outcome.id} sx={{ display: 'flex', alignItems: 'start', gap: 1 }}>
                <Box sx={{ flex: 1, minWidth: 0, pt: 0.75 }}>
                  <OutcomeLine outcome={outcome} today={today} names={names} />
                </Box>
                {isReadOnly ? null : (
                  <IconButton
                    size="small"
                    aria-label={say('removeOutcome', { text: outcome.text })}
                    onClick={() => void removeOutcome({ id: outcome.id, version: outcome.version })}
                  >
                    <CloseIcon sx={{ fontSize: 16 }} />
                  </IconButton>
                )}
              </Box>
            ))}
            {isReadOnly ? null : (
              <>
                <SaidForm touchpoint={answer.value.touchpoint} />
                <AttitudeForm touchpoint={answer.value.touchpoint} contacts={contacts} names={names} />
                <PostForm touchpoint={answer.value.touchpoint} contacts={contacts} names={names} />
              </>
            )}
          </Box>
          {trail.value ? (
            <Box sx={sectionLook}>
              <TrailList {...trail} entries={trail.value} />
            </Box>
          ) : null}
          {isReadOnly ? null : (
            <Box sx={sectionLook}>
              <Button
                color="error"
                sx={{ ml: -1 }}
                onClick={() => {
                  const { version } = answer.value?.touchpoint ?? { version: 1 }
                  void remove({ id, version }).then((done) => done && onClose())
                }}
              >
                {say('remove')}
              </Button>
            </Box>
          )}
        </>
      ) : null}
    </SidePanel>
  )
}

const sectionLook = { py: 3, borderTop: '1px solid', borderColor: 'divider', mt: 3 }
