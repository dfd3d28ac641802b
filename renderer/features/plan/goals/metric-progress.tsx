import { metricProgress, type Metric, type Reading } from '#shared/domain/plan/metric.ts'
import Popover from '@mui/material/Popover'
import { styled } from '@mui/material/styles'
import { useId, useState } from 'react'
import { formatSignedShare } from '../../../ui/format.ts'
import { useMetricWords } from './metric-words.ts'
import { numberText } from '../../../ui/plain-number.ts'

type Props = Readonly<{ metric: Metric; actual: Reading | null; title: string }>

/** How far a metric has come; what that is made of opens on a click. */
export function MetricProgress({ metric, actual, title }: Props) {
  const say = useMetricWords()
  const id = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  const progress = metricProgress(metric, actual?.value ?? null)
  const shown = progress ? formatSignedShare(progress.share) : '–'

  return (
    <>
      <Figure
        type="button"
        aria-label={say('progressOf', { title, share: progress ? shown : say('unknown') })}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        aria-controls={anchor ? id : undefined}
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {shown}
      </Figure>
      <Popover
        id={id}
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': say('progressHow', { title }) } }}
      >
        <Sum>
          {progress ? (
            <>
              <div>{say('formula')}</div>
              <div>
                {say('arithmetic', {
                  actual: numberText(actual?.value ?? null),
                  baseline: numberText(metric.baseline),
                  target: numberText(metric.target),
                })}
              </div>
              <div>
                {say('divided', {
                  gone: numberText(progress.gone),
                  whole: numberText(progress.whole),
                  share: shown,
                })}
              </div>
            </>
          ) : (
            say('noProgress')
          )}
        </Sum>
      </Popover>
    </>
  )
}

const Figure = styled('button')({
  padding: '2px 6px',
  font: 'inherit',
  color: 'var(--mui-palette-text-primary)',
  background: 'transparent',
  border: '1px solid transparent',
  borderRadius: 6,
  cursor: 'pointer',
  fontVariantNumeric: 'tabular-nums',
  '&&': { width: 'auto', height: 'auto', color: 'var(--mui-palette-text-primary)' },
  '&:hover, &:focus-visible': { borderColor: 'var(--mui-palette-divider)' },
})

const Sum = styled('div')({
  display: 'grid',
  gap: 4,
  padding: '10px 14px',
  fontSize: 13,
  fontVariantNumeric: 'tabular-nums',
})
