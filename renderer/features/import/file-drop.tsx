import UploadFileIcon from '@mui/icons-material/UploadFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useRef, useState } from 'react'
import { useImportWords } from './import-words.ts'

/** Takes files by choosing or dropping. */
export function FileDrop({ onFiles }: Readonly<{ onFiles: (files: readonly File[]) => void }>) {
  const say = useImportWords()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)

  return (
    <Box
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        const files = [...event.dataTransfer.files]
        if (files.length > 0) onFiles(files)
      }}
      sx={{
        display: 'grid',
        placeItems: 'center',
        gap: 2,
        py: 14,
        border: '1px dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        bgcolor: isOver ? 'primary.light' : 'background.paper',
        borderRadius: 1,
      }}
    >
      <UploadFileIcon color="action" />
      <Button variant="contained" onClick={() => input.current?.click()}>
        {say('choose')}
      </Button>
      <Typography variant="caption" color="textSecondary">
        {say('drop')}
      </Typography>
      <input
        ref={input}
        type="file"
        multiple
        accept=".csv,.tsv,.txt,.xlsx,.xlsm,.vcf,.json,text/csv,text/plain,text/vcard,application/json"
        hidden
        aria-label={say('choose')}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </Box>
  )
}
