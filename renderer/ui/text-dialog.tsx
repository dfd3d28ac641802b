import TextField from '@mui/material/TextField'
import { useState, type ReactNode } from 'react'
import { FormDialog } from './form-dialog.tsx'

type Props = Readonly<{
  title: string
  label: string
  confirmLabel: string
  cancelLabel: string
  /** What stands there at first. */
  first?: string | undefined
  lengthAtMost?: number
  size?: 'xs' | 'sm'
  /** Gets a text that is not blank. */
  onConfirm: (text: string) => void
  onCancel: () => void
  /** What is said before the field. */
  children?: ReactNode
}>

/** Asks for one text that must be known now: a name, a reason. */
export function TextDialog({ label, first = '', lengthAtMost = 200, onConfirm, children, ...dialog }: Props) {
  const [text, setText] = useState(first)
  const isGiven = text.trim() !== ''
  return (
    <FormDialog {...dialog} isConfirmable={isGiven} onConfirm={() => isGiven && onConfirm(text)}>
      {children}
      <TextField
        fullWidth
        autoFocus
        margin="dense"
        label={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        slotProps={{ htmlInput: { maxLength: lengthAtMost } }}
      />
    </FormDialog>
  )
}
