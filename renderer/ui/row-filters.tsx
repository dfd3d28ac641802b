import { filterTests, type FilterTest, type RowFilter } from '#shared/domain/import/recipe.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { NativePick } from './native-pick.tsx'
import { NativeText } from './native-text.tsx'
import { wordsOf } from './words.ts'

const useWords = wordsOf('row-filters', {
  filters: 'Read only rows where',
  filterAll: 'All of them must hold. Case and accents do not count.',
  addFilter: 'Add a condition',
  removeFilter: 'Remove condition {{number}}',
  filterColumn: 'Column of condition {{number}}',
  filterTest: 'Test of condition {{number}}',
  filterText: 'Text of condition {{number}}',
  is: 'is',
  'is-not': 'is not',
  contains: 'contains',
  'contains-not': 'does not contain',
  'begins-with': 'begins with',
  'is-empty': 'is empty',
  'is-filled': 'is filled',
  above: 'is a number above',
  below: 'is a number below',
})

type Props = Readonly<{
  /** What the columns are called, by their places. */
  titles: readonly string[]
  filters: readonly RowFilter[]
  onChange: (filters: readonly RowFilter[]) => void
}>

/** Adds a condition that rows of a file must meet. */
export function AddRowFilter({ filters, onChange }: Omit<Props, 'titles'>) {
  const say = useWords()
  return (
    <Button size="small" onClick={() => onChange([...filters, { column: 0, test: 'is', text: '' }])}>
      {say('addFilter')}
    </Button>
  )
}

/** Which rows of a file are read: those that meet all conditions. */
export function RowFilters({ titles, filters, onChange }: Props) {
  const say = useWords()
  const columns = titles.map((title, column) => [String(column), title] as const)
  const change = (index: number, part: Partial<RowFilter>): void =>
    onChange(filters.map((each, at) => (at === index ? { ...each, ...part } : each)))
  return (
    <>
      {filters.length > 0 ? (
        <Typography variant="body2" color="textSecondary">
          {say('filters')}: {say('filterAll')}
        </Typography>
      ) : null}
      {filters.map(({ column, test, text }, index) => (
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
          <Button size="small" onClick={() => onChange(filters.filter((_each, at) => at !== index))}>
            {say('removeFilter', { number: index + 1 })}
          </Button>
        </Box>
      ))}
    </>
  )
}
