import Box from '@mui/material/Box'

type Props = Readonly<{ light: 'red' | 'amber' | 'green'; word: string; sizePx?: number }>

const colors = { red: 'error.main', amber: 'warning.main', green: 'success.main' } as const
const letters = { red: 'R', amber: 'A', green: 'G' } as const

/** A traffic light that says its color as a letter and a word too. */
export function Light({ light, word }: Props) {
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5, fontWeight: 600 }}>
      <Box
        component="span"
        aria-hidden
        sx={{
          width: 18,
          height: 18,
          borderRadius: '50%',
          bgcolor: colors[light],
          color: 'background.paper',
          fontSize: 11,
          lineHeight: '18px',
          textAlign: 'center',
        }}
      >
        {letters[light]}
      </Box>
      {word}
    </Box>
  )
}
