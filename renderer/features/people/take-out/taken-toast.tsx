import Alert from '@mui/material/Alert'
import Snackbar from '@mui/material/Snackbar'

type Props = Readonly<{ severity: 'success' | 'warning'; sentence: string; onClose: () => void }>

/** Says what became of what was taken out, where no file tells. */
export function TakenToast({ severity, sentence, onClose }: Props) {
  return (
    <Snackbar
      open
      autoHideDuration={severity === 'success' ? 4_000 : null}
      onClose={(_event, reason) => {
        if (reason !== 'clickaway') onClose()
      }}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
    >
      <Alert severity={severity} variant="filled" onClose={onClose}>
        {sentence}
      </Alert>
    </Snackbar>
  )
}
