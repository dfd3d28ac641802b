import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import { useSettingsWords } from './settings-words.ts'

type State = Output<'application.getState'>

/** Where the workspace lies, and which program has it open. */
export function FileFacts({ state }: Readonly<{ state: State }>) {
  const say = useSettingsWords()
  const { workspace } = state
  const facts = [
    ...(workspace
      ? [
          [say('path'), workspace.path] as const,
          [say('mode'), say(workspace.mode === 'read' ? 'mode-read' : 'mode-edit')] as const,
        ]
      : []),
    [say('version'), state.version] as const,
    [say('user'), `${state.user}. ${say('userWhy')}`] as const,
  ]
  return (
    <Box
      component="dl"
      sx={{ display: 'grid', gridTemplateColumns: '132px minmax(0, 1fr)', rowGap: 1.5, m: 0 }}
    >
      {facts.map(([name, value]) => (
        <Box key={name} sx={{ display: 'contents' }}>
          <Box component="dt" sx={{ color: 'text.secondary' }}>
            {name}
          </Box>
          <Box component="dd" sx={{ m: 0, pl: '7px', overflowWrap: 'anywhere', userSelect: 'all' }}>
            {value}
          </Box>
        </Box>
      ))}
    </Box>
  )
}
