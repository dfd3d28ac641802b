import Alert from '@mui/material/Alert'
import type { ReactNode } from 'react'

type Props = Readonly<{
  severity: 'info' | 'warning' | 'error' | 'success'
  children: ReactNode
  action?: ReactNode
  /** Where the sentence may be put away before its reason is gone. */
  onClose?: () => void
}>

/** A sentence that stays until its reason is gone. */
export function Notice({ severity, children, action, onClose }: Props) {
  return (
    <Alert
      severity={severity}
      variant="outlined"
      action={action}
      {...(onClose ? { onClose } : {})}
      sx={{ alignItems: 'center' }}
    >
      {children}
    </Alert>
  )
}
