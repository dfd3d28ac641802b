import type { PlaceWarning } from '#shared/contract/workspace.ts'
import Button from '@mui/material/Button'
import Stack from '@mui/material/Stack'
import { useState } from 'react'
import { useKeyplan } from '../api/keyplan.tsx'
import { useTry } from '../api/use-do.ts'
import { Notice } from '../ui/notice.tsx'
import { useFrameWords } from './frame-words.ts'

type Props = Readonly<{ warnings: readonly PlaceWarning[] }>

const sentences = {
  'file-gone': 'fileGone',
  'network-folder': 'networkFolder',
  'synced-folder': 'syncedFolder',
} as const

/** What endangers the workspace where its file lies. A danger can be put away; a file that is gone can't. */
export function PlaceNotice({ warnings }: Props) {
  const say = useFrameWords()
  const [putAway, setPutAway] = useState<readonly PlaceWarning[]>([])
  const shown = warnings.filter((warning) => !putAway.includes(warning))
  if (shown.length === 0) return null

  return (
    <Stack spacing={2} sx={{ p: 4, pb: 0 }}>
      {shown.map((warning) =>
        warning === 'file-gone' ? (
          <Notice key={warning} severity="error" action={<SaveCopy />}>
            {say(sentences[warning])}
          </Notice>
        ) : (
          <Notice key={warning} severity="warning" onClose={() => setPutAway([...putAway, warning])}>
            {say(sentences[warning])}
          </Notice>
        ),
      )}
    </Stack>
  )
}

/** Puts what is shown into a new file beside the user's other workspaces, and goes on there. */
function SaveCopy() {
  const say = useFrameWords()
  const saveCopy = useTry('workspace.saveCopy')
  const open = useTry('workspace.open')
  const { failures } = useKeyplan()

  async function goOnInCopy(): Promise<void> {
    const copy = await saveCopy({})
    const opened = copy.ok ? await open({ path: copy.value.path }) : copy
    if (!opened.ok) failures.report(opened.error)
  }
  return (
    <Button size="small" color="inherit" onClick={() => void goOnInCopy()}>
      {say('saveCopy')}
    </Button>
  )
}
