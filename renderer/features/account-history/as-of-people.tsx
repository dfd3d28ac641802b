import { displayName } from '#shared/domain/relationship/model.ts'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { AttitudeMark } from '../../ui/attitude-mark.tsx'
import { InfluenceRing } from '../../ui/influence-ring.tsx'
import { useJudgements } from '../../ui/judgement-choices.tsx'
import { useAccountHistoryWords } from './account-history-words.ts'
import { addedSince, fateOf, inHierarchy, type AccountState } from './as-of-state.ts'
import { Marked } from './marked.tsx'

type Props = Readonly<{ then: AccountState; now: AccountState | null }>

/** The people of that day by their hierarchy, each with what has become of the entry since. */
export function AsOfPeople({ then, now }: Props) {
  const say = useAccountHistoryWords()
  const { sayAttitude, sayInfluence } = useJudgements()
  if (then.contacts.length === 0) return <Typography color="textSecondary">{say('none')}</Typography>

  const byId = new Map(then.contacts.map((contact) => [contact.id, contact]))
  const added = addedSince(then, now)
  return (
    <>
      <Table size="small" sx={{ '& td, & th': { borderColor: 'divider' } }}>
        <TableHead>
          <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
            <TableCell>{say('name')}</TableCell>
            <TableCell>{say('jobTitle')}</TableCell>
            <TableCell>{say('reportsTo')}</TableCell>
            <TableCell>{say('influence')}</TableCell>
            <TableCell>{say('attitude')}</TableCell>
            <TableCell>{say('since')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {inHierarchy(then.contacts).map(({ contact, depth }) => {
            const manager = contact.managerId && byId.get(contact.managerId)
            return (
              <TableRow key={contact.id}>
                <TableCell sx={{ pl: 2 + Math.min(depth, 8) * 3, fontWeight: 600 }}>
                  {displayName(contact)}
                </TableCell>
                <TableCell>{contact.title}</TableCell>
                <TableCell>{manager ? displayName(manager) : say('nobody')}</TableCell>
                <TableCell>
                  <Marked>
                    {contact.influence === null ? null : <InfluenceRing influence={contact.influence} />}
                    {sayInfluence(contact.influence)}
                  </Marked>
                </TableCell>
                <TableCell>
                  <Marked>
                    <AttitudeMark attitude={contact.attitude} />
                    {sayAttitude(contact.attitude)}
                  </Marked>
                </TableCell>
                <TableCell sx={{ color: 'text.secondary' }}>
                  {say(fateOf(contact, now?.contacts ?? []))}
                </TableCell>
              </TableRow>
            )
          })}
        </TableBody>
      </Table>
      {added > 0 ? (
        <Typography color="textSecondary" sx={{ mt: 1 }}>
          {say('added', { count: added })}
        </Typography>
      ) : null}
    </>
  )
}
