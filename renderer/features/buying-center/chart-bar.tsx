import RatingIcon from '@mui/icons-material/ForumOutlined'
import AddIcon from '@mui/icons-material/PersonAddAltOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ToggleButton from '@mui/material/ToggleButton'
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup'
import Typography from '@mui/material/Typography'
import { useRatingWords } from '../../ui/rating/rating-words.ts'
import { useBuyingCenterWords } from './buying-center-words.ts'
import { charts, type Place } from './use-place.ts'

type Props = Readonly<{ place: Place; hasMembers: boolean; isReadOnly: boolean; onAddMembers: () => void }>

/** Which chart is shown, how to read it, and the ways to rate its people together and to add some. */
export function ChartBar({ place, hasMembers, isReadOnly, onAddMembers }: Props) {
  const say = useBuyingCenterWords()
  const sayRating = useRatingWords()
  return (
    <Box
      sx={{
        display: 'flex',
        alignItems: 'center',
        flexWrap: 'wrap',
        columnGap: 3,
        rowGap: 1,
        mt: 3,
        mb: 1.5,
      }}
    >
      <ToggleButtonGroup
        size="small"
        exclusive
        value={place.chart}
        aria-label={say('chart')}
        sx={{ flexWrap: 'wrap' }}
        onChange={(_, chart: Place['chart'] | null) => {
          if (chart) place.goToChart(chart)
        }}
      >
        {charts.map((chart) => (
          <ToggleButton
            key={chart}
            value={chart}
            sx={{ py: 0.5, px: 2.25, whiteSpace: 'nowrap', textTransform: 'none', fontSize: 13 }}
          >
            {say(`chart-${chart}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Box sx={{ flex: 1 }} />
      {hasMembers ? (
        <Button
          startIcon={<RatingIcon fontSize="small" />}
          aria-pressed={place.isRating}
          onClick={() => place.showRating(!place.isRating)}
          sx={{ flex: 'none', bgcolor: place.isRating ? 'action.selected' : undefined }}
        >
          {sayRating('teamRating')}
        </Button>
      ) : null}
      {isReadOnly || !hasMembers ? null : (
        <Button startIcon={<AddIcon fontSize="small" />} onClick={onAddMembers} sx={{ flex: 'none' }}>
          {say('addMembers')}
        </Button>
      )}
      <Typography variant="caption" color="textSecondary" sx={{ flex: '1 0 100%' }}>
        {say(`legend-${place.chart}`)}
      </Typography>
    </Box>
  )
}
