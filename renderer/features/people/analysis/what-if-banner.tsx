import type { WhatIf } from '#shared/domain/network/what-if.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { useNetworkWords } from './network-words.ts'
import { whatIfRows } from './what-if-rows.ts'

type Props = Readonly<{ whatIf: WhatIf; onEnd: () => void }>

/** Says, as long as one looks at the account without somebody, that this is not how it is, what is different, and the way out. */
export function WhatIfBanner({ whatIf, onEnd }: Props) {
  const say = useNetworkWords()
  const changed = whatIfRows(say, whatIf)
    .slice(0, mostTelling)
    .filter(({ before, after }) => before !== after)
    .map(({ label, before, after }) => say('change', { label, before, after }))
  return (
    <Box
      role="region"
      aria-label={say('withoutTitle', { name: whatIf.leaving.name })}
      sx={{
        display: 'flex',
        alignItems: 'center',
        gap: 4,
        px: 4,
        py: 1,
        minHeight: 40,
        bgcolor:
          'color-mix(in srgb, var(--mui-palette-warning-main) 14%, var(--mui-palette-background-paper))',
        borderBottom: '1px solid',
        borderColor: 'warning.main',
      }}
    >
      <Box role="status" sx={{ flex: 1, minWidth: 0 }}>
        <Box component="span" sx={{ fontWeight: 600, mr: 4 }}>
          {say('withoutBanner', { name: whatIf.leaving.name })}
        </Box>
        {changed.map((change) => (
          <Box key={change} component="span" sx={{ whiteSpace: 'nowrap', mr: 4 }}>
            {change}
          </Box>
        ))}
      </Box>
      <Button size="small" onClick={onEnd} sx={{ whiteSpace: 'nowrap', flex: 'none' }}>
        {say('withoutEnd')}
      </Button>
    </Box>
  )
}

/** Status, coverage and risk. */
const mostTelling = 3
