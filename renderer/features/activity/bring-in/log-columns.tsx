import type { Output } from '#shared/contract/contract.ts'
import { logFields, type LogField } from '#shared/domain/touchpoint/incoming/log-columns.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { NativePick } from '../../../ui/native-pick.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PlainTable } from '../plain-table.tsx'
import { useBringInWords } from './bring-in-words.ts'

type Log = NonNullable<Output<'touchpoint.readFile'>['log']>
type Props = Readonly<{ log: Log; onChange: (mapping: Log['mapping']) => void }>

/** Each column of a log with its first values, and what it is taken for. A field is taken from one column. */
export function LogColumns({ log, onChange }: Props) {
  const say = useBringInWords()
  const choose = (column: number, field: LogField | null): void =>
    onChange(
      log.headers.map((_, at) =>
        at === column ? field : log.mapping[at] === field ? null : (log.mapping[at] ?? null),
      ),
    )
  return (
    <Box component="section" aria-labelledby="log-columns">
      <Typography id="log-columns" variant="h2" sx={{ mb: 1 }}>
        {say('columns')}
      </Typography>
      {log.mapping.includes('day') ? null : <Notice severity="warning">{say('noDayColumn')}</Notice>}
      <Box sx={{ maxHeight: 320, overflow: 'auto' }} tabIndex={0} role="group" aria-labelledby="log-columns">
        <PlainTable>
          <thead>
            <tr>
              <th scope="col" style={{ width: '24%' }}>
                {say('column')}
              </th>
              <th scope="col">{say('firstValues')}</th>
              <th scope="col" style={{ width: 220 }}>
                {say('field')}
              </th>
            </tr>
          </thead>
          <tbody>
            {log.headers.map((header, column) => {
              const title = header === '' ? say('emptyHeading', { number: column + 1 }) : header
              const values = log.firstRows.map((row) => row[column] ?? '').filter((value) => value !== '')
              return (
                <tr key={column}>
                  <td>{title}</td>
                  <td>
                    <Typography variant="body2" color="textSecondary" noWrap>
                      {values.slice(0, 3).join(' · ')}
                    </Typography>
                  </td>
                  <td>
                    <NativePick
                      label={title}
                      value={log.mapping[column] ?? ''}
                      choices={[
                        ['', say('notTaken')],
                        ...logFields.map((field) => [field, say(`field-${field}`)] as const),
                      ]}
                      onPick={(picked) => choose(column, logFields.find((field) => field === picked) ?? null)}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </PlainTable>
      </Box>
    </Box>
  )
}
