import type { MapStatus } from '#shared/domain/relationship/map-status.ts'
import Box from '@mui/material/Box'
import { useAccountWords } from './account-words.ts'

/** The step of the relationship map on its ladder of three, in words and as filled steps. */
export function MapLadder({ status }: Readonly<{ status: MapStatus }>) {
  const say = useAccountWords()
  return (
    <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3 }}>
      <Box
        role="img"
        aria-label={say('mapStep', { step: status })}
        sx={{ display: 'flex', alignItems: 'end', gap: '2px', flex: 'none' }}
      >
        {[1, 2, 3].map((step) => (
          <Box
            key={step}
            sx={{
              width: 8,
              height: 4 + step * 4,
              border: '1px solid',
              borderColor: step <= status ? 'primary.main' : 'text.secondary',
              bgcolor: step <= status ? 'primary.main' : 'transparent',
            }}
          />
        ))}
      </Box>
      <Box>{say(`map${status}`)}</Box>
    </Box>
  )
}
