import type { BuyingRole } from '#shared/domain/buying-center/model.ts'
import WarningIcon from '@mui/icons-material/WarningAmber'
import Box from '@mui/material/Box'
import Tooltip from '@mui/material/Tooltip'
import { useBuyingCenterWords } from './buying-center-words.ts'

type Props = Readonly<{ role: BuyingRole; holders: number }>

/** The head of a role's column; says where nobody holds it, and that this is a gap for the decider and the gatekeeper. */
export function RoleHead({ role, holders }: Props) {
  const say = useBuyingCenterWords()
  const word = say(`role-${role}`)
  const label =
    holders > 0
      ? say('roleHolders', { role: word, count: holders })
      : say(isMissed(role) ? 'roleGapLabel' : 'roleEmptyLabel', { role: word })
  return (
    <Tooltip title={say(`roleWhy-${role}`)} placement="top">
      <th scope="col" className="role" aria-label={label}>
        {say(`roleBroken-${role}`)}
        <Box
          component="span"
          sx={{
            display: 'flex',
            alignItems: 'center',
            justifyContent: 'center',
            gap: 0.5,
            mt: 0.25,
            fontWeight: 400,
            fontSize: 12,
            color: holders === 0 && isMissed(role) ? 'warning.main' : 'text.secondary',
          }}
        >
          {holders === 0 && isMissed(role) ? <WarningIcon sx={{ fontSize: 13 }} /> : null}
          {holders === 0 ? say('roleEmpty') : holders}
        </Box>
      </th>
    </Tooltip>
  )
}

/** Whether a buying center is not understood while nobody is known to hold the role. */
export function isMissed(role: BuyingRole): boolean {
  return role === 'decider' || role === 'gatekeeper'
}
