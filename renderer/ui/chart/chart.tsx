import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Notice } from '../notice.tsx'
import { ViewChoice } from '../view-choice.tsx'
import { ChartPicture } from './chart-picture.tsx'
import type { ChartSpec } from './chart-spec.ts'
import { ChartTable } from './chart-table.tsx'
import { useChartWords } from './chart-words.ts'

type Props = Readonly<{
  /** What the chart is of; stands above it. */
  label: string
  /** What the categories are, for the head of the table. */
  heading: string
  /** The same object as long as it says the same: another one is drawn anew. */
  spec: ChartSpec
  /** How a value is written, with its unit; the same function as long as it writes the same. */
  sayValue: (value: number) => string
  /** Opens what makes the values of a category. */
  onChoose?: (index: number) => void
  heightPx?: number
}>

/**
 * Bars, lines and steps over categories, with the table of the same figures one click away. The engine is loaded when the
 * first chart is shown; where it can't be, the table stands in its place.
 */
export function Chart({ label, heading, spec, sayValue, onChoose, heightPx = 260 }: Props) {
  const say = useChartWords()
  const [view, setView] = useState<'chart' | 'table'>('chart')
  const [isNotDrawn, setIsNotDrawn] = useState(false)
  const isTable = view === 'table' || isNotDrawn
  return (
    <Box component="section" aria-label={label}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1 }}>
        <Typography variant="h3" sx={{ flex: 1 }}>
          {label}
        </Typography>
        <Box sx={{ displayPrint: 'none' }}>
          <ViewChoice
            label={say('howShown', { label })}
            value={view}
            views={[
              { value: 'chart', label: say('asChart') },
              { value: 'table', label: say('asTable') },
            ]}
            onChoose={setView}
          />
        </Box>
      </Box>
      {isNotDrawn ? <Notice severity="info">{say('notDrawn')}</Notice> : null}
      {spec.categories.length === 0 ? (
        <Typography color="textSecondary">{say('nothing')}</Typography>
      ) : isTable ? (
        <ChartTable label={label} heading={heading} spec={spec} sayValue={sayValue} onChoose={onChoose} />
      ) : (
        <ChartPicture
          label={label}
          spec={spec}
          sayValue={sayValue}
          heightPx={heightPx}
          onChoose={onChoose}
          onNotDrawn={() => setIsNotDrawn(true)}
        />
      )}
    </Box>
  )
}
