import { computedWays, type ComputedColumn, type ComputedWay } from '#shared/domain/import/recipe.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { NativePick } from '../../ui/native-pick.tsx'
import { NativeText } from '../../ui/native-text.tsx'
import { useRecipeWords } from './recipe-words.ts'
import { withoutColumn, type Settings } from './settings.ts'

type Choice = readonly [string, string]
type Props = Readonly<{
  columns: readonly Choice[]
  width: number
  settings: Settings
  onChange: (settings: Settings) => void
}>

/** The columns that are made of others, each with the way in which it is. */
export function ComputedList({ columns, width, settings, onChange }: Props) {
  const say = useRecipeWords()
  const { computed } = settings.recipe
  if (computed.length === 0) return null

  const put = (index: number, next: ComputedColumn): void =>
    onChange({
      ...settings,
      recipe: {
        ...settings.recipe,
        computed: computed.map((each, at) => (at === index ? next : each)),
      },
    })
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {say('computed')}
      </Typography>
      {computed.map((each, index) => (
        <Box key={index} sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          <NativeText
            label={say('heading', { number: index + 1 })}
            value={each.heading}
            onChange={(heading) => put(index, { ...each, heading })}
          />
          <Box sx={{ width: 190 }}>
            <NativePick
              label={say('way', { heading: each.heading })}
              value={each.way}
              choices={computedWays.map((way) => [way, say(way)])}
              onPick={(way) => put(index, begunAs(way as ComputedWay, each.heading))}
            />
          </Box>
          <Parts
            column={each}
            columns={columns.slice(0, width + index)}
            onChange={(next) => put(index, next)}
          />
          <Button size="small" onClick={() => onChange(withoutColumn(settings, width + index, width))}>
            {say('removeComputed', { heading: each.heading })}
          </Button>
        </Box>
      ))}
    </>
  )
}

function begunAs(way: ComputedWay, heading: string): ComputedColumn {
  switch (way) {
    case 'join':
      return { way, heading, columns: [0], separator: ' ' }
    case 'part':
      return { way, heading, column: 0, separator: ' ', part: 1 }
    case 'constant':
      return { way, heading, text: '' }
    case 'first-filled':
      return { way, heading, columns: [0], otherwise: '' }
  }
}

type PartsProps = Readonly<{
  column: ComputedColumn
  columns: readonly Choice[]
  onChange: (column: ComputedColumn) => void
}>

function Parts({ column, columns, onChange }: PartsProps) {
  const say = useRecipeWords()
  switch (column.way) {
    case 'constant':
      return (
        <NativeText
          label={say('text')}
          value={column.text}
          onChange={(text) => onChange({ ...column, text })}
        />
      )
    case 'part':
      return (
        <>
          <Box sx={{ width: 170 }}>
            <NativePick
              label={say('ofColumn', { heading: column.heading })}
              value={String(column.column)}
              choices={columns}
              onPick={(next) => onChange({ ...column, column: Number(next) })}
            />
          </Box>
          <NativeText
            label={say('splitAt')}
            value={column.separator}
            width={90}
            onChange={(separator) => onChange({ ...column, separator: separator.slice(0, 20) })}
          />
          <Box sx={{ width: 70 }}>
            <NativePick
              label={say('partNumber')}
              value={String(column.part)}
              choices={partNumbers.map((part) => [String(part), String(part)])}
              onPick={(part) => onChange({ ...column, part: Number(part) })}
            />
          </Box>
        </>
      )
    case 'join':
    case 'first-filled':
      return (
        <>
          {(['firstOf', 'secondOf', 'thirdOf'] as const).map((word, place) =>
            place > column.columns.length ? null : (
              <Box key={word} sx={{ width: 170 }}>
                <NativePick
                  label={say(word, { heading: column.heading })}
                  value={String(column.columns[place] ?? '')}
                  choices={place === 0 ? columns : [['', say('noColumn')], ...columns]}
                  onPick={(next) => onChange({ ...column, columns: placed(column.columns, place, next) })}
                />
              </Box>
            ),
          )}
          {column.way === 'join' ? (
            <NativeText
              label={say('separator')}
              value={column.separator}
              width={90}
              onChange={(separator) => onChange({ ...column, separator: separator.slice(0, 20) })}
            />
          ) : (
            <NativeText
              label={say('otherwise')}
              value={column.otherwise}
              onChange={(otherwise) => onChange({ ...column, otherwise })}
            />
          )}
        </>
      )
  }
}

/** From the end where it is negative. */
const partNumbers = [1, 2, 3, 4, 5, -1, -2]

function placed(columns: readonly number[], place: number, choice: string): readonly number[] {
  const next = [...columns]
  if (choice === '') next.splice(place, 1)
  else next[place] = Number(choice)
  return next
}
