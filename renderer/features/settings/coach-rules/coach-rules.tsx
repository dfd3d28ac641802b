import { thresholdUnits, type CoachRule, type CoachRuleKey } from '#shared/domain/plan/coach/rules.ts'
import Box from '@mui/material/Box'
import Checkbox from '@mui/material/Checkbox'
import Typography from '@mui/material/Typography'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo, useTry } from '../../../api/use-do.ts'
import { useCoachWords } from '../../../ui/coach/coach-words.ts'
import { Figures } from '../../../ui/figures.tsx'
import { InlineField } from '../../../ui/inline-field.tsx'
import { NotAnswered } from '../../../ui/not-answered.tsx'
import { unreadable } from '../../../ui/unreadable.ts'
import type { Kept } from '../../../ui/use-draft.ts'
import { wholeNumber } from '../whole-number.ts'
import { useCoachRulesWords } from './coach-rules-words.ts'

/** The rules of the coach, each in a line: whether it is on, what it asks, its threshold and its weight. */
export function CoachRules({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const say = useCoachRulesWords()
  const sayRule = useCoachWords()
  const answer = useAsk('coach.getRules', {})
  const doSet = useDo('coach.setRules')
  const trySet = useTry('coach.setRules')
  if (answer.failure) return <NotAnswered failure={answer.failure} onAgain={answer.askAgain} />
  if (!answer.value) return null
  const { rules, version } = answer.value

  const changed = (key: CoachRuleKey, changes: Partial<CoachRule>): CoachRule[] =>
    rules.map((rule) => (rule.key === key ? { ...rule, ...changes } : rule))
  const keepThreshold = (key: CoachRuleKey, text: string): Promise<Kept> => {
    const threshold = wholeNumber(text, 3_650)
    if (threshold === undefined) return unreadable(say('wrongThreshold'))
    return trySet({ version, rules: changed(key, { threshold }) })
  }
  const keepWeight = (key: CoachRuleKey, text: string): Promise<Kept> => {
    const weight = wholeNumber(text, 1_000)
    return weight === undefined
      ? unreadable(say('wrongWeight'))
      : trySet({ version, rules: changed(key, { weight }) })
  }
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2, maxWidth: 720 }}>
        {say('how')}
      </Typography>
      <Box sx={{ overflowX: 'auto', maxWidth: 960 }}>
        <Figures
          aria-label={say('table')}
          sx={{ '& tbody th, & tbody td': { verticalAlign: 'middle !important' } }}
        >
          <thead>
            <tr>
              <th scope="col">{say('isOn')}</th>
              <th scope="col">{say('rule')}</th>
              <th scope="col" className="figure" colSpan={2}>
                {say('threshold')}
              </th>
              <th scope="col" className="figure">
                {say('weight')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rules.map(({ key, isOn, threshold, weight }) => {
              const rule = sayRule(`rule-${key}`)
              const unit = thresholdUnits[key]
              return (
                <tr key={key}>
                  <td style={{ width: 44, padding: '1px 4px' }}>
                    <Checkbox
                      size="small"
                      checked={isOn}
                      disabled={isReadOnly}
                      slotProps={{ input: { 'aria-label': say('onOf', { rule }) } }}
                      onChange={(_event, next) =>
                        void doSet({ version, rules: changed(key, { isOn: next }) })
                      }
                    />
                  </td>
                  <th scope="row">{rule}</th>
                  <td style={{ width: 80, padding: '1px 8px' }}>
                    {unit === undefined ? null : (
                      <InlineField
                        label={say('thresholdOf', { rule })}
                        isLabelHidden
                        align="right"
                        value={String(threshold)}
                        isReadOnly={isReadOnly}
                        onKeep={(text) => keepThreshold(key, text)}
                      />
                    )}
                  </td>
                  <td style={{ width: 48 }}>{unit === undefined ? null : say(unit)}</td>
                  <td style={{ width: 80, padding: '1px 8px' }}>
                    <InlineField
                      label={say('weightOf', { rule })}
                      isLabelHidden
                      align="right"
                      value={String(weight)}
                      isReadOnly={isReadOnly}
                      onKeep={(text) => keepWeight(key, text)}
                    />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </Figures>
      </Box>
    </>
  )
}
