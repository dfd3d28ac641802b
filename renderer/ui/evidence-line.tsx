import type { Aging } from '#shared/domain/relationship/aging.ts'
import { assumedOn, certainties, type Evidence } from '#shared/domain/relationship/evidence.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import ButtonBase from '@mui/material/ButtonBase'
import { useId, useState } from 'react'
import { ClockShape } from './clock-shape.tsx'
import { DayField } from './day-field.tsx'
import { useEvidence, useEvidenceWords } from './evidence-words.ts'
import { InlineChoice } from './inline-choice.tsx'
import { InlineField } from './inline-field.tsx'
import type { Kept } from './use-draft.ts'

type Props = Readonly<{
  /** The judgement, as it is said within a sentence. */
  judgement: string
  /** The thing that is judged, in the version that is shown. */
  of: Readonly<{ id: string; version: number }>
  evidence: Evidence | null
  aging: Aging
  isReadOnly: boolean
  /** How far in the line begins: below the value that it is about. */
  indentPx?: number
  /** Who may have said so, for suggestions. */
  sources?: readonly string[]
  /** Keeps what is typed, and answers what became of it: the field shows a failure itself. */
  onKeep: (evidence: Evidence) => Promise<Kept>
  /** Keeps what is chosen. A failure, and what was changed elsewhere, is told in the general way. */
  onChoose: (evidence: Evidence) => void
}>

/** What a judgement rests on, in one line below it; a press opens what can be said about it. */
export function EvidenceLine(props: Props) {
  const { judgement, of, evidence, aging, isReadOnly, indentPx = 96, onKeep, onChoose } = props
  const say = useEvidenceWords()
  const { sayEvidence, sayCertainty, isOld } = useEvidence(aging)
  const [isOpen, setOpen] = useState(false)
  const formId = useId()
  const isStale = evidence !== null && isOld(evidence)
  const known = evidence ?? assumedOn(aging.today)
  const text = `${sayEvidence(evidence)}${isStale ? ` · ${say('old')}` : ''}`

  return (
    <Box sx={{ pl: `${indentPx}px`, pb: 1 }}>
      <ButtonBase
        disabled={isReadOnly}
        aria-label={`${say('evidenceFor', { judgement })}: ${text}`}
        aria-expanded={isReadOnly ? undefined : isOpen}
        aria-controls={isOpen ? formId : undefined}
        onClick={() => setOpen(!isOpen)}
        sx={{
          display: 'inline-flex',
          justifyContent: 'start',
          gap: 1,
          px: 1,
          ml: -1,
          borderRadius: 1,
          font: 'inherit',
          fontSize: 12,
          lineHeight: '18px',
          textAlign: 'left',
          color: isStale ? 'warning.main' : 'text.secondary',
          '&:hover, &:focus-visible': { bgcolor: 'action.hover' },
        }}
      >
        {isStale ? (
          <svg width={13} height={13} viewBox="0 0 16 16" aria-hidden="true" style={{ flex: 'none' }}>
            <ClockShape />
          </svg>
        ) : null}
        {text}
      </ButtonBase>
      {isOpen && !isReadOnly ? (
        <Box
          id={formId}
          role="group"
          aria-label={say('evidenceFor', { judgement })}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            setOpen(false)
          }}
          sx={{
            ml: `-${indentPx}px`,
            my: 1,
            p: 2,
            border: '1px solid',
            borderColor: 'divider',
            borderRadius: 1,
          }}
        >
          <InlineChoice
            label={say('certainty')}
            value={known.certainty}
            choices={certainties.map((each) => ({ value: each, label: sayCertainty(each) }))}
            onKeep={(value) =>
              onChoose({ ...known, certainty: certainties.find((each) => each === value) ?? 'assumed' })
            }
          />
          <InlineField
            label={say('source')}
            of={of}
            field={`${judgement} source`}
            value={known.source}
            {...(props.sources ? { suggestions: props.sources } : {})}
            onKeep={(source) => onKeep({ ...known, source: source.trim() })}
          />
          <Box sx={{ display: 'grid', gridTemplateColumns: '132px 1fr', alignItems: 'center' }}>
            <Box sx={{ color: 'text.secondary' }}>{say('day')}</Box>
            <DayField
              label={say('day')}
              value={known.asOf}
              onKeep={(day) => (day === null ? undefined : onChoose({ ...known, asOf: day }))}
            />
          </Box>
          <Box sx={{ display: 'flex', gap: 2, mt: 1 }}>
            <Button onClick={() => onChoose({ ...known, certainty: 'confirmed', asOf: aging.today })}>
              {say('confirmToday')}
            </Button>
            <Button onClick={() => setOpen(false)} sx={{ ml: 'auto' }}>
              {say('done')}
            </Button>
          </Box>
        </Box>
      ) : null}
    </Box>
  )
}
