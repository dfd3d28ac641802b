import type { Output } from '#shared/contract/contract.ts'
import type { AccountId } from '#shared/domain/account/model.ts'
import { gapsOf } from '#shared/domain/buying-center/gaps.ts'
import { trafficLightOf } from '#shared/domain/buying-center/traffic-light.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { Link as RouteLink } from 'react-router'
import { useGapWords } from '../../ui/gap-words.ts'
import { useAging } from '../../api/use-aging.ts'
import { useToday } from '../../ui/use-today.ts'
import { Light } from '../../ui/light.tsx'
import { useAccountWords } from './account-words.ts'

type Props = Readonly<{ accountId: AccountId; centers: Output<'buying-center.listByAccount'> }>

/** Each buying center with its light and the first thing it lacks. */
export function CenterList({ accountId, centers }: Props) {
  const say = useAccountWords()
  const aging = useAging(useToday())
  const { sayLight, sayLightReason, sayGap } = useGapWords()
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {centers.map(({ center, members, roles }) => {
        const light = trafficLightOf(members)
        const [first] = gapsOf(
          members,
          aging,
          roles.map(({ meaning }) => meaning),
        )
        return (
          <Box
            component="li"
            key={center.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: '84px minmax(0, 1fr)',
              gap: 2,
              py: 1,
              alignItems: 'start',
            }}
          >
            <Light light={light.light} word={sayLight(light)} />
            <Box>
              <Link
                component={RouteLink}
                to={`/accounts/${accountId}/buying-centers?center=${center.id}`}
                underline="hover"
                color="textPrimary"
                title={sayLightReason(light, roles)}
                sx={{ fontWeight: 600 }}
              >
                {center.name}
              </Link>
              <Box sx={{ color: 'text.secondary' }}>
                {first ? sayGap(first, roles) : members.length === 0 ? sayLightReason(light) : say('noGap')}
              </Box>
            </Box>
          </Box>
        )
      })}
    </Box>
  )
}
