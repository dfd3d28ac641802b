import type { Output } from '#shared/contract/contract.ts'
import type { PlanId } from '#shared/domain/plan/model.ts'
import { dueBy } from '#shared/domain/review/rhythm.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../api/use-ask.ts'
import { useTry } from '../../api/use-do.ts'
import { Figures } from '../../ui/figures.tsx'
import { formatDay } from '../../ui/format.ts'
import { TypedField } from '../../ui/typed-field.tsx'
import { useToday } from '../../ui/use-today.ts'
import { useReviewsWords } from './reviews-words.ts'

type Props = Readonly<{
  plans: Output<'review.listPlans'>
  isReadOnly: boolean
  onPrepare: (planIds: readonly PlanId[]) => void
}>

/** How often the plans of a tier are reviewed, and whose review is due. */
export function DueSection({ plans, isReadOnly, onPrepare }: Props) {
  const say = useReviewsWords()
  const today = useToday()
  const rhythms = useAsk('review.listRhythms', {}).value
  const tiers = [...new Set(plans.map(({ tier }) => tier))].filter(Boolean).toSorted()
  if (!rhythms || tiers.length === 0) return null
  const due = dueBy(plans, rhythms, today)
  return (
    <Box component="section" aria-label={say('whoIsDue')} sx={sectionLook}>
      <Box>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 3, minHeight: 32 }}>
          <Typography variant="h2">{say('whoIsDue')}</Typography>
          {isReadOnly || due.length === 0 ? null : (
            <Button onClick={() => onPrepare(due.map(({ of }) => of.planId))}>{say('prepareDue')}</Button>
          )}
        </Box>
        {due.length === 0 ? (
          <Typography color="textSecondary">
            {say(rhythms.length === 0 ? 'noRhythm' : 'nobodyDue')}
          </Typography>
        ) : (
          <Figures aria-label={say('whoIsDue')}>
            <thead>
              <tr>
                <th scope="col">{say('account')}</th>
                <th scope="col">{say('tier')}</th>
                <th scope="col">{say('lastHeld')}</th>
                <th scope="col">{say('dueDay')}</th>
              </tr>
            </thead>
            <tbody>
              {due.map(({ of, dueOn }) => (
                <tr key={of.planId}>
                  <td className="name">{of.accountName}</td>
                  <td>{of.tier}</td>
                  <td className="whole">{of.lastHeldOn ? formatDay(of.lastHeldOn) : say('never')}</td>
                  <td className="whole">{dueOn ? formatDay(dueOn) : say('atOnce')}</td>
                </tr>
              ))}
            </tbody>
          </Figures>
        )}
      </Box>
      <Rhythms tiers={tiers} rhythms={rhythms} isReadOnly={isReadOnly} />
    </Box>
  )
}

type RhythmProps = Readonly<{
  tiers: readonly string[]
  rhythms: Output<'review.listRhythms'>
  isReadOnly: boolean
}>

function Rhythms({ tiers, rhythms, isReadOnly }: RhythmProps) {
  const say = useReviewsWords()
  const set = useTry('review.setRhythm')
  return (
    <Figures aria-label={say('rhythm')} style={{ alignSelf: 'start' }}>
      <thead>
        <tr>
          <th scope="col">{say('tier')}</th>
          <th scope="col" className="figure">
            {say('rhythm')}
          </th>
        </tr>
      </thead>
      <tbody>
        {tiers.map((tier) => {
          const rhythm = rhythms.find((each) => each.tier === tier)
          return (
            <tr key={tier}>
              <th scope="row">{tier}</th>
              <td className="figure" style={{ width: 130 }}>
                <Box sx={{ my: '-5px' }}>
                  <TypedField
                    label={say('rhythmOf', { tier })}
                    of={{ id: `review-rhythm ${tier}`, version: rhythm?.version ?? 1 }}
                    field="days"
                    value={rhythm ? String(rhythm.days) : ''}
                    read={readDays}
                    complaint={say('daysWrong')}
                    isReadOnly={isReadOnly}
                    onKeep={(days) => set({ tier, days })}
                  />
                </Box>
              </td>
            </tr>
          )
        })}
      </tbody>
    </Figures>
  )
}

/** `null` for an empty field, `undefined` for what is no number of days. */
function readDays(text: string): number | null | undefined {
  const typed = text.trim()
  if (typed === '') return null
  if (!/^\d{1,4}$/.test(typed)) return undefined
  const days = Number(typed)
  return days >= 1 && days <= 3_650 ? days : undefined
}

const sectionLook = {
  mt: 6,
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(220px, 300px)',
  gap: 6,
  alignItems: 'start',
}
