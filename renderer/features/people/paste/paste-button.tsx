import ContentPasteIcon from '@mui/icons-material/ContentPaste'
import IconButton from '@mui/material/IconButton'
import Tooltip from '@mui/material/Tooltip'
import { usePasteWords } from './paste-words.ts'

/** Opens the dialog into which a text is pasted. */
export function PasteButton({ onPaste }: Readonly<{ onPaste: () => void }>) {
  const say = usePasteWords()
  return (
    <Tooltip title={say('pastePeople')}>
      <IconButton aria-label={say('pastePeople')} aria-haspopup="dialog" onClick={onPaste}>
        <ContentPasteIcon fontSize="small" />
      </IconButton>
    </Tooltip>
  )
}
