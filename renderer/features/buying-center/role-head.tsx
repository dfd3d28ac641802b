import type { RoleMeaning } from '#shared/domain/buying-center/model.ts'
import { sixRoles, type PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import WarningIcon from '@mui/icons-material/WarningAmber'
import Box from '@mui/material/Box'
import Tooltip from '@mui/material/Tooltip'
import { useBuyingCenterWords } from './buying-center-words.ts'

type Props = Readonly<{ role: PresetRole; holders: number }>

/** The head of a role's column; says where nobody holds it, and that this is a gap for the decider and the gatekeeper. */
export function RoleHead({ role, holders }: Props) {
  const say = useBuyingCenterWords()
  const word = role.name
  const isGap = holders === 0 && isMissed(role.meaning)
  const label =
    holders > 0
      ? say('roleHolders', { role: word, count: holders })
      : say(isGap ? 'roleGapLabel' : 'roleEmptyLabel', { role: word })
  return (
    <Tooltip title={say(`roleWhy-${role.meaning}`)} placement="top">
      <th scope="col" className="role" aria-label={label}>
        {isOneOfSix(role) ? say(`roleBroken-${role.meaning}`) : word}
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
            color: isGap ? 'warning.main' : 'text.secondary',
          }}
        >
          {isGap ? <WarningIcon sx={{ fontSize: 13 }} /> : null}
          {holders === 0 ? say('roleEmpty') : holders}
        </Box>
      </th>
    </Tooltip>
  )
}

/** Whether a buying center is not understood while nobody is known to hold the role. */
export function isMissed(role: RoleMeaning): boolean {
  return role === 'decider' || role === 'gatekeeper'
}

/** Of its own names Keyplan knows where they may be broken. */
function isOneOfSix(
  role: PresetRole,
): role is PresetRole & Readonly<{ meaning: Exclude<RoleMeaning, 'other'> }> {
  return sixRoles.roles.some(
    ({ key, name, meaning }) => key === role.key && name === role.name && meaning === role.meaning,
  )
}
