import Box from '@mui/material/Box'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { FileFacts } from './file-facts.tsx'
import { LookChoice } from './look-choice.tsx'
import { SearchIndex } from './search-index.tsx'
import { SettingsPart, SettingsSheet } from './settings-sheet.tsx'
import { useSettingsWords } from './settings-words.ts'
import { WorkspaceFields } from './workspace-fields.tsx'

/** What the workspace is called and reckons in, its file, and how the program looks here. */
export function WorkspacePage() {
  const say = useSettingsWords()
  const isReadOnly = useIsReadOnly()
  const state = useAsk('application.getState', {})
  const workspace = useAsk('workspace.get', {})
  const failed = [state, workspace].find((answer) => answer.failure)
  if (failed?.failure) {
    return (
      <Box sx={{ p: 6 }}>
        <NotAnswered failure={failed.failure} onAgain={failed.askAgain} />
      </Box>
    )
  }
  if (!state.value || !workspace.value) return null

  return (
    <SettingsSheet title={say('title')}>
      <SettingsPart title={say('workspace')}>
        <WorkspaceFields workspace={workspace.value} isReadOnly={isReadOnly} />
      </SettingsPart>
      <SettingsPart title={say('look')}>
        <LookChoice />
      </SettingsPart>
      <SettingsPart title={say('search')}>
        <SearchIndex isReadOnly={isReadOnly} />
      </SettingsPart>
      <SettingsPart title={say('file')}>
        <FileFacts state={state.value} />
      </SettingsPart>
    </SettingsSheet>
  )
}
