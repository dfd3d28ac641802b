import { filterTests, type FilterTest, type RowFilter } from '#shared/domain/import/recipe.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { formatCount } from '../../ui/format.ts'
import { ComputedList } from './computed-list.tsx'
import { NativePick } from './native-pick.tsx'
import { NativeText } from './native-text.tsx'
import { useRecipeWords } from './recipe-words.ts'
import type { Settings } from './settings.ts'

type Props = Readonly<{
  /** Of the file and of what is made, by their places. */
  titles: readonly string[]
  /** How many columns the file has. */
  width: number
  rows: Readonly<{ all: number; read: number | undefined }>
  settings: Settings
  onChange: (settings: Settings) => void
}>

/** Which rows are read, and which columns are made of others. */
export function RecipeSection({ titles, width, rows, settings, onChange }: Props) {
  const say = useRecipeWords()
  const { recipe } = settings
  const columns = titles.map((title, column) => [String(column), title] as const)
  const setFilters = (filters: readonly RowFilter[]): void =>
    onChange({ ...settings, recipe: { ...recipe, filters } })
  const change = (index: number, part: Partial<RowFilter>): void =>
    setFilters(recipe.filters.map((each, at) => (at === index ? { ...each, ...part } : each)))

  return (
    <Box component="section" aria-labelledby="recipe" sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 3, flexWrap: 'wrap' }}>
        <Typography id="recipe" variant="h2">
          {say('rowsAndColumns')}
        </Typography>
        {recipe.filters.length > 0 && rows.read !== undefined ? (
          <Typography component="output" variant="caption" color="textSecondary">
            {say('rowsRead', { read: formatCount(rows.read), all: formatCount(rows.all) })}
          </Typography>
        ) : null}
        <Button
          size="small"
          onClick={() => setFilters([...recipe.filters, { column: 0, test: 'is', text: '' }])}
        >
          {say('addFilter')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            const heading = say('newHeading', { number: recipe.computed.length + 1 })
            const made = { heading, way: 'constant', text: '' } as const
            onChange({
              ...settings,
              mapping: Array.from({ length: titles.length + 1 }, (_, at) => settings.mapping[at] ?? null),
              recipe: { ...recipe, computed: [...recipe.computed, made] },
            })
          }}
        >
          {say('addComputed')}
        </Button>
      </Box>
      {recipe.filters.length > 0 ? (
        <Typography variant="body2" color="textSecondary">
          {say('filters')}: {say('filterAll')}
        </Typography>
      ) : null}
      {recipe.filters.map(({ column, test, text }, index) => (
        <Box key={index} sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          <Box sx={{ width: 220 }}>
            <NativePick
              label={say('filterColumn', { number: index + 1 })}
              value={String(column)}
              choices={columns}
              onPick={(next) => change(index, { column: Number(next) })}
            />
          </Box>
          <Box sx={{ width: 160 }}>
            <NativePick
              label={say('filterTest', { number: index + 1 })}
              value={test}
              choices={filterTests.map((each) => [each, say(each)])}
              onPick={(next) => change(index, { test: next as FilterTest })}
            />
          </Box>
          {test === 'is-empty' || test === 'is-filled' ? null : (
            <NativeText
              label={say('filterText', { number: index + 1 })}
              value={text}
              width={220}
              onChange={(next) => change(index, { text: next })}
            />
          )}
          <Button size="small" onClick={() => setFilters(recipe.filters.filter((_each, at) => at !== index))}>
            {say('removeFilter', { number: index + 1 })}
          </Button>
        </Box>
      ))}
      <ComputedList columns={columns} width={width} settings={settings} onChange={onChange} />
    </Box>
  )
}
