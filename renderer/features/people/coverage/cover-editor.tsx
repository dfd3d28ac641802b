import {
  relationshipLevels,
  type Relationship,
  type RelationshipLevel,
} from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Popover from '@mui/material/Popover'
import Typography from '@mui/material/Typography'
import { DayField } from '../../../ui/day-field.tsx'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { useCoverageWords } from './coverage-words.ts'
import type { CoverCommands } from './use-cover-commands.ts'

type Props = Readonly<{
  anchor: HTMLElement
  tie: Relationship
  names: Readonly<{ contact: string; member: string }>
  isReadOnly: boolean
  commands: CoverCommands
  onClose: () => void
}>

/** What one of us has with one of them, where it stands in the grid. Kept at once. */
export function CoverEditor({ anchor, tie, names, isReadOnly, commands, onClose }: Props) {
  const say = useCoverageWords()
  const levels = relationshipLevels.map((level) => ({ value: level, label: say(`level-${level}`) }))
  const shared = { choices: levels, isReadOnly }
  return (
    <Popover
      open
      anchorEl={anchor}
      onClose={onClose}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      slotProps={{
        paper: {
          role: 'dialog',
          'aria-label': say('editorTitle', names),
          sx: { p: 3, width: 320, border: '1px solid', borderColor: 'divider' },
        },
      }}
    >
      <Typography variant="h3" sx={{ mb: 1.5 }}>
        {say('editorTitle', names)}
      </Typography>
      <InlineChoice
        {...shared}
        label={say('now')}
        value={tie.currentLevel}
        onKeep={(level) => void commands.edit(tie, { currentLevel: level as RelationshipLevel })}
      />
      <InlineChoice
        {...shared}
        label={say('target')}
        value={tie.targetLevel}
        onKeep={(level) => void commands.edit(tie, { targetLevel: level as RelationshipLevel })}
      />
      <Box sx={{ display: 'grid', gridTemplateColumns: '132px 1fr', alignItems: 'center' }}>
        <Box sx={{ color: 'text.secondary', py: 1 }}>{say('lastTouchOn')}</Box>
        <DayField
          label={say('lastTouchOn')}
          value={tie.lastTouchOn}
          noDay={say('noDay')}
          isReadOnly={isReadOnly}
          onKeep={(day) => void commands.edit(tie, { lastTouchOn: day })}
        />
      </Box>
      <Box sx={{ display: 'flex', justifyContent: 'end', gap: 2, mt: 2 }}>
        {isReadOnly ? null : (
          <Button
            color="error"
            onClick={() => {
              onClose()
              void commands.remove(tie)
            }}
          >
            {say('remove')}
          </Button>
        )}
        <Button onClick={onClose}>{say('close')}</Button>
      </Box>
    </Popover>
  )
}
