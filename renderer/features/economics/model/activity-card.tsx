import {
  costDrivers,
  ratePerMinute,
  touchDrivers,
  type CapacityUse,
  type CostActivity,
  type CostModel,
  type CostTerm,
} from '#shared/domain/economics/cost-to-serve.ts'
import { touchpointChannels } from '#shared/domain/touchpoint/model.ts'
import { minorDigits } from '#shared/kernel/money.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { Month } from '#shared/domain/economics/months.ts'
import { formatCount, formatDecimal, formatMonth, formatShare } from '../../../ui/format.ts'
import { InlineField } from '../../../ui/inline-field.tsx'
import { numberText, readNumber } from '../../../ui/plain-number.ts'
import { readTyped, typedAmount } from '../../../ui/typed-amount.ts'
import { TypedField } from '../../../ui/typed-field.tsx'
import type { Kept } from '../../../ui/use-draft.ts'
import { e4Text } from '../../../ui/e4-text.ts'
import { useModelWords } from './model-words.ts'

type Props = Readonly<{
  model: CostModel
  activity: CostActivity
  use: CapacityUse | undefined
  period: Readonly<{ from: Month; to: Month }> | undefined
  currency: string
  isReadOnly: boolean
  /** Changes the activity as it was last left, whether or not that is kept yet. */
  onChange: (change: (now: CostActivity) => CostActivity) => Promise<Kept>
  onRemove: () => void
}>

