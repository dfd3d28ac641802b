import { sayFailure } from '#shared/contract/failure-words.ts'
import Alert from '@mui/material/Alert'
import Snackbar from '@mui/material/Snackbar'
import { useEffect, useState } from 'react'
import { useKeyplan } from '../api/keyplan.tsx'

/** Shows, until it is closed, the last failure that no component shows itself. */
export function FailureToast() {
  const { failures } = useKeyplan()
  const [sentence, setSentence] = useState<string>()
  useEffect(() => failures.subscribe((error) => setSentence(sayFailure(error))), [failures])

  return (
    <Snackbar open={sentence !== undefined} anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}>
      <Alert severity="error" variant="filled" onClose={() => setSentence(undefined)} sx={{ maxWidth: 640 }}>
        {sentence}
      </Alert>
    </Snackbar>
  )
}
