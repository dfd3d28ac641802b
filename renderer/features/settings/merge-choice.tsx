import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { FormDialog } from '../../ui/form-dialog.tsx'

type Named = Readonly<{ id: string; name: string }>
type Props<T extends Named> = Readonly<{
  title: string
  why: string
  label: string
  confirmLabel: string
  cancelLabel: string
  choices: readonly T[]
  onChoose: (stays: T) => void
  onCancel: () => void
}>

/** Asks into which of the others one is merged. */
export function MergeChoice<T extends Named>(props: Props<T>) {
  const { title, why, label, confirmLabel, cancelLabel, choices, onChoose, onCancel } = props
  const [chosenId, setChosenId] = useState('')
  const chosen = choices.find(({ id }) => id === chosenId)
  return (
    <FormDialog
      title={title}
      confirmLabel={confirmLabel}
      cancelLabel={cancelLabel}
      isConfirmable={chosen !== undefined}
      onConfirm={() => chosen && onChoose(chosen)}
      onCancel={onCancel}
    >
      <Typography sx={{ mb: 3 }}>{why}</Typography>
      <TextField
        select
        fullWidth
        autoFocus
        label={label}
        value={chosenId}
        onChange={(event) => setChosenId(event.target.value)}
      >
        {choices.map(({ id, name }) => (
          <MenuItem key={id} value={id}>
            {name}
          </MenuItem>
        ))}
      </TextField>
    </FormDialog>
  )
}
