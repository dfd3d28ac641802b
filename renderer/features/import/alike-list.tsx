import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useReasonWords } from '../../ui/duplicate-reason-words.ts'
import { formatList } from '../../ui/format.ts'
import { useImportWords } from './import-words.ts'
import { NativePick } from '../../ui/native-pick.tsx'
import { ReviewTable } from './review-table.tsx'
import type { Same } from './settings.ts'

export type Alike = Output<'import.findAlike'>
type Props = Readonly<{
  alike: Alike
  same: readonly Same[]
  onSame: (row: number, id: string | null) => void
}>

/** Rows that look like something that is there, why, and the choice: a new one, or the one that is there. */
export function AlikeList({ alike: { rows, count, isCut }, same, onSame }: Props) {
  const say = useImportWords()
  const sayReason = useReasonWords()
  const meant = new Map(same.map(({ row, id }) => [row, id]))
  const rowOf = new Map(same.map(({ row, id }) => [id, row]))
  const shown = rows.length < count ? say('onlyFirst', { shown: rows.length, all: count }) : ''
  const foot = [shown, isCut ? say('alikeCut') : ''].filter((each) => each !== '').join(' ')
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ py: 2, maxWidth: 760 }}>
        {say('alikeAim')}
      </Typography>
      <ReviewTable
        headings={[say('row'), say('name'), say('looksLike'), say('becomes')]}
        foot={
          foot === '' ? null : (
            <Typography variant="caption" color="textSecondary" sx={{ display: 'block', p: 2 }}>
              {foot}
            </Typography>
          )
        }
      >
        {rows.map(({ row, name, detail, alike }) => (
          <TableRow key={row}>
            <TableCell>{row}</TableCell>
            <TableCell>
              {name}
              <Box sx={{ color: 'text.secondary' }}>{detail}</Box>
            </TableCell>
            <TableCell>
              {alike.map((each) => (
                <Box key={each.id} sx={{ py: 0.5 }}>
                  {each.name} <Box component="span">{each.detail === '' ? '' : `(${each.detail})`}</Box>
                  <Box sx={{ color: 'text.secondary' }}>
                    {say('whyAlike', { score: each.score })}:{' '}
                    {formatList(each.reasons.map((why) => sayReason(why)))}
                  </Box>
                </Box>
              ))}
            </TableCell>
            <TableCell sx={{ width: 260 }}>
              <NativePick
                label={say('becomesOfRow', { row, name })}
                value={meant.get(row) ?? ''}
                isMarked={meant.has(row)}
                choices={[
                  ['', say('createNew')],
                  ...alike.map((each) => [each.id, sayIt(each, row)] as const),
                ]}
                taken={new Set(alike.map(({ id }) => id).filter((id) => isTakenFrom(row, id)))}
                onPick={(id) => onSame(row, id === '' ? null : id)}
              />
            </TableCell>
          </TableRow>
        ))}
      </ReviewTable>
    </>
  )

  function isTakenFrom(row: number, id: string): boolean {
    return (rowOf.get(id) ?? row) !== row
  }

  function sayIt({ id, name }: Readonly<{ id: string; name: string }>, row: number): string {
    return isTakenFrom(row, id)
      ? say('takenBy', { name, row: rowOf.get(id) ?? '' })
      : say('updateIt', { name })
  }
}
