import type { ScoreRule } from '#shared/domain/lead/scoring.ts'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { Figures } from '../../../ui/figures.tsx'
import { InlineChoice } from '../../../ui/inline-choice.tsx'
import { InlineField } from '../../../ui/inline-field.tsx'
import { useSayLeadTest } from '../../../ui/lead-words.ts'
import type { Kept } from '../../../ui/use-draft.ts'
import { useLeadScoringWords } from './lead-scoring-words.ts'
import { TestField } from './test-field.tsx'
import { unreadable } from '../../../ui/unreadable.ts'

type Props = Readonly<{
  rules: readonly ScoreRule[]
  isReadOnly: boolean
  set: (rules: readonly ScoreRule[]) => void
  keep: (rules: readonly ScoreRule[]) => Promise<Kept>
}>

/** Each rule in a line: what it asks, of what, whether it is fit or interest, and its points. */
export function RuleTable({ rules, isReadOnly, set, keep }: Props) {
  const say = useLeadScoringWords()
  const sayTest = useSayLeadTest()
  const changed = (key: string, changes: Partial<ScoreRule>): readonly ScoreRule[] =>
    rules.map((rule) => (rule.key === key ? { ...rule, ...changes } : rule))
  const keepPoints = (key: string, text: string): Promise<Kept> => {
    const points = Number(text.trim().replace('−', '-'))
    const isSound = text.trim() !== '' && Number.isInteger(points) && Math.abs(points) <= 100
    return isSound ? keep(changed(key, { points })) : unreadable(say('wrongPoints'))
  }
  return (
    <Box sx={{ overflowX: 'auto', maxWidth: 960 }}>
      <Figures
        aria-label={say('table')}
        sx={{ '& tbody th, & tbody td': { verticalAlign: 'middle !important' } }}
      >
        <thead>
          <tr>
            {(['rule', 'detail', 'of', 'points'] as const).map((column) => (
              <th key={column} scope="col" className={column === 'points' ? 'figure' : ''}>
                {say(column)}
              </th>
            ))}
            <th scope="col" aria-label={say('removeAny')} />
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => {
            const name = sayTest(rule.asks)
            return (
              <tr key={rule.key}>
                <th scope="row">{name}</th>
                <td style={{ width: 300, padding: '1px 8px' }}>
                  <TestField
                    asks={rule.asks}
                    rule={name}
                    isReadOnly={isReadOnly}
                    keep={(asks) => keep(changed(rule.key, { asks }))}
                    set={(asks) => set(changed(rule.key, { asks }))}
                  />
                </td>
                <td style={{ width: 110, padding: '1px 8px' }}>
                  <InlineChoice
                    label={say('ofOf', { rule: name })}
                    isLabelHidden
                    value={rule.of}
                    choices={(['fit', 'interest'] as const).map((of) => ({ value: of, label: say(of) }))}
                    isReadOnly={isReadOnly}
                    onKeep={(of) => set(changed(rule.key, { of: of as ScoreRule['of'] }))}
                  />
                </td>
                <td style={{ width: 72, padding: '1px 8px' }}>
                  <InlineField
                    label={say('pointsOf', { rule: name })}
                    isLabelHidden
                    align="right"
                    value={String(rule.points)}
                    isReadOnly={isReadOnly}
                    onKeep={(text) => keepPoints(rule.key, text)}
                  />
                </td>
                <td style={{ width: 32, padding: '1px 4px' }}>
                  {isReadOnly ? null : (
                    <IconButton
                      size="small"
                      aria-label={say('remove', { rule: name })}
                      onClick={() => set(rules.filter(({ key }) => key !== rule.key))}
                    >
                      <CloseIcon fontSize="small" />
                    </IconButton>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </Figures>
    </Box>
  )
}
