import Alert from '@mui/material/Alert'
import type { ReactNode } from 'react'

type Props = Readonly<{
  severity: 'info' | 'warning' | 'error' | 'success'
  children: ReactNode
  action?: ReactNode
}>

/** A sentence that stays until its reason is gone. */
export function Notice({ severity, children, action }: Props) {
  return (
    <Alert severity={severity} variant="outlined" action={action} sx={{ alignItems: 'center' }}>
      {children}
    </Alert>
  )
}
