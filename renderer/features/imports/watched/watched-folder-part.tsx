import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { ArrivalTable } from './arrival-table.tsx'
import { FolderDialog } from './folder-dialog.tsx'
import { useWatchedWords } from './watched-words.ts'

/** The folder whose files are imported by themselves, and what became of those that came. */
export function WatchedFolderPart({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const say = useWatchedWords()
  const { value, failure, askAgain } = useAsk('watched-folder.get', {})
  const set = useDo('watched-folder.set')
  const [isChoosing, setChoosing] = useState(false)
  if (failure) return <NotAnswered failure={failure} onAgain={askAgain} />
  if (!value) return null

  const { folder, arrivals } = value
  return (
    <Box component="section" aria-labelledby="watched-folder" sx={{ mt: 6, maxWidth: 960 }}>
      <Typography id="watched-folder" variant="h2">
        {say('title')}
      </Typography>
      <Typography color="textSecondary" sx={{ maxWidth: 760 }}>
        {say('why')}
      </Typography>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, flexWrap: 'wrap', my: 2 }}>
        <Typography sx={{ overflowWrap: 'anywhere' }}>
          {folder === null ? say('none') : say('watched', { folder })}
        </Typography>
        {isReadOnly ? null : (
          <Button size="small" variant="outlined" onClick={() => setChoosing(true)}>
            {say(folder === null ? 'choose' : 'change')}
          </Button>
        )}
        {isReadOnly || folder === null ? null : (
          <Button size="small" onClick={() => void set({ path: null })}>
            {say('stop')}
          </Button>
        )}
      </Box>
      {arrivals.length > 0 ? (
        <ArrivalTable arrivals={arrivals} />
      ) : folder === null ? null : (
        <Typography color="textSecondary">{say('nothingCame')}</Typography>
      )}
      {isChoosing ? <FolderDialog folder={folder} onClose={() => setChoosing(false)} /> : null}
    </Box>
  )
}
