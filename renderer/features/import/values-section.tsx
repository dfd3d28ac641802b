import type { Output } from '#shared/contract/contract.ts'
import type { Recipe } from '#shared/domain/import/recipe.ts'
import Button from '@mui/material/Button'
import TableCell from '@mui/material/TableCell'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { formatCount } from '../../ui/format.ts'
import { useFieldWords } from './field-words.ts'
import { Framed } from './framed.tsx'
import { NativePick } from '../../ui/native-pick.tsx'
import { useRecipeWords } from './recipe-words.ts'

type Column = Output<'import.examine'>['values'][number]
type Props = Readonly<{
  values: readonly Column[]
  recipe: Recipe
  onChange: (recipe: Recipe) => void
}>

const asItIs = ' as it is'
const nothing = ' nothing'

/** Values of the file that the workspace does not know, and which of ours each means. Nothing is taken for another unasked. */
export function ValuesSection({ values, recipe, onChange }: Props) {
  const say = useRecipeWords()
  const sayField = useFieldWords()
  if (values.length === 0) return null

  const ruleFor = (column: number, value: string) =>
    recipe.values.find((each) => each.column === column && each.from === value)
  const proposals = values.flatMap(({ column, values: all }) =>
    all.flatMap(({ value, near: [first] }) =>
      first === undefined || ruleFor(column, value) ? [] : [{ column, from: value, to: first }],
    ),
  )
  const put = (column: number, from: string, to: string | undefined): void => {
    const others = recipe.values.filter((each) => each.column !== column || each.from !== from)
    onChange({ ...recipe, values: to === undefined ? others : [...others, { column, from, to }] })
  }
  const cut = values.filter(({ values: shown, count }) => shown.length < count)

  return (
    <Framed
      id="values"
      title={say('values')}
      aim={say('valuesAim')}
      headings={[say('field'), say('value'), { figures: say('rows') }, say('means'), '']}
      beside={
        proposals.length > 0 ? (
          <Button
            size="small"
            onClick={() => onChange({ ...recipe, values: [...recipe.values, ...proposals] })}
          >
            {say('takeAllNear', { count: proposals.length })}
          </Button>
        ) : null
      }
    >
      {values.flatMap((each) =>
        each.values.map(({ value, rows, near }) => {
          const rule = ruleFor(each.column, value)
          const [first] = near
          return (
            <TableRow key={`${each.column} ${value}`} hover>
              <TableCell sx={{ color: 'text.secondary' }}>{sayField(each.field)}</TableCell>
              <TableCell sx={{ overflowWrap: 'anywhere' }}>{value}</TableCell>
              <TableCell align="right">{formatCount(rows)}</TableCell>
              <TableCell sx={{ width: 260 }}>
                <NativePick
                  label={say('meansFor', { value })}
                  value={rule === undefined ? asItIs : rule.to === '' ? nothing : rule.to}
                  isMarked={rule !== undefined}
                  choices={[
                    [asItIs, say(each.isClosed ? 'refusedAsItIs' : 'asItIs')],
                    [nothing, say('nothing')],
                    ...[...new Set([...near, ...each.known])].map((known) => [known, known] as const),
                  ]}
                  onPick={(to) =>
                    put(each.column, value, to === asItIs ? undefined : to === nothing ? '' : to)
                  }
                />
              </TableCell>
              <TableCell>
                {first !== undefined && rule === undefined ? (
                  <Button size="small" onClick={() => put(each.column, value, first)}>
                    {say('nearest', { name: first })}
                  </Button>
                ) : null}
              </TableCell>
            </TableRow>
          )
        }),
      )}
      {cut.map(({ column, field, values: shown, count }) => (
        <TableRow key={column}>
          <TableCell>{sayField(field)}</TableCell>
          <TableCell colSpan={4}>
            <Typography variant="caption" color="textSecondary">
              {say('moreValues', { shown: shown.length, all: count })}
            </Typography>
          </TableCell>
        </TableRow>
      ))}
    </Framed>
  )
}
