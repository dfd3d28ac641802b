import type { ImportState } from '#shared/contract/import-run.ts'
import CheckIcon from '@mui/icons-material/CheckCircleOutlined'
import PartlyIcon from '@mui/icons-material/Contrast'
import UndoneIcon from '@mui/icons-material/Undo'
import Box from '@mui/material/Box'
import { useImportsWords } from './imports-words.ts'

const icons = { 'in-force': CheckIcon, 'partly-undone': PartlyIcon, undone: UndoneIcon } as const

/** Whether an import stands, as a shape and a word. */
export function StateMark({ state }: Readonly<{ state: ImportState }>) {
  const say = useImportsWords()
  const Icon = icons[state]
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5, whiteSpace: 'nowrap' }}
    >
      <Icon
        sx={{ fontSize: 16, color: state === 'in-force' ? 'success.main' : 'text.secondary' }}
        aria-hidden
      />
      {say(`state-${state}`)}
    </Box>
  )
}
