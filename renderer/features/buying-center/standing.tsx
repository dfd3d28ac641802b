import type { MemberInChart } from '#shared/contract/buying-center.ts'
import { gapsOf } from '#shared/domain/buying-center/gaps.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import { trafficLightOf } from '#shared/domain/buying-center/traffic-light.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useAging } from '../../api/use-aging.ts'
import { useToday } from '../../ui/use-today.ts'
import { useGapWords } from '../../ui/gap-words.ts'
import { Light } from '../../ui/light.tsx'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { GapList } from './gap-list.tsx'
import { SupportFigure } from './support-figure.tsx'

type Props = Readonly<{ members: readonly MemberInChart[]; roles: readonly PresetRole[] }>

/** How the buying center stands: the light with its reason, the support with what is unknown, and the gaps. */
export function Standing({ members, roles }: Props) {
  const say = useBuyingCenterWords()
  const { sayLight, sayLightReason, sayGaps } = useGapWords()
  const aging = useAging(useToday())
  const meant = roles.map(({ meaning }) => meaning)
  const light = trafficLightOf(members)
  if (members.length === 0) return null

  return (
    <Box
      component="section"
      aria-label={say('standing')}
      sx={{
        display: 'grid',
        gridTemplateColumns: 'minmax(220px, 2fr) minmax(0, 3fr)',
        columnGap: 6,
        rowGap: 3,
        mt: 2,
        py: 3,
        borderTop: '1px solid',
        borderBottom: '1px solid',
        borderColor: 'divider',
        '@container (max-width: 620px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
      }}
    >
      <Box
        sx={{
          display: 'grid',
          alignContent: 'start',
          gap: 3,
          '@container (max-width: 620px)': { gridTemplateColumns: '1fr 1fr', columnGap: 6 },
        }}
      >
        <Box aria-live="polite">
          <Light light={light.light} word={sayLight(light)} />
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            {sayLightReason(light, roles)}
          </Typography>
        </Box>
        <SupportFigure members={members} />
      </Box>
      <GapList lines={sayGaps(gapsOf(members, aging, meant), members, roles)} />
    </Box>
  )
}
