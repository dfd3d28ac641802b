import type { RowFilter } from '#shared/domain/import/recipe.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { formatCount } from '../../ui/format.ts'
import { ComputedList } from './computed-list.tsx'
import { AddRowFilter, RowFilters } from '../../ui/row-filters.tsx'
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
        <AddRowFilter filters={recipe.filters} onChange={setFilters} />
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
      <RowFilters titles={titles} filters={recipe.filters} onChange={setFilters} />
      <ComputedList columns={columns} width={width} settings={settings} onChange={onChange} />
    </Box>
  )
}
