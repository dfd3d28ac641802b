import type { BenefitKind } from '#shared/domain/buying-center/benefits.ts'
import type { BuyingCenterId } from '#shared/domain/buying-center/model.ts'
import Box from '@mui/material/Box'
import Tooltip from '@mui/material/Tooltip'
import Typography from '@mui/material/Typography'
import { useTry } from '../../../api/use-do.ts'
import { NewLine } from '../../../ui/new-line.tsx'
import { useBenefitsWords } from './benefits-words.ts'

type Props = Readonly<{
  kind: BenefitKind
  buyingCenterId: BuyingCenterId
  topPx: number
  isReadOnly: boolean
}>

/** The heading of a level of the stack, with the line where a benefit of it is added. */
export function KindHead({ kind, buyingCenterId, topPx, isReadOnly }: Props) {
  const say = useBenefitsWords()
  const tryAdd = useTry('benefit.add')
  return (
    <Box
      sx={{
        position: 'absolute',
        top: topPx,
        left: 0,
        right: 0,
        height: 28,
        display: 'grid',
        gridTemplateColumns: 'minmax(0, auto) minmax(90px, 1fr)',
        alignItems: 'center',
        gap: 3,
        pr: 2,
      }}
    >
      <Tooltip title={say(`kindWhy-${kind}`)} placement="top-start">
        <Typography variant="h3" noWrap sx={{ fontSize: 12 }}>
          {say(`kind-${kind}`)}
        </Typography>
      </Tooltip>
      {isReadOnly ? null : (
        <Box sx={{ fontSize: 12, minWidth: 0 }}>
          <NewLine
            label={say('add', { kind: say(`kind-${kind}`).toLowerCase() })}
            hint={say('addShort')}
            onAdd={(name) => tryAdd({ buyingCenterId, name, kind })}
          />
        </Box>
      )}
    </Box>
  )
}
