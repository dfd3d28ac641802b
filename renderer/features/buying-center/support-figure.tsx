import type { MemberInChart } from '#shared/contract/buying-center.ts'
import { supportOf, supportRangeOf } from '#shared/domain/buying-center/support.ts'
import { weightOf } from '#shared/domain/relationship/judgement.ts'
import Box from '@mui/material/Box'
import Tooltip from '@mui/material/Tooltip'
import Typography from '@mui/material/Typography'
import { formatShare, formatSignedShare } from '../../ui/format.ts'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { SupportArithmetic } from './support-arithmetic.tsx'
import { SupportBar } from './support-bar.tsx'

/** Support and, always beside it, the share that is not known. Hover or focus shows the arithmetic. */
export function SupportFigure({ members }: Readonly<{ members: readonly MemberInChart[] }>) {
  const say = useBuyingCenterWords()
  const { support, unknownShare } = supportOf(members)
  const range = supportRangeOf(members)
  const unknown = members.filter(({ attitude }) => attitude === null).length
  const supportSaid = support === null ? say('supportNone') : formatSignedShare(support)
  const unknownSaid =
    unknownShare === null || unknownShare === 0
      ? say('nothingUnknown')
      : say('unknownShare', { share: formatShare(unknownShare) })
  const byAttitude = members.toSorted(
    (a, b) => (a.attitude ?? 3) - (b.attitude ?? 3) || weightOf(b.influence) - weightOf(a.influence),
  )

  return (
    <Tooltip
      describeChild
      placement="bottom-start"
      title={<SupportArithmetic members={byAttitude} supportSaid={supportSaid} />}
      slotProps={{ tooltip: { sx: sheetLook } }}
    >
      <Box
        tabIndex={0}
        role="group"
        aria-label={say('supportHow', { support: supportSaid, unknown: unknownSaid })}
        sx={{ borderRadius: 1, cursor: 'help' }}
      >
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2, mb: 1 }}>
          <Typography component="span" variant="h3">
            {say('support')}
          </Typography>
          <Box component="span" sx={{ fontSize: 15, fontWeight: 600 }}>
            {supportSaid}
          </Box>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {unknownSaid}
          </Box>
        </Box>
        <SupportBar members={byAttitude} />
        {range && unknown > 0 ? (
          <Typography variant="caption" color="textSecondary" component="div" sx={{ mt: 1 }}>
            {say('supportRange', {
              count: unknown,
              low: formatSignedShare(range.low),
              high: formatSignedShare(range.high),
            })}
          </Typography>
        ) : null}
      </Box>
    </Tooltip>
  )
}

const sheetLook = {
  maxWidth: 'none',
  bgcolor: 'background.paper',
  color: 'text.primary',
  border: '1px solid',
  borderColor: 'divider',
} as const
