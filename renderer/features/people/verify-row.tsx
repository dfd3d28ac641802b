import { assumedOn, type Evidence } from '#shared/domain/relationship/evidence.ts'
import type { ToVerify } from '#shared/domain/relationship/to-verify.ts'
import CheckIcon from '@mui/icons-material/Check'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import type { Aging } from '#shared/domain/relationship/aging.ts'
import { useEvidence, useEvidenceWords } from '../../ui/evidence-words.ts'

type Props = Readonly<{
  item: ToVerify
  /** What is thought, in words. */
  judged: string
  aging: Aging
  isReadOnly: boolean
  onKeep: (evidence: Evidence) => void
}>

/** A judgement to be asked again, what it rests on, and the press that says that it was confirmed. */
export function VerifyRow({ item, judged, aging, isReadOnly, onKeep }: Props) {
  const say = useEvidenceWords()
  const { sayEvidence } = useEvidence(aging)
  const confirmed: Evidence = {
    ...(item.evidence ?? assumedOn(aging.today)),
    certainty: 'confirmed',
    asOf: aging.today,
  }
  return (
    <Box sx={{ display: 'flex', alignItems: 'start', gap: 2, pt: 1 }}>
      <Box sx={{ flex: 1, minWidth: 0, '&::first-letter': { textTransform: 'uppercase' } }}>
        {judged}
        <Box sx={{ fontSize: 12, color: item.reason === 'assumed' ? 'text.secondary' : 'warning.main' }}>
          {sayEvidence(item.evidence)}
        </Box>
      </Box>
      {isReadOnly ? null : (
        <Button
          startIcon={<CheckIcon sx={{ fontSize: '14px !important' }} />}
          aria-label={`${say('confirmToday')}: ${judged}`}
          onClick={() => onKeep(confirmed)}
          sx={{ flex: 'none', whiteSpace: 'nowrap' }}
        >
          {say('confirmToday')}
        </Button>
      )}
    </Box>
  )
}
