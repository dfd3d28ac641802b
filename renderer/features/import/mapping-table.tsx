import type { Output } from '#shared/contract/contract.ts'
import { fieldsOf, type FieldKey, type ImportObject } from '#shared/domain/import/fields.ts'
import { policiesFor, policyFieldOf, type FieldPolicy, type Policy } from '#shared/domain/import/policies.ts'
import Box from '@mui/material/Box'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { useFieldWords } from './field-words.ts'
import { useImportWords } from './import-words.ts'
import { NativePick } from '../../ui/native-pick.tsx'
import { useRecipeWords } from './recipe-words.ts'

type Mapping = readonly (FieldKey | null)[]
type Props = Readonly<{
  file: Pick<Output<'import.inspect'>, 'headers' | 'firstRows'>
  object: ImportObject
  mapping: Mapping
  onChange: (mapping: Mapping) => void
  policies: readonly FieldPolicy[]
  onPolicy: (field: FieldKey, policy: Policy) => void
}>

const valuesShown = 3

/** Each column of the file, its first values, and the field it becomes. */
export function MappingTable({ file, object, mapping, onChange, policies, onPolicy }: Props) {
  const say = useImportWords()
  const sayRecipe = useRecipeWords()
  const sayField = useFieldWords()
  const fields = fieldsOf(object)
  const used = mapping.filter((field) => field !== null).length

  return (
    <Box component="section" aria-labelledby="columns">
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3, mb: 1 }}>
        <Typography id="columns" variant="h2">
          {say('columns')}
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {say('columnsUsed', { used, all: file.headers.length })}
        </Typography>
      </Box>
      <Box
        sx={{
          maxHeight: 380,
          overflow: 'auto',
          border: '1px solid',
          borderColor: 'divider',
          borderRadius: 1,
          bgcolor: 'background.paper',
        }}
      >
        <Table stickyHeader>
          <TableHead>
            <TableRow>
              <TableCell sx={{ width: '26%' }}>{say('column')}</TableCell>
              <TableCell>{say('firstValues')}</TableCell>
              <TableCell sx={{ width: 260 }}>{say('field')}</TableCell>
              <TableCell sx={{ width: 190 }}>{sayRecipe('differ')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {file.headers.map((header, index) => {
              const title = header === '' ? say('emptyHeading', { number: index + 1 }) : header
              const field = mapping[index] ?? null
              return (
                <TableRow key={index} hover>
                  <TableCell
                    sx={{
                      overflowWrap: 'anywhere',
                      fontWeight: field ? 600 : 400,
                      color: field ? 'text.primary' : 'text.secondary',
                    }}
                  >
                    {title}
                  </TableCell>
                  <TableCell
                    sx={{
                      color: 'text.secondary',
                      maxWidth: 0,
                      overflow: 'hidden',
                      textOverflow: 'ellipsis',
                      whiteSpace: 'nowrap',
                    }}
                  >
                    {firstValues(file, index)}
                  </TableCell>
                  <TableCell>
                    <NativePick
                      label={title}
                      value={field ?? ''}
                      isMarked={field !== null}
                      choices={[
                        ['', say('leaveOut')],
                        ...fields.map(({ key }) => [key, sayField(key)] as const),
                      ]}
                      onPick={(choice) => onChange(remap(mapping, file.headers.length, index, choice))}
                    />
                  </TableCell>
                  <TableCell>
                    <PolicyPick field={field} policies={policies} onPolicy={onPolicy} />
                  </TableCell>
                </TableRow>
              )
            })}
          </TableBody>
        </Table>
      </Box>
    </Box>
  )
}

type PolicyProps = Pick<Props, 'policies' | 'onPolicy'> & Readonly<{ field: FieldKey | null }>

/** What counts where the file and the workspace differ; fields that are taken together are decided together. */
function PolicyPick({ field, policies, onPolicy }: PolicyProps) {
  const say = useRecipeWords()
  const sayField = useFieldWords()
  const decidedAs = field === null ? undefined : policyFieldOf(field)
  if (field === null || decidedAs === undefined) return null
  const policy = policies.find((each) => each.field === decidedAs)?.policy ?? 'theirs'
  return (
    <NativePick
      label={say('differFor', { field: sayField(field) })}
      value={policy}
      isMarked={policy !== 'theirs'}
      choices={policiesFor(decidedAs).map((each) => [each, say(each)])}
      onPick={(next) => onPolicy(decidedAs, next as Policy)}
    />
  )
}

/** The values that say most: the first ones that are filled. */
function firstValues(file: Props['file'], column: number): string {
  const filled = file.firstRows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '')
  return filled.slice(0, valuesShown).join('  ·  ')
}

/** A field goes to one column: the one that had it before is left out. */
function remap(mapping: Mapping, columns: number, index: number, choice: string): Mapping {
  const field = choice === '' ? null : (choice as FieldKey)
  return Array.from({ length: columns }, (_, column) => {
    if (column === index) return field
    const other = mapping[column] ?? null
    return other === field ? null : other
  })
}
