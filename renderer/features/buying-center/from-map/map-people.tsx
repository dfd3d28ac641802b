import type { StakeholderMap } from '#shared/domain/stakeholder-map/model.ts'
import type { PlannedPerson, StakeholderPlan } from '#shared/domain/stakeholder-map/plan.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import { AttitudeMark } from '../../../ui/attitude-mark.tsx'
import { InfluenceRing } from '../../../ui/influence-ring.tsx'
import { useJudgements } from '../../../ui/judgement-choices.tsx'
import type { ReactNode } from 'react'
import { useFromMapWords } from './from-map-words.ts'

type Props = Readonly<{ map: StakeholderMap; plan: StakeholderPlan }>

/** Who is in the map, as they will stand in the buying center and above each other. */
export function MapPeople({ map, plan }: Props) {
  const say = useFromMapWords()
  const { sayAttitude, sayInfluence } = useJudgements()
  const nameOf = (key: number | null): string => {
    const person = plan.people.find((each) => each.key === key)
    return person ? displayName(person) : ''
  }
  const becomes = ({ isMember, contactId }: PlannedPerson): string =>
    contactId !== null ? say('isKnown') : say(isMember ? 'isNew' : 'isBeside')
  return (
    <Table aria-label={say('people')} sx={{ '& td, & th': { px: 1.5 } }}>
      <TableHead>
        <TableRow>
          {(['person', 'part', 'influence', 'attitude', 'manager', 'win', 'becomes'] as const).map(
            (column) => (
              <TableCell key={column}>{say(column)}</TableCell>
            ),
          )}
        </TableRow>
      </TableHead>
      <TableBody>
        {plan.people.map((person) => (
          <TableRow key={person.key}>
            <TableCell component="th" scope="row" sx={{ fontWeight: 600 }}>
              {displayName(person)}
            </TableCell>
            <TableCell>{person.isMember ? (map.people[person.key]?.roleText ?? '') : ''}</TableCell>
            <TableCell>
              {person.isMember ? (
                <Marked word={sayInfluence(person.influence)}>
                  <InfluenceRing influence={person.influence} />
                </Marked>
              ) : null}
            </TableCell>
            <TableCell>
              {person.isMember ? (
                <Marked word={sayAttitude(person.attitude)}>
                  <AttitudeMark attitude={person.attitude} />
                </Marked>
              ) : null}
            </TableCell>
            <TableCell>{nameOf(person.manager)}</TableCell>
            <TableCell>{person.personalWin}</TableCell>
            <TableCell sx={{ color: 'text.secondary' }}>{becomes(person)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

function Marked({ word, children }: Readonly<{ word: string; children: ReactNode }>) {
  return (
    <Box
      component="span"
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 1.5, whiteSpace: 'nowrap' }}
    >
      {children}
      {word}
    </Box>
  )
}
