import type { WhatIf } from '#shared/domain/network/what-if.ts'
import Box from '@mui/material/Box'
import { AsideBanner } from '../aside-banner.tsx'
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
    <AsideBanner
      label={say('withoutTitle', { name: whatIf.leaving.name })}
      title={say('withoutBanner', { name: whatIf.leaving.name })}
      endLabel={say('withoutEnd')}
      onEnd={onEnd}
    >
      {changed.map((change) => (
        <Box key={change} component="span" sx={{ whiteSpace: 'nowrap', mr: 4 }}>
          {change}
        </Box>
      ))}
    </AsideBanner>
  )
}

/** Status, coverage and risk. */
const mostTelling = 3
