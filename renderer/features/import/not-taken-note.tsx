import type { Output } from '#shared/contract/contract.ts'
import type { FieldKey } from '#shared/domain/import/fields.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { formatBytes } from '../../ui/format.ts'
import { useImportWords } from './import-words.ts'

type File = Output<'import.inspect'>
type Props = Readonly<{ file: File; mapping: readonly (FieldKey | null)[] }>

const shownAtMost = 40

/** What the file holds and the import leaves: columns with values that are brought to no field, and what no column could be made of. */
export function NotTakenNote({ file, mapping }: Props) {
  const say = useImportWords()
  const columns = file.headers.flatMap((header, index) => {
    const count = file.filled[index] ?? 0
    if ((mapping[index] ?? null) !== null || count === 0) return []
    const title = header === '' ? say('emptyHeading', { number: index + 1 }) : header
    return [say('leftColumn', { title, count })]
  })
  const left = [...file.notTaken.map((each) => sayLeft(each)), ...columns]
  if (left.length === 0) return null

  const more = left.length - shownAtMost
  const shown = more > 0 ? [...left.slice(0, shownAtMost), say('moreLeft', { count: more })] : left
  return (
    <Box component="section" aria-labelledby="not-taken">
      <Typography id="not-taken" variant="h3" sx={{ mb: 1 }}>
        {say('notTaken')}
      </Typography>
      <Box
        component="ul"
        sx={{ m: 0, p: 0, listStyle: 'none', display: 'flex', flexWrap: 'wrap', columnGap: 4 }}
      >
        {shown.map((text) => (
          <Typography
            key={text}
            component="li"
            variant="body2"
            color="textSecondary"
            sx={{ overflowWrap: 'anywhere' }}
          >
            {text}
          </Typography>
        ))}
      </Box>
    </Box>
  )

  function sayLeft(left: File['notTaken'][number]): string {
    switch (left.code) {
      case 'property':
        return say('left-property', { name: left.name, count: left.count, size: formatBytes(left.bytes) })
      case 'nested-values':
        return say('left-nested-values', { column: left.column, count: left.count })
      case 'error-cells':
      case 'other-cards':
      case 'other-lines':
        return say(`left-${left.code}`, { count: left.count })
    }
  }
}
