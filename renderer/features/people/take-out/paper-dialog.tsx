import { sayFailure } from '#shared/contract/failure-words.ts'
import type { AppError } from '#shared/contract/errors.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import FormControlLabel from '@mui/material/FormControlLabel'
import MenuItem from '@mui/material/MenuItem'
import Radio from '@mui/material/Radio'
import RadioGroup from '@mui/material/RadioGroup'
import TextField from '@mui/material/TextField'
import { useMemo, useState } from 'react'
import { papers, type Paper, type Spread, type Tile } from '../../../diagram/tiles.ts'
import { usePdf } from '../../../api/use-pdf.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { paperHtml } from './paper-html.ts'
import { pagesOf, tilingFor, type Pages } from './pages.ts'
import { PrintPages } from './print-pages.tsx'
import { saveFile } from '../../../ui/save-file.ts'
import type { Sheet } from './sheet.ts'
import { useTakeOutWords } from './take-out-words.ts'

type Props = Readonly<{ sheet: Sheet; name: string; onDone: () => void }>

/** Names on cards are so high, in points of paper where nothing is scaled. */
const namePt = 13 * 0.75

/** Which paper the map goes on, and over how many pages. */
export function PaperDialog({ sheet, name, onDone }: Props) {
  const say = useTakeOutWords()
  const makePdf = usePdf()
  const [pdf, setPdf] = useState<'making' | AppError>()
  const [paper, setPaper] = useState<Paper>('a4')
  const [spread, setSpread] = useState<Spread>('one-page')
  const [printing, setPrinting] = useState<Pages>()
  const tiling = useMemo(() => tilingFor(sheet, paper, spread), [sheet, paper, spread])
  const { columns, rows } = tiling
  const points = (Math.round(namePt * tiling.scale * 10) / 10).toLocaleString()
  const sayPage = ({ column, row }: Tile): string => say('pageOf', { column, columns, row, rows })

  const savePdf = async (): Promise<void> => {
    setPdf('making')
    const language = document.documentElement.lang
    const made = await makePdf(paperHtml(sheet.title, language, pagesOf(sheet, tiling, sayPage)))
    if (!made.ok) return setPdf(made.error)
    saveFile(`${name}.pdf`, 'application/pdf', made.value)
    onDone()
  }

  if (printing) return <PrintPages pages={printing} onDone={onDone} />
  return (
    <FormDialog
      title={say('paperTitle')}
      confirmLabel={say(pdf === 'making' ? 'savingPdf' : 'savePdf')}
      cancelLabel={say('cancel')}
      isConfirmable={pdf !== 'making'}
      otherAction={
        <Button onClick={() => setPrinting(pagesOf(sheet, tiling, sayPage))}>{say('print')}</Button>
      }
      onConfirm={() => void savePdf()}
      onCancel={onDone}
    >
      <RadioGroup
        aria-label={say('spread')}
        value={spread}
        onChange={(_event, value) => setSpread(value as Spread)}
      >
        <FormControlLabel value="one-page" control={<Radio size="small" />} label={say('onePage')} />
        <FormControlLabel value="tiles" control={<Radio size="small" />} label={say('tiles')} />
      </RadioGroup>
      <TextField
        select
        fullWidth
        label={say('size')}
        value={paper}
        onChange={(event) => setPaper(event.target.value as Paper)}
        sx={{ mt: 4 }}
      >
        {(Object.keys(papers) as Paper[]).map((each) => (
          <MenuItem key={each} value={each}>
            {say(`size-${each}`)}
          </MenuItem>
        ))}
      </TextField>
      <Box role="status" sx={{ mt: 3, color: 'text.secondary', minHeight: 40 }}>
        {say('pageCount', { count: tiling.tiles.length, columns, rows, points })}
      </Box>
      {pdf === undefined || pdf === 'making' ? null : <Notice severity="error">{sayFailure(pdf)}</Notice>}
    </FormDialog>
  )
}
