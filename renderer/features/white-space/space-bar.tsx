import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import Switch from '@mui/material/Switch'
import TextField from '@mui/material/TextField'
import Typography from '@mui/material/Typography'
import { formatDay } from '../../ui/format.ts'
import { SaveSheet } from '../../ui/sheet/save-sheet.tsx'
import type { GridModel } from './grid-model.ts'
import { gridSheet } from './grid-sheet.ts'
import { measures, useWhiteSpaceWords, type Measure } from './white-space-words.ts'

type Props = Readonly<{
  model: GridModel
  name: string
  measure: Measure
  onMeasure: (measure: Measure) => void
  onlyGaps: boolean
  onOnlyGaps: (only: boolean) => void
  isPanelOpen: boolean
  onPanel: (isOpen: boolean) => void
}>

/** Which figure the grid shows, what of it, and how it is taken out. */
export function SpaceBar(props: Props) {
  const { model, name, measure, onMeasure, onlyGaps, onOnlyGaps, isPanelOpen, onPanel } = props
  const say = useWhiteSpaceWords()
  const head = { unit: say('account'), title: `${say('file')} ${name} ${say(`measure-${measure}`)}` }
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
      <TextField
        select
        label={say('measure')}
        value={measure}
        sx={{ minWidth: 170 }}
        onChange={(event) => onMeasure(measures.find((each) => each === event.target.value) ?? 'gap')}
      >
        {measures.map((each) => (
          <MenuItem key={each} value={each}>
            {say(`measure-${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <Typography variant="caption" color="textSecondary" sx={{ flex: 1, minWidth: 220 }}>
        {say(`why-${measure}`, { from: formatDay(model.grid.from), to: formatDay(model.grid.to) })}
      </Typography>
      <FormControlLabel
        control={<Switch size="small" checked={onlyGaps} onChange={(_event, isOn) => onOnlyGaps(isOn)} />}
        label={say('onlyGaps')}
        slotProps={{ typography: { variant: 'body2' } }}
      />
      <Button aria-pressed={isPanelOpen} onClick={() => onPanel(!isPanelOpen)}>
        {say('details')}
      </Button>
      <SaveSheet sheetOf={() => gridSheet(model, measure, head)} />
    </Box>
  )
}
