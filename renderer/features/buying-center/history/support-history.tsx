import type { BuyingCenterId } from '#shared/domain/buying-center/model.ts'
import { supportCourse } from '#shared/domain/buying-center/support-course.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { formatDay } from '../../../ui/format.ts'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { useToday } from '../../../ui/use-today.ts'
import { SupportCourse } from './support-course.tsx'
import { SupportTable } from './support-table.tsx'
import { useSupportWords } from './support-words.ts'

/** How the support of a buying center went, and what came before each move. */
export function SupportHistory({ buyingCenterId }: Readonly<{ buyingCenterId: BuyingCenterId }>) {
  const say = useSupportWords()
  const today = useToday()
  const asked = useAsk('history.listSupport', { buyingCenterId })
  if (asked.failure) {
    return <NotAnswered failure={asked.failure} onAgain={asked.askAgain} />
  }
  if (!asked.value) return <Box aria-busy aria-label={say('loading')} sx={{ minHeight: 200 }} />

  const steps = supportCourse(asked.value.days, asked.value.touchpoints)
  const [first] = steps
  if (!first) return <Typography color="textSecondary">{say('none')}</Typography>
  return (
    <>
      {steps.length > 1 ? null : (
        <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
          {say('onlyOne', { day: formatDay(first.day) })}
        </Typography>
      )}
      <SupportCourse steps={steps} today={today} />
      <Box sx={{ mt: 3 }}>
        <SupportTable steps={steps} />
      </Box>
    </>
  )
}
