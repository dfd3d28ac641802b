import type { Output } from '#shared/contract/contract.ts'
import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'
import Link from '@mui/material/Link'
import { formatCount, formatDay } from '../../ui/format.ts'
import { useToday } from '../../ui/use-today.ts'
import { useActivityWords } from './activity-words.ts'
import { OutcomeLine } from './outcome/outcome-line.tsx'
import { PlainTable } from './plain-table.tsx'
import { useShowSought } from './use-show-sought.ts'

type Props = Readonly<{
  rows: Output<'touchpoint.listFiltered'>['rows']
  /** Names by id, of both sides. Somebody who was removed since has none. */
  names: ReadonlyMap<string, string>
  /** The one that was looked for. */
  soughtId: string | null
  /** Whether they are of several accounts. */
  hasAccounts: boolean
  onOpen: (touchpoint: Touchpoint) => void
}>

/** The touchpoints as one reads them: when, how, about what, who with whom, how long. */
export function TouchpointTable({ rows, names, soughtId, hasAccounts, onOpen }: Props) {
  const say = useActivityWords()
  const today = useToday()
  const sayNames = (ids: readonly string[]): string =>
    ids.length === 0 ? '–' : ids.map((id) => names.get(id) ?? say('gone')).join(', ')

  const table = useShowSought(soughtId)

  return (
    <PlainTable ref={table}>
      <thead>
        <tr>
          <th scope="col" style={{ width: 104 }}>
            {say('day')}
          </th>
          <th scope="col" style={{ width: 108 }}>
            {say('channel')}
          </th>
          <th scope="col">{say('subject')}</th>
          <th scope="col" style={{ width: '19%' }}>
            {say('they')}
          </th>
          <th scope="col" style={{ width: '17%' }}>
            {say('we')}
          </th>
          <th scope="col" className="figure" style={{ width: 72 }}>
            {say('minutes')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ touchpoint, accountName, outcomes }) => (
          <tr
            key={touchpoint.id}
            data-sought={touchpoint.id === soughtId}
            aria-current={touchpoint.id === soughtId ? true : undefined}
          >
            <td className="whole">{formatDay(touchpoint.happenedOn)}</td>
            <td className="whole quiet">{say(`channel-${touchpoint.channel}`)}</td>
            <td>
              <Link
                component="button"
                underline="hover"
                color="textPrimary"
                aria-label={say('edit', { subject: touchpoint.subject || formatDay(touchpoint.happenedOn) })}
                onClick={() => onOpen(touchpoint)}
                sx={{ font: 'inherit', fontWeight: 600, textAlign: 'left' }}
              >
                {touchpoint.subject === '' ? '–' : touchpoint.subject}
              </Link>
              {hasAccounts ? <div className="quiet">{accountName}</div> : null}
              {touchpoint.note === '' ? null : <div className="note">{touchpoint.note}</div>}
              {outcomes.map((outcome) => (
                <OutcomeLine key={outcome.id} outcome={outcome} today={today} names={names} />
              ))}
              {touchpoint.tags === null ? null : (
                <div className="quiet">{touchpoint.tags.map((tag) => `#${tag}`).join(' ')}</div>
              )}
            </td>
            <td>{sayNames(touchpoint.contactIds)}</td>
            <td>{sayNames(touchpoint.teamMemberIds)}</td>
            <td className="figure">{touchpoint.minutes === null ? '–' : formatCount(touchpoint.minutes)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
