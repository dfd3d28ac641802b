import UploadFileIcon from '@mui/icons-material/UploadFileOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useRef, useState } from 'react'

type Props = Readonly<{
  label: string
  /** What may be dropped here, in words. */
  hint: string
  /** Endings and types, as an input of files takes them. */
  accept: string
  /** Whether more than one may come at once. */
  isMultiple?: boolean
  /** At least one; one where only one may come. */
  onFiles: (files: readonly File[]) => void
}>

/** Takes files by choosing or dropping. */
export function FileChoice({ label, hint, accept, isMultiple = false, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const take = (list: FileList | null): void => {
    const files = [...(list ?? [])].slice(0, isMultiple ? undefined : 1)
    if (files.length > 0) onFiles(files)
  }
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
        take(event.dataTransfer.files)
      }}
      sx={{
        display: 'grid',
        placeItems: 'center',
        gap: 2,
        py: 10,
        px: 4,
        textAlign: 'center',
        border: '1px dashed',
        borderColor: isOver ? 'primary.main' : 'divider',
        bgcolor: isOver ? 'primary.light' : 'background.paper',
        borderRadius: 1,
      }}
    >
      <UploadFileIcon color="action" />
      <Button variant="contained" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <Typography variant="caption" color="textSecondary">
        {hint}
      </Typography>
      <input
        ref={input}
        type="file"
        multiple={isMultiple}
        accept={accept}
        hidden
        aria-label={label}
        onChange={(event) => {
          take(event.target.files)
          event.target.value = ''
        }}
      />
    </Box>
  )
}
