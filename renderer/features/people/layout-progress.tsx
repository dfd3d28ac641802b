import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import { usePeopleWords } from './people-words.ts'

type Props = Readonly<{ share: number; onCancel: () => void }>

/** How much of a drawing is laid out, over the one before it; it can be left at that one. */
export function LayoutProgress({ share, onCancel }: Props) {
  const say = usePeopleWords()
  const percent = Math.floor(share * 100)
  return (
    <Box
      sx={{
        position: 'absolute',
        top: 12,
        left: '50%',
        transform: 'translateX(-50%)',
        display: 'flex',
        alignItems: 'center',
        gap: 3,
        px: 3,
        py: 1,
        bgcolor: 'background.paper',
        border: '1px solid',
        borderColor: 'divider',
        borderRadius: 1,
        boxShadow: 3,
      }}
    >
      <Box role="status">{say('layingOut')}</Box>
      <LinearProgress
        variant="determinate"
        value={percent}
        aria-label={say('layingOut')}
        sx={{ width: 120 }}
      />
      <Button onClick={onCancel}>{say('cancel')}</Button>
    </Box>
  )
}
