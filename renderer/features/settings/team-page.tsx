import Box from '@mui/material/Box'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { SettingsSheet } from './settings-sheet.tsx'
import { useSettingsWords } from './settings-words.ts'
import { TeamTable } from './team-table.tsx'

/** Who owns accounts, covers contacts and does actions. */
export function TeamPage() {
  const say = useSettingsWords()
  const isReadOnly = useIsReadOnly()
  const team = useAsk('team-member.list', {})
  if (team.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={team.failure} onAgain={team.askAgain} />
      </Box>
    )
  }
  if (!team.value) return null
  return (
    <SettingsSheet title={say('team')}>
      <TeamTable team={team.value} isReadOnly={isReadOnly} />
    </SettingsSheet>
  )
}
