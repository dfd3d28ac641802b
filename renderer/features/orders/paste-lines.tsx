import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useOrdersWords } from './orders-words.ts'

type Props = Readonly<{ onFile: (file: File) => void }>

/** Order lines copied out of a spreadsheet: from here on they are a file like any other. */
export function PasteLines({ onFile }: Props) {
  const say = useOrdersWords()
  const [text, setText] = useState('')
  return (
    <Box
      component="section"
      aria-labelledby="paste"
      sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}
    >
      <Typography id="paste" variant="h2">
        {say('paste')}
      </Typography>
      <TextField
        label={say('pasteHere')}
        helperText={say('pasteHelp')}
        multiline
        fullWidth
        minRows={3}
        maxRows={8}
        value={text}
        slotProps={{ htmlInput: { spellCheck: false } }}
        onChange={({ target }) => setText(target.value)}
      />
      <Button
        variant="outlined"
        disabled={text.trim() === ''}
        onClick={() => onFile(new File([text], say('pastedName'), { type: 'text/plain' }))}
      >
        {say('pasteTake')}
      </Button>
    </Box>
  )
}
