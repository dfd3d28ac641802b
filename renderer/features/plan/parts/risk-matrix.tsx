import { riskGrades, riskWeight, type PlanRisk, type RiskGrade } from '#shared/domain/plan/risk.ts'
import { styled } from '@mui/material/styles'
import { usePartsWords } from './parts-words.ts'

/** @param risks in the order of the list: their places there are what stands in the cells */
export function RiskMatrix({ risks }: Readonly<{ risks: readonly PlanRisk[] }>) {
  const say = usePartsWords()
  const numbered = risks.map((risk, at) => ({ risk, number: at + 1 }))
  const unjudged = numbered.filter(({ risk }) => riskWeight(risk) === undefined)
  const numbersAt = (likelihood: RiskGrade, effect: RiskGrade): string =>
    numbered
      .filter(({ risk }) => risk.likelihood === likelihood && risk.effect === effect)
      .map(({ number }) => number)
      .join(', ')
  return (
    <>
      <Matrix>
        <caption>{say('matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">
              {say('likelihood')} ↓ · {say('effect')} →
            </th>
            {riskGrades.map((effect) => (
              <th key={effect} scope="col">
                {say(`grade${effect}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {riskGrades.toReversed().map((likelihood) => (
            <tr key={likelihood}>
              <th scope="row">{say(`grade${likelihood}`)}</th>
              {riskGrades.map((effect) => (
                <td key={effect} data-weight={likelihood * effect}>
                  {numbersAt(likelihood, effect) || <span aria-label={say('cellEmpty')} role="img" />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Matrix>
      {unjudged.length > 0 ? (
        <p className="quiet">
          {say('notJudged', { numbers: unjudged.map(({ number }) => number).join(', ') })}
        </p>
      ) : null}
    </>
  )
}

/** The weightier a cell the thicker its edge, so that it reads in gray. */
const Matrix = styled('table')({
  borderCollapse: 'separate',
  borderSpacing: 3,
  marginBottom: 6,
  fontSize: 12,
  '& caption': { textAlign: 'left', color: 'var(--mui-palette-text-secondary)' },
  '& th': {
    padding: '2px 6px',
    fontWeight: 400,
    textAlign: 'left',
    color: 'var(--mui-palette-text-secondary)',
  },
  '& td': {
    width: 92,
    height: 26,
    textAlign: 'center',
    fontWeight: 600,
    border: '1px solid var(--mui-palette-divider)',
    borderRadius: 4,
  },
  '& td[data-weight="3"], & td[data-weight="4"]': { borderColor: 'var(--mui-palette-text-secondary)' },
  '& td[data-weight="6"], & td[data-weight="9"]': {
    border: '2px solid var(--mui-palette-text-primary)',
    background: 'var(--mui-palette-action-hover)',
  },
})
