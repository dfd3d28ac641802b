import type { BuyingCenter } from '#shared/domain/buying-center/model.ts'
import { namesOfRoles, sixRoles } from '#shared/domain/buying-center/role-presets.ts'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { AttitudeMark } from '../../ui/attitude-mark.tsx'
import { formatList } from '../../ui/format.ts'
import { InfluenceRing } from '../../ui/influence-ring.tsx'
import { useJudgements } from '../../ui/judgement-choices.tsx'
import { useTrailValues } from '../../ui/trail/value-words.ts'
import { useAccountHistoryWords } from './account-history-words.ts'
import type { AccountState } from './as-of-state.ts'
import { Marked } from './marked.tsx'

type Props = Readonly<{ then: AccountState; center: BuyingCenter; nameOf: (contactId: string) => string }>

/** The members of a buying center on that day. Columns of which nobody had said anything are left out. */
export function AsOfMembers({ then, center, nameOf }: Props) {
  const say = useAccountHistoryWords()
  const sayValue = useTrailValues()
  const { sayAttitude, sayInfluence } = useJudgements()
  const members = then.members.filter(({ buyingCenterId }) => buyingCenterId === center.id)
  const told = then.rolePresets.find(({ id }) => id === center.rolePresetId)?.roles ?? sixRoles.roles
  const said = (['orientation', 'personalWin', 'firmWin'] as const).filter((field) =>
    members.some((member) => member[field]),
  )
  if (members.length === 0) return <Typography color="textSecondary">{say('noMembers')}</Typography>

  return (
    <Table
      size="small"
      aria-label={say('membersOf', { name: center.name })}
      sx={{ '& td, & th': { borderColor: 'divider' } }}
    >
      <TableHead>
        <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
          <TableCell>{say('name')}</TableCell>
          <TableCell>{say('roles')}</TableCell>
          <TableCell>{say('influence')}</TableCell>
          <TableCell>{say('attitude')}</TableCell>
          {said.map((field) => (
            <TableCell key={field} sx={{ whiteSpace: 'nowrap' }}>
              {say(field === 'orientation' ? 'decidesBy' : field)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {members.map((member) => (
          <TableRow key={member.id}>
            <TableCell sx={{ fontWeight: 600 }}>{nameOf(member.contactId)}</TableCell>
            <TableCell>{formatList(namesOfRoles(member.roles, told)) || say('nothing')}</TableCell>
            <TableCell>
              <Marked>
                <InfluenceRing influence={member.influence} />
                {sayInfluence(member.influence)}
              </Marked>
            </TableCell>
            <TableCell>
              <Marked>
                <AttitudeMark attitude={member.attitude} />
                {sayAttitude(member.attitude)}
              </Marked>
            </TableCell>
            {said.map((field) => (
              <TableCell
                key={field}
                sx={field === 'orientation' ? { whiteSpace: 'nowrap' } : { overflowWrap: 'break-word' }}
              >
                {member[field] ? sayValue({ currency: null }, field, member[field]) : say('nothing')}
              </TableCell>
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}