/** One activity: what it costs, what it can do, the minutes that things take, and how far it is used. */
export function ActivityCard(props: Props) {
  const { model, activity, use, period, currency, isReadOnly, onChange, onRemove } = props
  const say = useModelWords()
  const { key, name, terms } = activity
  const rate = ratePerMinute(activity)
  const changeTerms = (change: (now: readonly CostTerm[]) => readonly CostTerm[]): Promise<Kept> =>
    onChange((now) => ({ ...now, terms: change(now.terms) }))
  const changeTerm = (at: number, part: Partial<CostTerm>): Promise<Kept> =>
    changeTerms((now) => now.map((term, index) => (index === at ? { ...term, ...part } : term)))
  return (
    <Box
      component="section"
      aria-label={name}
      sx={{ border: '1px solid', borderColor: 'divider', borderRadius: 1, p: 3, display: 'grid', gap: 1.5 }}
    >
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'start', flexWrap: 'wrap' }}>
        <Box sx={{ flex: 1, minWidth: 200 }}>
          <InlineField
            label={`${say('activity')} ${name}`}
            of={model}
            field={`${key} name`}
            value={name}
            isLabelHidden
            isReadOnly={isReadOnly}
            onKeep={(text) =>
              text.trim() === '' ? undefined : onChange((now) => ({ ...now, name: text.trim() }))
            }
          />
        </Box>
        <Fact head={say('costHead')}>
          <TypedField
            label={say('capacityCost', { name })}
            of={model}
            field={`${key} cost`}
            value={typedAmount(activity.capacityCostMinor, currency)}
            read={(text) => readTyped(text, currency)}
            complaint={say('amountWrong')}
            isReadOnly={isReadOnly}
            onKeep={(capacityCostMinor) =>
              onChange((now) => ({ ...now, capacityCostMinor: capacityCostMinor ?? 0 }))
            }
          />
        </Fact>
        <Fact head={say('minutesHead')}>
          <TypedField
            label={say('capacityMinutes', { name })}
            of={model}
            field={`${key} minutes`}
            value={numberText(activity.capacityMinutes)}
            read={readPositive}
            complaint={say('numberWrong')}
            isReadOnly={isReadOnly}
            onKeep={(capacityMinutes) =>
              onChange((now) => ({ ...now, capacityMinutes: capacityMinutes ?? 0 }))
            }
          />
        </Fact>
        {isReadOnly ? null : (
          <Button onClick={onRemove} aria-label={say('removeActivity', { name })}>
            {say('removeShort')}
          </Button>
        )}
      </Box>
      <Typography variant="body2" color="textSecondary">
        {rate === null ? say('noRate') : say('rate', { rate: rateText(rate, currency) })}
      </Typography>
      <Box role="group" aria-label={say('terms', { name })} sx={{ display: 'grid', gap: 1 }}>
        {terms.map(({ driver, channel, minutes }, at) => {
          const about = { number: at + 1, name }
          return (
            <Box key={at} sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
              <Box sx={{ width: 90 }}>
                <TypedField
                  label={say('minutes', about)}
                  of={model}
                  field={`${key} term ${at}`}
                  value={numberText(minutes)}
                  read={readPositive}
                  complaint={say('numberWrong')}
                  isReadOnly={isReadOnly}
                  onKeep={(typed) => changeTerm(at, { minutes: typed ?? 0 })}
                />
              </Box>
              <span>{say('minutesEach')}</span>
              <TextField
                select
                value={driver}
                disabled={isReadOnly}
                sx={{ width: 230 }}
                slotProps={{ select: { native: true }, htmlInput: { 'aria-label': say('driver', about) } }}
                onChange={({ target }) => {
                  const next = costDrivers.find((each) => each === target.value) ?? 'orders'
                  void changeTerm(at, { driver: next, channel: ofTouchpoints.has(next) ? channel : null })
                }}
              >
                {costDrivers.map((each) => (
                  <option key={each} value={each}>
                    {say(each)}
                  </option>
                ))}
              </TextField>
              {ofTouchpoints.has(driver) ? (
                <TextField
                  select
                  value={channel ?? ''}
                  disabled={isReadOnly}
                  sx={{ width: 170 }}
                  slotProps={{ select: { native: true }, htmlInput: { 'aria-label': say('channel', about) } }}
                  onChange={({ target }) =>
                    void changeTerm(at, {
                      channel: touchpointChannels.find((each) => each === target.value) ?? null,
                    })
                  }
                >
                  <option value="">{say('anyChannel')}</option>
                  {touchpointChannels.map((each) => (
                    <option key={each} value={each}>
                      {say(`channel-${each}`)}
                    </option>
                  ))}
                </TextField>
              ) : null}
              {isReadOnly ? null : (
                <Button
                  aria-label={say('removeTerm', about)}
                  onClick={() => void changeTerms((now) => now.filter((_term, index) => index !== at))}
                >
                  {say('removeShort')}
                </Button>
              )}
            </Box>
          )
        })}
        {isReadOnly || terms.length >= 20 ? null : (
          <Button
            sx={{ justifySelf: 'start' }}
            aria-label={say('addTerm', { name })}
            onClick={() =>
              void changeTerms((now) => [...now, { driver: 'orders', channel: null, minutes: 0 }])
            }
          >
            {say('addTermShort')}
          </Button>
        )}
      </Box>
      {use && period ? (
        <Typography variant="body2" color={use.share !== null && use.share > 1 ? 'error' : 'textSecondary'}>
          {say('used', {
            share: use.share === null ? '0%' : formatShare(use.share),
            from: formatMonth(period.from),
            to: formatMonth(period.to),
            minutes: formatCount(Math.round(use.minutes)),
            cost: e4Text(use.usedE4, currency),
            unused: e4Text(Math.max(0, use.unusedE4), currency),
          })}{' '}
          {use.share !== null && use.share > 1 ? say('overused') : null}
        </Typography>
      ) : null}
    </Box>
  )
}

const ofTouchpoints: ReadonlySet<string> = new Set(touchDrivers)

function Fact({ head, children }: Readonly<{ head: string; children: ReactNode }>) {
  return (
    <Box sx={{ width: 170 }}>
      <Typography variant="caption" color="textSecondary" component="div">
        {head}
      </Typography>
      {children}
    </Box>
  )
}

function readPositive(text: string): number | null | undefined {
  const read = readNumber(text)
  return read !== undefined && read !== null && read < 0 ? undefined : read
}

/** With two decimals: a minute costs little. */
function rateText(rateMinor: number, currency: string): string {
  return `${currency} ${formatDecimal(rateMinor / 10 ** minorDigits(currency), 2)}`
}
