import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import Typography from '@mui/material/Typography'
import { useDo } from '../../../api/use-do.ts'
import { formatDay } from '../../../ui/format.ts'
import { useToday } from '../../../ui/use-today.ts'
import { useReviewsWords } from '../reviews-words.ts'
import type { CarriedData } from '../use-review.ts'
import { useOwners } from '../use-owners.ts'

type Props = Readonly<{ carried: readonly CarriedData[]; isReadOnly: boolean }>

/** What earlier reviews left open, to be closed here. */
export function CarriedList({ carried, isReadOnly }: Props) {
  const say = useReviewsWords()
  const today = useToday()
  const owners = useOwners()
  const edit = useDo('review.editPoint')
  if (carried.length === 0) return null
  return (
    <Box component="section" aria-label={say('carried')}>
      <Typography variant="h3" sx={{ mb: 1 }}>
        {say('carried')}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {carried.map(({ point, reviewTitle, heldOn }) => (
          <Box component="li" key={point.id} sx={{ display: 'flex', gap: 1, alignItems: 'start', py: 0.5 }}>
            <Checkbox
              size="small"
              disabled={isReadOnly}
              checked={false}
              sx={{ p: 0.5 }}
              slotProps={{ input: { 'aria-label': say('closePoint', { text: point.text }) } }}
              onChange={() =>
                void edit({ id: point.id, version: point.version, changes: { settledOn: today } })
              }
            />
            <Box sx={{ pt: 0.75 }}>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {say(`kind-${point.kind}`)}:{' '}
              </Box>
              {point.text}
              <Box sx={{ color: 'text.secondary', fontSize: 12 }}>
                {[
                  point.ownerId ? owners.nameOf(point.ownerId) : '',
                  point.dueOn ? say('dueOn', { day: formatDay(point.dueOn) }) : '',
                  say('carriedFrom', { title: reviewTitle, day: formatDay(heldOn) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Box>
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  )
}
