import type { LeadTouch } from '#shared/domain/lead/model.ts'
import { touchpointChannels, type TouchpointChannel } from '#shared/domain/touchpoint/model.ts'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { DayField } from '../../../ui/day-field.tsx'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { InlineField } from '../../../ui/inline-field.tsx'
import { NewLine } from '../../../ui/new-line.tsx'
import { Section } from '../../../ui/section.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { useLeadsWords } from '../leads-words.ts'
import { useEdit, type PanelProps } from './use-edit.ts'

/** What was talked about so far. Converted, these are touchpoints of the account. */
export function TouchesSection({ lead, isReadOnly }: PanelProps) {
  const say = useLeadsWords()
  const today = useToday()
  const { keep, set } = useEdit(lead)
  const { touches } = lead
  const changed = (place: number, changes: Partial<LeadTouch>): LeadTouch[] =>
    touches.map((touch, index) => (index === place ? { ...touch, ...changes } : touch))
  return (
    <Section title={say('touches')}>
      {touches.length === 0 ? (
        <Typography variant="body2" color="textSecondary">
          {say('noTouches')}
        </Typography>
      ) : null}
      {touches.map((touch, place) => (
        <Box
          key={place}
          sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr 28px', alignItems: 'center', columnGap: 1 }}
        >
          <DayField
            label={say('touchDay', { place: place + 1 })}
            value={touch.on}
            isReadOnly={isReadOnly}
            onKeep={(on) => (on === null ? undefined : keep({ touches: changed(place, { on }) }))}
          />
          <InlineChoice
            label={say('touchChannel', { place: place + 1 })}
            isLabelHidden
            value={touch.channel}
            choices={touchpointChannels.map((channel) => ({
              value: channel,
              label: say(`channel-${channel}`),
            }))}
            isReadOnly={isReadOnly}
            onKeep={(channel) => set({ touches: changed(place, { channel: channel as TouchpointChannel }) })}
          />
          {isReadOnly ? (
            <span />
          ) : (
            <IconButton
              size="small"
              aria-label={say('removeTouch', { place: place + 1 })}
              onClick={() => set({ touches: touches.filter((_, index) => index !== place) })}
            >
              <CloseIcon fontSize="small" />
            </IconButton>
          )}
          <Box sx={{ gridColumn: '1 / 4' }}>
            <InlineField
              label={say('touchText', { place: place + 1 })}
              isLabelHidden
              value={touch.text}
              isReadOnly={isReadOnly}
              onKeep={(text) => keep({ touches: changed(place, { text }) })}
            />
          </Box>
        </Box>
      ))}
      {isReadOnly ? null : (
        <Box sx={{ px: 1.5 }}>
          <NewLine
            label={say('addTouch')}
            onAdd={(text) => keep({ touches: [...touches, { on: today, channel: 'call', text }] })}
          />
        </Box>
      )}
    </Section>
  )
}
