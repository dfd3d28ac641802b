import { decisionStanding, type ChosenTreatment } from '#shared/domain/economics/chosen-treatment.ts'
import type { Treatment } from '#shared/domain/economics/treatment.ts'
import Box from '@mui/material/Box'
import { usePortfolioWords } from './portfolio-words.ts'

const signs = {
  'as-suggested': { sign: '✓', color: 'success.main' },
  otherwise: { sign: '≠', color: 'text.secondary' },
  outdated: { sign: '▲', color: 'var(--mui-palette-attitude-atm2)' },
} as const

/** What is decided of an account, and how that stands to what is suggested now: a shape and words. */
export function DecidedCell({
  chosen,
  suggested,
}: Readonly<{ chosen: ChosenTreatment | undefined; suggested: Treatment }>) {
  const say = usePortfolioWords()
  if (!chosen) return <td>{''}</td>
  const standing = decisionStanding(chosen, suggested)
  const { sign, color } = signs[standing]
  return (
    <td>
      <Box component="span" aria-hidden sx={{ color, mr: 1.5 }}>
        {sign}
      </Box>
      {say(chosen.treatment)}
      {standing === 'as-suggested' ? null : (
        <Box component="span" sx={{ display: 'block', fontSize: 12, color: 'text.secondary' }}>
          {say(standing)}
        </Box>
      )}
    </td>
  )
}
