import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import type { ReactNode } from 'react'

type Props = Readonly<{
  title: string
  confirmLabel: string
  cancelLabel: string
  size?: 'xs' | 'sm'
  isConfirmable?: boolean
  /** Another way to go on, between the two. */
  otherAction?: ReactNode
  onConfirm: () => void
  onCancel: () => void
  children: ReactNode
}>

/** Asks for a few things that must be known now. Enter confirms, Escape cancels; what is wrong is said in the form. */
export function FormDialog({
  title,
  confirmLabel,
  cancelLabel,
  size = 'xs',
  isConfirmable = true,
  otherAction,
  ...rest
}: Props) {
  return (
    <Dialog open onClose={rest.onCancel} maxWidth={size} fullWidth>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          rest.onConfirm()
        }}
      >
        <DialogTitle>{title}</DialogTitle>
        <DialogContent>{rest.children}</DialogContent>
        <DialogActions>
          <Button onClick={rest.onCancel}>{cancelLabel}</Button>
          {otherAction}
          <Button type="submit" variant="contained" disabled={!isConfirmable}>
            {confirmLabel}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
