import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { formatCount } from '../../../ui/format.ts'
import type { LifetimeRow } from './lifetime-rows.ts'
import { useLifetimeWords } from './lifetime-words.ts'

type Props = Readonly<{ lifetime: Output<'economics.getLifetime'>; rows: readonly LifetimeRow[] }>

/** What the table doesn't hold, in words. */
export function LifetimeLeftOut({ lifetime, rows }: Props) {
  const say = useLifetimeWords()
  const counted = [
    ['noCost', rows.filter(({ lastYear, valueE4 }) => valueE4 === null && lastYear.marginE4 === null).length],
    ['without', lifetime.without],
    ['otherLines', lifetime.otherLines],
  ] as const
  return (
    <Box>
      {counted.map(([key, count]) =>
        count === 0 ? null : (
          <Typography key={key} variant="caption" color="textSecondary" component="p">
            {say(key, { count, formatted: formatCount(count) })}
          </Typography>
        ),
      )}
    </Box>
  )
}
