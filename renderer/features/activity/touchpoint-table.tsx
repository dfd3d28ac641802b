import type { Touchpoint } from '#shared/domain/touchpoint/model.ts'
import { styled } from '@mui/material/styles'
import { formatCount, formatDay } from '../../ui/format.ts'
import { useActivityWords } from './activity-words.ts'
import { useShowSought } from './use-show-sought.ts'

type Props = Readonly<{
  touchpoints: readonly Touchpoint[]
  /** Names by id, of both sides. Somebody who was removed since has none. */
  names: ReadonlyMap<string, string>
  /** The one that was looked for. */
  soughtId: string | null
}>

/** The touchpoints as one reads them: when, how, about what, who with whom, how long. */
export function TouchpointTable({ touchpoints, names, soughtId }: Props) {
  const say = useActivityWords()
  const sayNames = (ids: readonly string[]): string =>
    ids.length === 0 ? '–' : ids.map((id) => names.get(id) ?? say('gone')).join(', ')

  const table = useShowSought(soughtId)

  return (
    <Table ref={table}>
      <thead>
        <tr>
          <th scope="col">{say('day')}</th>
          <th scope="col">{say('channel')}</th>
          <th scope="col">{say('subject')}</th>
          <th scope="col">{say('they')}</th>
          <th scope="col">{say('we')}</th>
          <th scope="col" className="figure">
            {say('minutes')}
          </th>
        </tr>
      </thead>
      <tbody>
        {touchpoints.map((touchpoint) => (
          <tr
            key={touchpoint.id}
            data-sought={touchpoint.id === soughtId}
            aria-current={touchpoint.id === soughtId ? true : undefined}
          >
            <td className="whole">{formatDay(touchpoint.happenedOn)}</td>
            <td className="whole quiet">{say(`channel-${touchpoint.channel}`)}</td>
            <td>
              <strong>{touchpoint.subject === '' ? '–' : touchpoint.subject}</strong>
              {touchpoint.note === '' ? null : <div className="note">{touchpoint.note}</div>}
            </td>
            <td>{sayNames(touchpoint.contactIds)}</td>
            <td>{sayNames(touchpoint.teamMemberIds)}</td>
            <td className="figure">{touchpoint.minutes === null ? '–' : formatCount(touchpoint.minutes)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  lineHeight: '20px',
  '& th, & td': {
    padding: '6px 8px',
    textAlign: 'left',
    verticalAlign: 'top',
    borderBottom: '1px solid var(--mui-palette-divider)',
    overflowWrap: 'anywhere',
  },
  '& th': { fontWeight: 500, fontSize: 12, color: 'var(--mui-palette-text-secondary)' },
  '& th:nth-of-type(1)': { width: 104 },
  '& th:nth-of-type(2)': { width: 108 },
  '& th:nth-of-type(4)': { width: '19%' },
  '& th:nth-of-type(5)': { width: '17%' },
  '& th:nth-of-type(6)': { width: 72 },
  '& strong': { fontWeight: 600 },
  '& .whole': { whiteSpace: 'nowrap' },
  '& .quiet': { color: 'var(--mui-palette-text-secondary)' },
  '& .note': { whiteSpace: 'pre-wrap', color: 'var(--mui-palette-text-secondary)', maxWidth: 680 },
  '& .figure': { textAlign: 'right' },
  '& tr[data-sought="true"]': { background: 'var(--mui-palette-primary-light)' },
  '& tbody tr:hover': { background: 'var(--mui-palette-action-hover)' },
})
