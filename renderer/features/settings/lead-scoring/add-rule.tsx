import { knowableFacts, type LeadTest, type ScoreRule } from '#shared/domain/lead/scoring.ts'
import MenuItem from '@mui/material/MenuItem'
import Select from '@mui/material/Select'
import { useSayLeadTest } from '../../../ui/lead-words.ts'
import { newKey } from '../sales-process/new-key.ts'
import { useLeadScoringWords } from './lead-scoring-words.ts'

type Props = Readonly<{ rules: readonly ScoreRule[]; onAdd: (rules: readonly ScoreRule[]) => void }>

/** What a rule can ask, before it is said of what. */
const askable: readonly LeadTest[] = [
  { test: 'industry', anyOf: [] },
  { test: 'country', anyOf: [] },
  { test: 'title', anyOf: [] },
  { test: 'source', anyOf: [] },
  { test: 'employees', atLeast: 0, below: null },
  { test: 'known-company' },
  { test: 'touches', atMost: 5 },
  ...knowableFacts.map((fact) => ({ test: 'known', fact }) as const),
]

/** A new rule at the end, with no points until somebody gives it some. */
export function AddRule({ rules, onAdd }: Props) {
  const say = useLeadScoringWords()
  const sayTest = useSayLeadTest()
  const add = (asks: LeadTest): void => {
    const key = newKey(asks.test === 'known' ? asks.fact : asks.test, rules)
    onAdd([...rules, { key, of: 'fit', points: 0, asks }])
  }
  return (
    <Select
      size="small"
      displayEmpty
      value=""
      renderValue={() => say('addRule')}
      SelectDisplayProps={{ 'aria-label': say('addRule') }}
      onChange={(event) => {
        const asks = askable[Number(event.target.value)]
        if (asks) add(asks)
      }}
      sx={{ mt: 2, minWidth: 200 }}
    >
      {askable.map((asks, place) => (
        <MenuItem key={place} value={String(place)}>
          {asks.test === 'known' ? sayTest(asks) : say(`add-${asks.test}`)}
        </MenuItem>
      ))}
    </Select>
  )
}
