import { displayName } from '#shared/domain/relationship/model.ts'
import type { Outcome } from '#shared/domain/touchpoint/outcome.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useMemo, useState } from 'react'
import { formatDay, formatList } from '../../ui/format.ts'
import { useJudgements } from '../../ui/judgement-choices.tsx'
import { useAccountHistoryWords } from './account-history-words.ts'
import { fateOf, type AccountState } from './as-of-state.ts'

type Props = Readonly<{ then: AccountState; now: AccountState | null }>

const shownAtOnce = 25

/** The touchpoints that were known on that day, the latest first, with what had come of each by then. */
export function AsOfTouchpoints({ then, now }: Props) {
  const say = useAccountHistoryWords()
  const [shown, setShown] = useState(shownAtOnce)
  const names = useMemo(() => namesOf(then), [then])
  const cameOf = useMemo(
    () => Map.groupBy(then.outcomes, ({ touchpointId }) => touchpointId as string),
    [then.outcomes],
  )
  const latestFirst = useMemo(
    () => then.touchpoints.toSorted((one, other) => other.happenedOn.localeCompare(one.happenedOn)),
    [then.touchpoints],
  )
  if (latestFirst.length === 0) return <Typography color="textSecondary">{say('none')}</Typography>

  const sayNames = (ids: readonly string[]): string => formatList(ids.flatMap((id) => names.get(id) ?? []))
  return (
    <>
      <Table
        size="small"
        aria-label={say('touchpoints')}
        sx={{ '& td, & th': { borderColor: 'divider', verticalAlign: 'top' } }}
      >
        <TableHead>
          <TableRow sx={{ '& th': { color: 'text.secondary', fontSize: 12, fontWeight: 500 } }}>
            <TableCell sx={{ width: 120 }}>{say('day')}</TableCell>
            <TableCell>{say('subjectAndOutcome')}</TableCell>
            <TableCell sx={{ width: '22%' }}>{say('takingPart')}</TableCell>
            <TableCell sx={{ width: 96 }}>{say('since')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {latestFirst.slice(0, shown).map((touchpoint) => (
            <TableRow key={touchpoint.id}>
              <TableCell>{formatDay(touchpoint.happenedOn)}</TableCell>
              <TableCell>
                <Box sx={{ fontWeight: 600 }}>{touchpoint.subject || say('nothing')}</Box>
                {(cameOf.get(touchpoint.id) ?? []).map((outcome) => (
                  <OutcomeThen key={outcome.id} outcome={outcome} now={now} names={names} />
                ))}
              </TableCell>
              <TableCell>
                {sayNames([...touchpoint.contactIds, ...touchpoint.teamMemberIds]) || say('nobody')}
              </TableCell>
              <TableCell sx={{ color: 'text.secondary' }}>
                {say(fateOf(touchpoint, now?.touchpoints ?? []))}
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {latestFirst.length > shown ? (
        <Button sx={{ mt: 1 }} onClick={() => setShown((before) => before + 4 * shownAtOnce)}>
          {say('moreTouchpoints', { count: latestFirst.length - shown })}
        </Button>
      ) : null}
    </>
  )
}

type OutcomeProps = Readonly<{
  outcome: Outcome
  now: AccountState | null
  names: ReadonlyMap<string, string>
}>

/** What had come of it by then; a promise with the state that it had, and the one it has now where that is another. */
function OutcomeThen({ outcome, now, names }: OutcomeProps) {
  const say = useAccountHistoryWords()
  const { sayAttitude } = useJudgements()
  const name = outcome.contactId === null ? '' : (names.get(outcome.contactId) ?? say('nobody'))
  const today = now?.outcomes.find(({ id }) => id === outcome.id)
  const fate = fateOf(outcome, now?.outcomes ?? [])
  const notes = [
    outcome.side === null ? '' : say(`promised-${outcome.side}`),
    outcome.dueOn === null ? '' : say('dueOn', { day: formatDay(outcome.dueOn) }),
    outcome.state === null ? '' : say(`promise-${outcome.state}`),
    today?.state && today.state !== outcome.state
      ? say('nowIs', { now: say(`promise-${today.state}`) })
      : say(fate),
  ]
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
      <span>{say(`came-${outcome.kind}`)}</span>
      <span>
        {outcome.kind === 'attitude'
          ? say('attitudeMoved', {
              name,
              from: sayAttitude(outcome.fromAttitude),
              to: sayAttitude(outcome.toAttitude),
            })
          : outcome.text}
      </span>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {notes.filter(Boolean).join(' · ')}
      </Box>
    </Box>
  )
}

function namesOf({ contacts, otherContacts, teamMembers }: AccountState): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...[...contacts, ...otherContacts].map((contact) => [contact.id, displayName(contact)] as const),
    ...teamMembers.map(({ id, name }) => [id, name] as const),
  ])
}
