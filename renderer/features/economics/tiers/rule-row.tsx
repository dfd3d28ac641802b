import { tierMeasures, type TierCondition, type TierRule } from '#shared/domain/account/tier-rules.ts'
import AddIcon from '@mui/icons-material/Add'
import ArrowUpwardIcon from '@mui/icons-material/ArrowUpward'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { formatDecimal } from '../../../ui/format.ts'
import { isPercent } from './measure-text.ts'
import { useTiersWords } from './tiers-words.ts'

type Props = Readonly<{
  rule: TierRule
  number: number
  /** By touchpoints; `undefined` where they say none. */
  measuredHours: number | undefined
  isReadOnly: boolean
  onChange: (rule: TierRule) => void
  /** Nothing where it is the first. */
  onUp: (() => void) | undefined
  onRemove: () => void
}>

/** One tier with its conditions and its hours. */
export function RuleRow({ rule, number, measuredHours, isReadOnly, onChange, onUp, onRemove }: Props) {
  const say = useTiersWords()
  const { tier, conditions, hoursAYear } = rule
  const setCondition = (at: number, next: TierCondition | null): void =>
    onChange({
      ...rule,
      conditions: conditions.flatMap((each, place) => (place === at ? (next ?? []) : each)),
    })
  return (
    <Box
      role="group"
      aria-label={tier}
      sx={{
        display: 'grid',
        gap: 3,
        alignItems: 'start',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '190px minmax(0, 1fr) 190px auto' },
        py: 3,
        borderBottom: '1px solid var(--mui-palette-divider)',
      }}
    >
      <TextField
        label={say('tier')}
        value={tier}
        disabled={isReadOnly}
        onChange={({ target }) => onChange({ ...rule, tier: target.value })}
        slotProps={{ htmlInput: { maxLength: 200, 'aria-label': say('tierName', { number }) } }}
      />
      <Box sx={{ display: 'grid', gap: 2, justifyItems: 'start' }}>
        {conditions.length === 0 ? (
          <Typography color="textSecondary" sx={{ py: 1.5 }}>
            {say('rest')}
          </Typography>
        ) : null}
        {conditions.map((condition, at) => (
          <ConditionFields
            key={at}
            condition={condition}
            tier={tier}
            number={at + 1}
            isReadOnly={isReadOnly}
            onChange={(next) => setCondition(at, next)}
          />
        ))}
        {isReadOnly ? null : (
          <Button
            size="small"
            startIcon={<AddIcon />}
            aria-label={say('add-of', { tier })}
            onClick={() =>
              onChange({ ...rule, conditions: [...conditions, { measure: 'net', atLeast: 100_000 }] })
            }
          >
            {say('add')}
          </Button>
        )}
      </Box>
      <TextField
        type="number"
        label={say('hours')}
        value={hoursAYear ?? ''}
        disabled={isReadOnly}
        helperText={
          measuredHours === undefined
            ? say('notMeasured')
            : say('measured', { hours: formatDecimal(measuredHours, 1) })
        }
        onChange={({ target }) =>
          onChange({ ...rule, hoursAYear: target.value === '' ? null : Math.max(0, Number(target.value)) })
        }
        slotProps={{
          inputLabel: { shrink: true },
          htmlInput: { min: 0, step: 'any', 'aria-label': say('hours-of', { tier }) },
        }}
      />
      {isReadOnly ? null : (
        <Box sx={{ display: 'flex' }}>
          <IconButton size="small" disabled={!onUp} aria-label={say('up', { tier })} onClick={onUp}>
            <ArrowUpwardIcon fontSize="small" />
          </IconButton>
          <IconButton size="small" aria-label={say('removeTier', { tier })} onClick={onRemove}>
            <CloseIcon fontSize="small" />
          </IconButton>
        </Box>
      )}
    </Box>
  )
}

type ConditionProps = Readonly<{
  condition: TierCondition
  tier: string
  number: number
  isReadOnly: boolean
  onChange: (condition: TierCondition | null) => void
}>

function ConditionFields({ condition, tier, number, isReadOnly, onChange }: ConditionProps) {
  const say = useTiersWords()
  const { measure, atLeast } = condition
  const size = isPercent(measure) ? 100 : 1
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
      <TextField
        select
        value={measure}
        disabled={isReadOnly}
        onChange={({ target }) => {
          const next = tierMeasures.find((each) => each === target.value)
          if (next)
            onChange({ measure: next, atLeast: isPercent(next) ? 0.1 : next === 'orders' ? 12 : 100_000 })
        }}
        slotProps={{ select: { inputProps: { 'aria-label': say('measure', { number, tier }) } } }}
        sx={{ width: 270 }}
      >
        {tierMeasures.map((each) => (
          <MenuItem key={each} value={each}>
            {say(`measure-${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <span>{say('is')}</span>
      <TextField
        type="number"
        value={Math.round(atLeast * size * 1e6) / 1e6}
        disabled={isReadOnly}
        onChange={({ target }) => {
          if (target.value !== '') onChange({ measure, atLeast: Number(target.value) / size })
        }}
        slotProps={{ htmlInput: { step: 'any', 'aria-label': say('atLeast', { number, tier }) } }}
        sx={{ width: 130 }}
      />
      {isReadOnly ? null : (
        <IconButton size="small" aria-label={say('remove', { number, tier })} onClick={() => onChange(null)}>
          <CloseIcon fontSize="small" />
        </IconButton>
      )}
    </Box>
  )
}
