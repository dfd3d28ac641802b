import AddIcon from '@mui/icons-material/Add'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import { Link, useLocation } from 'react-router'
import { formatCount } from '../../ui/format.ts'
import { useAccountsWords } from './accounts-words.ts'

type View = 'table' | 'tree'
type Props = Readonly<{
  total: number | undefined
  isTree: boolean
  isReadOnly: boolean
  onView: (view: View) => void
  onAdd: () => void
}>

/** The page's name, how many accounts there are, the two views, and the ways in. */
export function AccountsHeader({ total, isTree, isReadOnly, onView, onAdd }: Props) {
  const say = useAccountsWords()
  // What the list is narrowed by goes along.
  const { search } = useLocation()
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, px: 4, py: 3 }}>
      <Typography variant="h1">{say('title')}</Typography>
      <Typography color="textSecondary" variant="body2" aria-live="polite" sx={{ minWidth: 100 }}>
        {total === undefined ? null : say('count', { count: total, shown: formatCount(total) })}
      </Typography>
      <Box sx={{ flex: 1 }} />
      <ToggleButtonGroup
        exclusive
        size="small"
        aria-label={say('view')}
        value={isTree ? 'tree' : 'table'}
        onChange={(_event, view: View | null) => {
          if (view) onView(view)
        }}
        sx={{ '& .MuiToggleButton-root': { textTransform: 'none', px: 3, py: 0.5 } }}
      >
        <ToggleButton value="table">{say('table')}</ToggleButton>
        <ToggleButton value="tree">{say('tree')}</ToggleButton>
      </ToggleButtonGroup>
      <Button component={Link} to={`/portfolio/briefs${search}`}>
        {say('briefs')}
      </Button>
      {isReadOnly ? null : (
        <>
          <Button component={Link} to="/data/import" variant="outlined">
            {say('import')}
          </Button>
          <Button variant="contained" startIcon={<AddIcon />} onClick={onAdd}>
            {say('add')}
          </Button>
        </>
      )}
    </Box>
  )
}
