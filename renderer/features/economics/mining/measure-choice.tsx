import { measureKeys, type MeasureKey } from '#shared/domain/mining/measures.ts'
import Chip from '@mui/material/Chip'
import Box from '@mui/material/Box'
import type { SetParams } from '../../../ui/use-params-set.ts'
import { useMiningWords } from './mining-words.ts'

const usual: readonly MeasureKey[] = ['net', 'growth', 'orders', 'product-lines']

/** Which measures an address asks for: the usual ones where it names none. */
export function measuresIn(text: string | null): readonly MeasureKey[] {
  if (text === null) return usual
  const named = text.split(' ')
  return measureKeys.filter((key) => named.includes(key))
}

type Props = Readonly<{ chosen: readonly MeasureKey[]; onSet: SetParams }>

/** By what accounts are compared. */
export function MeasureChoice({ chosen, onSet }: Props) {
  const say = useMiningWords()
  return (
    <Box role="group" aria-label={say('measures')} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {measureKeys.map((key) => {
        const isChosen = chosen.includes(key)
        const next = measureKeys.filter((each) => (each === key ? !isChosen : chosen.includes(each)))
        return (
          <Chip
            key={key}
            size="small"
            label={say(`measure-${key}`)}
            variant={isChosen ? 'filled' : 'outlined'}
            color={isChosen ? 'primary' : 'default'}
            aria-pressed={isChosen}
            onClick={() => onSet({ measures: next.length === 0 ? 'none' : next.join(' ') })}
          />
        )
      })}
    </Box>
  )
}
