import type { Output } from '#shared/contract/contract.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { Figures } from '../../../ui/figures.tsx'
import { useSayLeadTest } from '../../../ui/lead-words.ts'
import { useLeadsWords } from '../leads-words.ts'
import { ScoreMark } from '../score-mark.tsx'

type Score = NonNullable<Output<'lead.get'>['score']>

/** The score, and on a click how it comes about: each rule with what it gave, what silence took, and the sum. */
export function ScoreSection({ score }: Readonly<{ score: Score }>) {
  const say = useLeadsWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <Box component="section" aria-label={say('score')} sx={{ mt: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 3 }}>
        <ScoreMark score={score.score} />
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} sx={{ px: 1 }}>
          {say('howScored')}
        </Button>
      </Box>
      {isOpen ? <Arithmetic score={score} /> : null}
    </Box>
  )
}

function Arithmetic({ score }: Readonly<{ score: Score }>) {
  const say = useLeadsWords()
  const sayTest = useSayLeadTest()
  const scoring = useAsk('lead-scoring.get', {})
  if (!scoring.value) return null
  const { fit, interest, interestLeft, silentDays, halfLifeDays } = score
  const partOf = new Map(score.parts.map((part) => [part.key, part]))
  const isCut = fit + interestLeft !== score.score
  return (
    <>
      <Figures aria-label={say('howScored')} sx={{ fontSize: 12, mt: 1 }}>
        <thead>
          <tr>
            <th scope="col">{say('rule')}</th>
            <th scope="col" className="figure">
              {say('times')}
            </th>
            <th scope="col" className="figure">
              {say('points')}
            </th>
          </tr>
        </thead>
        {(['fit', 'interest'] as const).map((of) => (
          <tbody key={of}>
            {scoring.value?.rules
              .filter((rule) => rule.of === of)
              .map((rule) => {
                const part = partOf.get(rule.key)
                const times = part?.times ?? 0
                return (
                  <tr
                    key={rule.key}
                    style={times === 0 ? { color: 'var(--mui-palette-text-secondary)' } : {}}
                  >
                    <td>{sayTest(rule.asks)}</td>
                    <td className="figure">{`${times} × ${rule.points}`}</td>
                    <td className="figure">{part?.points ?? 0}</td>
                  </tr>
                )
              })}
            <tr>
              <th scope="row" colSpan={2} style={{ fontWeight: 600 }}>
                {say(of)}
              </th>
              <td className="figure" style={{ fontWeight: 600 }}>
                {of === 'fit' ? fit : interest}
              </td>
            </tr>
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row" colSpan={2} style={{ fontWeight: 400 }}>
              {say('interestLeft', { count: silentDays, interest, halfLife: halfLifeDays })}
            </th>
            <td className="figure">{interestLeft}</td>
          </tr>
          <tr>
            <th scope="row" colSpan={2}>
              {say(isCut ? 'sumCut' : 'sum', { fit, left: interestLeft })}
            </th>
            <td className="figure">{score.score}</td>
          </tr>
        </tfoot>
      </Figures>
      <Typography variant="caption" color="textSecondary">
        {say('scoredBy')}
      </Typography>
    </>
  )
}
