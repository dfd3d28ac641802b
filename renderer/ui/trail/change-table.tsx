import type { TrailChange } from '#shared/contract/trail.ts'
import { styled } from '@mui/material/styles'
import { formatCount } from '../format.ts'
import { useTrailCatalog } from './trail-words.ts'
import { useTrailSentences } from './use-trail-sentences.ts'

type Props = Readonly<{ changes: readonly TrailChange[]; changeCount: number }>

/** What changed, thing by thing and field by field, before and after. */
export function ChangeTable({ changes, changeCount }: Props) {
  const say = useTrailCatalog()
  const { sayChange, sayField, sayValue } = useTrailSentences()
  const hidden = changeCount - changes.length
  return (
    <Table>
      <thead>
        <tr>
          <th scope="col">{say('field')}</th>
          <th scope="col">{say('before')}</th>
          <th scope="col">{say('after')}</th>
        </tr>
      </thead>
      {changes.map((change) => (
        <tbody key={change.id}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="thing">
              {startingLarge(sayChange(change))}
            </th>
          </tr>
          {change.fields.map(({ field, before, after }) => (
            <tr key={field}>
              <td className="quiet">{startingLarge(sayField(field))}</td>
              <td className="quiet">
                {change.operation === 'insert' ? '–' : sayValue(change, field, before)}
              </td>
              <td>{change.operation === 'delete' ? '–' : sayValue(change, field, after)}</td>
            </tr>
          ))}
        </tbody>
      ))}
      {hidden > 0 ? (
        <tfoot>
          <tr>
            <td colSpan={3} className="quiet">
              {say('moreNotShown', { count: hidden, shown: formatCount(hidden) })}
            </td>
          </tr>
        </tfoot>
      ) : null}
    </Table>
  )
}

export function startingLarge(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const Table = styled('table')({
  width: '100%',
  borderCollapse: 'collapse',
  tableLayout: 'fixed',
  lineHeight: '18px',
  fontSize: 13,
  '& th, & td': {
    padding: '3px 8px 3px 0',
    textAlign: 'left',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
  '& thead th': { fontWeight: 500, fontSize: 12, color: 'var(--mui-palette-text-secondary)' },
  '& th:nth-of-type(1)': { width: '26%' },
  '& .thing': { fontWeight: 600, width: 'auto', paddingTop: 8 },
  '& .quiet': { color: 'var(--mui-palette-text-secondary)' },
})
