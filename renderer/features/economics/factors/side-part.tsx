import {
  factorMeasures,
  topScore,
  weightOf,
  wholeWeight,
  type FactorMeasure,
  type FactorSide,
  type MatrixFactor,
} from '#shared/domain/economics/matrix-factors.ts'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import Typography from '@mui/material/Typography'
import { FigureHeads } from '../../../ui/figure-heads.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { formatDecimal } from '../../../ui/format.ts'
import { NativePick } from '../../../ui/native-pick.tsx'
import { useFactorsWords } from './factors-words.ts'
import { NumberCell } from './number-cell.tsx'

type Props = Readonly<{
  side: FactorSide
  factors: readonly MatrixFactor[]
  isReadOnly: boolean
  onChange: (factors: readonly MatrixFactor[]) => void
}>

/** Thresholds with which a measure begins, as they are kept. */
const usualThresholds: Readonly<Record<FactorMeasure, Readonly<{ low: number; high: number }>>> = {
  judged: { low: 0, high: topScore },
  net: { low: 0, high: 1_000_000 },
  growth: { low: -0.1, high: 0.2 },
  margin: { low: 0.1, high: 0.5 },
  left: { low: 0, high: 0.3 },
  price: { low: 0.6, high: 0.95 },
  loyalty: { low: 0, high: 4 },
}
/** Shares are typed in percent. */
const shares: ReadonlySet<FactorMeasure> = new Set(['growth', 'margin', 'left', 'price'])

/** The factors of one side with their weights and thresholds. */
export function SidePart({ side, factors, isReadOnly, onChange }: Props) {
  const say = useFactorsWords()
  const own = factors.filter((factor) => factor.side === side)
  const sum = weightOf(factors, side)
  const isWhole = Math.abs(sum - wholeWeight) < 1e-9
  const put = (key: string, changes: Partial<MatrixFactor>): void =>
    onChange(factors.map((factor) => (factor.key === key ? { ...factor, ...changes } : factor)))
  const threshold = ({ key, name, measure, ...factor }: MatrixFactor, which: 'low' | 'high') => {
    const times = shares.has(measure) ? 100 : 1
    return measure === 'judged' ? (
      ''
    ) : (
      <>
        <NumberCell
          label={say(`${which}Of`, { name })}
          value={factor[which] * times}
          from={-1_000_000_000}
          to={1_000_000_000}
          widthPx={84}
          isDisabled={isReadOnly}
          onPut={(value) => value !== null && put(key, { [which]: value / times })}
        />
        {times === 100 ? ' %' : null}
      </>
    )
  }
  return (
    <Box component="section" aria-labelledby={`side-${side}`}>
      <Typography id={`side-${side}`} variant="h2">
        {say(side)}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {say(`aim-${side}`)}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Figures aria-labelledby={`side-${side}`}>
          <FigureHeads words={[say('name')]} figures={[say('weight')]} />
          <tbody>
            {own.map((factor, at) => {
              const { key, name, weight, measure } = factor
              return (
                <tr key={key}>
                  <td>
                    <Box
                      sx={{
                        display: 'grid',
                        gap: 1,
                        gridTemplateColumns: 'minmax(120px, 1fr) auto',
                        alignItems: 'center',
                      }}
                    >
                      <Box
                        component="input"
                        aria-label={say('nameOf', { number: at + 1, side: say(side) })}
                        value={name}
                        maxLength={200}
                        disabled={isReadOnly}
                        onChange={(event: { target: HTMLInputElement }) =>
                          put(key, { name: event.target.value })
                        }
                        sx={{
                          width: '100%',
                          font: 'inherit',
                          color: 'inherit',
                          bgcolor: 'background.paper',
                          border: '1px solid',
                          borderColor: name.trim() === '' ? 'error.main' : 'divider',
                          borderRadius: 1,
                          px: 1,
                          py: 0.5,
                        }}
                      />
                      {isReadOnly ? null : (
                        <IconButton
                          size="small"
                          aria-label={say('remove', { name })}
                          onClick={() => onChange(factors.filter((each) => each.key !== key))}
                        >
                          <CloseIcon fontSize="small" />
                        </IconButton>
                      )}
                      <Box
                        sx={{
                          gridColumn: '1 / -1',
                          display: 'flex',
                          gap: 2,
                          flexWrap: 'wrap',
                          alignItems: 'center',
                          fontSize: 12,
                        }}
                      >
                        <Box sx={{ width: 150 }}>
                          <NativePick
                            label={say('measureOf', { name })}
                            value={measure}
                            choices={factorMeasures.map((each) => [each, say(each)])}
                            onPick={(picked) => {
                              const next = factorMeasures.find((each) => each === picked) ?? measure
                              if (!isReadOnly) put(key, { measure: next, ...usualThresholds[next] })
                            }}
                          />
                        </Box>
                        {measure === 'judged' ? null : (
                          <>
                            <span>
                              {say('low')} {threshold(factor, 'low')}
                            </span>
                            <span>
                              {say('high')} {threshold(factor, 'high')}
                            </span>
                          </>
                        )}
                      </Box>
                    </Box>
                  </td>
                  <td className="figure">
                    <NumberCell
                      label={say('weightOf', { name })}
                      value={weight}
                      from={0}
                      to={wholeWeight}
                      isDisabled={isReadOnly}
                      onPut={(value) => value !== null && put(key, { weight: value })}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </Figures>
      </Box>
      <Box sx={{ display: 'flex', gap: 3, alignItems: 'center', mt: 1 }}>
        {isReadOnly ? null : (
          <Button
            aria-label={say('addTo', { side: say(side) })}
            onClick={() => onChange([...factors, newFactor(factors, side, say('newFactor'))])}
          >
            {say('add')}
          </Button>
        )}
        <Box sx={{ flex: 1 }} />
        <Typography component="output" variant="body2" color={isWhole ? 'textSecondary' : 'error'}>
          {say(isWhole ? 'sum' : 'sumWrong', { sum: formatDecimal(sum, Number.isInteger(sum) ? 0 : 2) })}
        </Typography>
      </Box>
    </Box>
  )
}

/** With what is missing to the whole weight, and a key that no other has. */
function newFactor(factors: readonly MatrixFactor[], side: FactorSide, name: string): MatrixFactor {
  const taken = new Set(factors.map(({ key }) => key))
  let number = factors.length + 1
  while (taken.has(`own-${number}`)) number += 1
  const weight = Math.max(0, wholeWeight - weightOf(factors, side))
  return { key: `own-${number}`, side, name, weight, measure: 'judged', ...usualThresholds.judged }
}
