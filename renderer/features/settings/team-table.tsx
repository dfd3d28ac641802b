import type { TeamMember } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useTry } from '../../api/use-do.ts'
import { NewLine } from '../../ui/new-line.tsx'
import { RemoveMember } from './remove-member.tsx'
import { useSettingsWords } from './settings-words.ts'
import { TeamRow } from './team-row.tsx'

type Props = Readonly<{ team: readonly TeamMember[]; isReadOnly: boolean }>

/** The people on our side, edited where they stand. */
export function TeamTable({ team, isReadOnly }: Props) {
  const say = useSettingsWords()
  const add = useTry('team-member.add')
  const [leaving, setLeaving] = useState<TeamMember>()

  return (
    <Box>
      {team.length === 0 ? (
        <Typography color="textSecondary">{isReadOnly ? say('noTeamRead') : say('noTeam')}</Typography>
      ) : (
        <Table
          sx={{
            tableLayout: 'fixed',
            '& td': { p: '1px 0' },
            '& th': { pl: '7px' },
            '& td, & th': { borderColor: 'divider' },
            '& input': { textOverflow: 'ellipsis' },
          }}
        >
          <TableHead>
            <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
              <TableCell sx={{ width: '21%' }}>{say('member')}</TableCell>
              <TableCell>{say('role')}</TableCell>
              <TableCell sx={{ width: '25%' }}>{say('email')}</TableCell>
              <TableCell sx={{ width: '17%' }}>{say('phone')}</TableCell>
              {isReadOnly ? null : <TableCell sx={{ width: 36 }} />}
            </TableRow>
          </TableHead>
          <TableBody>
            {team.map((member) => (
              <TeamRow
                key={member.id}
                member={member}
                isReadOnly={isReadOnly}
                onRemove={() => setLeaving(member)}
              />
            ))}
          </TableBody>
        </Table>
      )}
      {isReadOnly ? null : (
        <Box sx={{ px: '7px', py: 1.5 }}>
          <NewLine label={say('addMember')} onAdd={(name) => add({ name })} />
        </Box>
      )}
      {leaving ? <RemoveMember member={leaving} onClose={() => setLeaving(undefined)} /> : null}
    </Box>
  )
}
