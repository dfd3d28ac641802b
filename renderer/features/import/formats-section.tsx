import type { Output } from '#shared/contract/contract.ts'
import type { ColumnFormat } from '#shared/domain/import/column-format.ts'
import type { Recipe } from '#shared/domain/import/recipe.ts'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import { formatCount } from '../../ui/format.ts'
import { useFieldWords } from './field-words.ts'
import { Framed } from './framed.tsx'
import { NativePick } from '../../ui/native-pick.tsx'
import { useRecipeWords } from './recipe-words.ts'

type Format = Output<'import.examine'>['formats'][number]
type Props = Readonly<{
  formats: readonly Format[]
  titleOf: (column: number) => string
  recipe: Recipe
  onChange: (recipe: Recipe) => void
}>

/** How each column of numbers or days is written: as most of it can be read, until the user says another way. */
export function FormatsSection({ formats, titleOf, recipe, onChange }: Props) {
  const say = useRecipeWords()
  const sayField = useFieldWords()
  if (formats.length === 0) return null

  const put = (column: number, format: ColumnFormat): void =>
    onChange({
      ...recipe,
      formats: [...recipe.formats.filter((each) => each.column !== column), { column, format }],
    })
  return (
    <Framed
      id="formats"
      title={say('formats')}
      headings={[say('column'), say('field'), say('format'), say('readAs'), '']}
    >
      {formats.map((each) => {
        const readable = each.fits.find(({ format }) => wordOf(format) === wordOf(each.format))?.readable ?? 0
        const unread = each.filled - readable
        const isEither = unread === 0 && each.fits.filter((fit) => fit.readable === each.filled).length > 1
        return (
          <TableRow key={each.column} hover>
            <TableCell>{titleOf(each.column)}</TableCell>
            <TableCell>{sayField(each.field)}</TableCell>
            <TableCell sx={{ width: 170 }}>
              <NativePick
                label={say('formatOf', { column: titleOf(each.column) })}
                value={wordOf(each.format)}
                isMarked={recipe.formats.some(({ column }) => column === each.column)}
                choices={each.fits
                  .map(({ format }) => wordOf(format))
                  .toSorted()
                  .map((word) => [word, say(word)])}
                onPick={(word) => {
                  const found = each.fits.find(({ format }) => wordOf(format) === word)
                  if (found) put(each.column, found.format)
                }}
              />
            </TableCell>
            <TableCell sx={{ color: 'text.secondary' }}>
              {each.first
                .slice(0, 3)
                .map(({ text, read }) => (text === read ? text : `${text} → ${read ?? say('notRead')}`))
                .join('  ·  ')}
            </TableCell>
            <TableCell sx={{ color: unread > 0 ? 'error.main' : 'text.secondary' }}>
              {unread > 0
                ? say('unreadable', { count: unread, formatted: formatCount(unread) })
                : say(isEither && readsDiffer(each) ? 'either' : 'allReadable')}
            </TableCell>
          </TableRow>
        )
      })}
    </Framed>
  )
}

function wordOf(format: ColumnFormat) {
  return format.kind === 'number' ? format.format : format.order
}

/** A whole number is the same in both ways, and so is a day whose year comes first. */
function readsDiffer({ format, first }: Format): boolean {
  return format.kind === 'number'
    ? first.some(({ text }) => /[.,]/.test(text))
    : first.some(({ text }) => !/^\d{4}/.test(text.trim()))
}
