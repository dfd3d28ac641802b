import type { Output } from '#shared/contract/contract.ts'
import type { TierRule } from '#shared/domain/account/tier-rules.ts'
import { isResponse, usualResponse, type EffortResponse } from '#shared/domain/economics/effort-response.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useDo } from '../../../api/use-do.ts'
import { FigureHeads } from '../../../ui/figure-heads.tsx'
import { Figures } from '../../../ui/figures.tsx'
import { NumberCell } from '../factors/number-cell.tsx'
import { useHoursWords } from './hours-words.ts'

type Props = Readonly<{ kept: Output<'tier-rules.get'>; isReadOnly: boolean }>

const fields = ['atNone', 'atHalfMore', 'atMost'] as const

/** What is thought of more and less time, tier by tier: kept with the rules of the tiers. */
export function ResponsePart({ kept, isReadOnly }: Props) {
  const say = useHoursWords()
  const set = useDo('tier-rules.set')
  const [wrong, setWrong] = useState<string>()
  const { rules, hoursAvailable, version } = kept

  const put = (rule: TierRule, response: EffortResponse | undefined): void => {
    if (response && !isResponse(response)) return setWrong(rule.tier)
    setWrong(undefined)
    const { response: _before, ...others } = rule
    const next = response ? { ...others, response } : others
    void set({ rules: rules.map((each) => (each === rule ? next : each)), hoursAvailable, version })
  }
  return (
    <Box component="section" aria-labelledby="thought">
      <Typography id="thought" variant="h2">
        {say('thought')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 2 }}>
        {say('thoughtAim')}
      </Typography>
      <Box sx={{ overflowX: 'auto' }}>
        <Figures aria-labelledby="thought" sx={{ maxWidth: 720 }}>
          <FigureHeads words={[say('tier')]} figures={[...fields.map((field) => say(field)), say('usual')]} />
          <tbody>
            {rules.map((rule) => (
              <tr key={rule.tier}>
                <th scope="row">{rule.tier}</th>
                {fields.map((field) => (
                  <Box
                    key={field}
                    component="td"
                    className="figure"
                    sx={{ color: rule.response ? 'text.primary' : 'text.secondary' }}
                  >
                    <NumberCell
                      label={say(`cell-${field}`, { tier: rule.tier })}
                      value={percent((rule.response ?? usualResponse)[field])}
                      from={field === 'atNone' ? 0 : 101}
                      to={field === 'atNone' ? 99 : 1_000}
                      isDisabled={isReadOnly}
                      onPut={(value) => {
                        if (value !== null)
                          put(rule, { ...(rule.response ?? usualResponse), [field]: value / 100 })
                      }}
                    />
                  </Box>
                ))}
                <td className="figure">
                  {rule.response && !isReadOnly ? (
                    <Button
                      size="small"
                      aria-label={say('usual-of', { tier: rule.tier })}
                      onClick={() => put(rule, undefined)}
                    >
                      {say('usual')}
                    </Button>
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </Figures>
      </Box>
      {wrong === undefined ? null : (
        <Typography role="alert" variant="body2" color="error">
          {wrong}: {say('contradicts')}
        </Typography>
      )}
    </Box>
  )
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100
}
