import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import { useBuyingCenterWords } from './buying-center-words.ts'
import type { ToggleRole } from './use-members.ts'

type RolesProps = Readonly<{
  member: MemberInChart
  roles: readonly PresetRole[]
  isReadOnly: boolean
  onToggleRole: ToggleRole
}>

/** What the member does in this decision: each role with what it means. */
export function RolesField({ member, roles, isReadOnly, onToggleRole }: RolesProps) {
  const say = useBuyingCenterWords()
  return (
    <Box
      component="fieldset"
      sx={{ display: 'grid', gridTemplateColumns: '132px 1fr', border: 0, p: 0, m: 0, minWidth: 0 }}
    >
      <Box component="legend" sx={{ float: 'left', color: 'text.secondary', p: 0, py: 1 }}>
        {say('roles')}
      </Box>
      <Box sx={{ display: 'grid', pl: 0.5 }}>
        {roles.map((role) => (
          <FormControlLabel
            key={role.key}
            disabled={isReadOnly}
            control={
              <Checkbox
                size="small"
                checked={member.held.includes(role.key)}
                onChange={() => onToggleRole(member, role.key)}
                sx={{ p: 1 }}
              />
            }
            label={
              <Box component="span" sx={{ fontSize: 13, lineHeight: 1.3 }}>
                {role.name}
                <Box component="span" sx={{ display: 'block', fontSize: 12, color: 'text.secondary' }}>
                  {say(`roleWhy-${role.meaning}`)}
                </Box>
              </Box>
            }
            sx={{ mr: 0, ml: 0, alignItems: 'start', '& .MuiFormControlLabel-label': { pt: 1, pb: 0.5 } }}
          />
        ))}
      </Box>
    </Box>
  )
}
