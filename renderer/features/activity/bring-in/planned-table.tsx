import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import { formatCount, formatDay } from '../../../ui/format.ts'
import { useActivityWords } from '../activity-words.ts'
import { PlainTable } from '../plain-table.tsx'
import { useBringInWords } from './bring-in-words.ts'

type File = Output<'touchpoint.readFile'>
type Planned = File['planned'][number]
type Unplaced = File['unplaced'][number]

/** The touchpoints that would be taken down, each at its account with its people. */
export function PlannedTable({ planned, count }: Readonly<{ planned: readonly Planned[]; count: number }>) {
  const say = useBringInWords()
  const namesOf = ({ contacts, newcomers, team, others }: Planned): string =>
    [
      ...contacts,
      ...newcomers.map((name) => say('newOne', { name })),
      ...team,
      ...others.map((name) => say('notKept', { name })),
    ].join(', ')
  return (
    <Box component="section" aria-labelledby="planned">
      <Typography id="planned" variant="h2" sx={{ mb: 1 }}>
        {say('planned')}
      </Typography>
      {planned.length === 0 ? (
        <Typography color="textSecondary">{say('nothing')}</Typography>
      ) : (
        <Touches
          rows={planned.map((each) => [each, each.accountName, namesOf(each)] as const)}
          labelledBy="planned"
        />
      )}
      <More count={count - planned.length} />
    </Box>
  )
}

/** Those that belong to no account that is known. */
export function UnplacedTable({
  unplaced,
  count,
}: Readonly<{ unplaced: readonly Unplaced[]; count: number }>) {
  const say = useBringInWords()
  return (
    <Box component="section" aria-labelledby="unplaced">
      <Typography id="unplaced" variant="h2">
        {say('unplaced')} ({formatCount(count)})
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {say('unplacedNote')}
      </Typography>
      <Touches
        rows={unplaced.map((each) => [each, '–', each.people.join(', ') || say('nobody')] as const)}
        labelledBy="unplaced"
      />
      <More count={count - unplaced.length} />
    </Box>
  )
}

type Shown = Pick<Planned, 'place' | 'happenedOn' | 'channel' | 'minutes' | 'subject'>
type TouchesProps = Readonly<{ rows: readonly (readonly [Shown, string, string])[]; labelledBy: string }>

function Touches({ rows, labelledBy }: TouchesProps) {
  const say = useBringInWords()
  const sayActivity = useActivityWords()
  return (
    <Box sx={{ maxHeight: 420, overflow: 'auto' }} tabIndex={0} role="group" aria-labelledby={labelledBy}>
      <PlainTable>
        <thead>
          <tr>
            <th scope="col" style={{ width: 104 }}>
              {say('day')}
            </th>
            <th scope="col" style={{ width: 104 }}>
              {say('channel')}
            </th>
            <th scope="col" style={{ width: 76, textAlign: 'right' }}>
              {say('minutes')}
            </th>
            <th scope="col">{say('subject')}</th>
            <th scope="col" style={{ width: '20%' }}>
              {say('account')}
            </th>
            <th scope="col" style={{ width: '28%' }}>
              {say('who')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([touch, account, who], index) => (
            <tr key={index}>
              <td>{formatDay(touch.happenedOn)}</td>
              <td>{sayActivity(`channel-${touch.channel}`)}</td>
              <td style={{ textAlign: 'right' }}>{touch.minutes ?? ''}</td>
              <td>{touch.subject}</td>
              <td>{account}</td>
              <td>{who}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Box>
  )
}

function More({ count }: Readonly<{ count: number }>): ReactNode {
  const say = useBringInWords()
  return count > 0 ? <Typography variant="caption">{say('more', { count })}</Typography> : null
}
