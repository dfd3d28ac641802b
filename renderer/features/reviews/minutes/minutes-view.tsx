import { fileNameOf } from '#shared/kernel/file-name.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { HouseSheet } from '../../../ui/house/house-sheet.tsx'
import { useHouseLook } from '../../../ui/house/house-look.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import { useRef, type RefObject } from 'react'
import { usePdf } from '../../../api/use-pdf.ts'
import { Notice } from '../../../ui/notice.tsx'
import { SaveOffice } from '../../../ui/office/save-office.tsx'
import { wordFile } from '../../../ui/office/word-file.ts'
import { saveFile } from '../../../ui/save-file.ts'
import { useCopy } from '../../../ui/use-copy.ts'
import { usePaperPdf } from '../../../ui/use-paper-pdf.ts'
import { useToday } from '../../../ui/use-today.ts'
import type { ReviewData } from '../use-review.ts'
import { minutesCss, minutesPrint } from './minutes-css.ts'
import { minutesDocument } from './minutes-document.ts'
import { minutesMarkdown } from './minutes-markdown.ts'
import { MinutesPaper } from './minutes-paper.tsx'
import { useSayMinutes } from './use-say-minutes.ts'

/** What the review came to, as it prints, with the ways to take it along. */
export function MinutesView({ data }: Readonly<{ data: ReviewData }>) {
  const paper = useRef<HTMLElement>(null)
  return (
    <Box sx={{ display: 'grid', gap: 3, bgcolor: 'action.selected', p: 4, borderRadius: 1 }}>
      <HouseSheet css={minutesCss} print={minutesPrint} />
      <TakeAlong data={data} paper={paper} />
      <Box sx={{ mx: 'auto', maxWidth: '100%' }}>
        <MinutesPaper data={data} ref={paper} />
      </Box>
    </Box>
  )
}

function TakeAlong({ data, paper }: Readonly<{ data: ReviewData; paper: RefObject<HTMLElement | null> }>) {
  const says = useSayMinutes(data)
  const { say } = says
  const today = useToday()
  const look = useHouseLook()
  const { isCopied, copy, forget } = useCopy()
  const { title, heldOn } = data.review
  const name = fileNameOf(say('file', { title, day: heldOn }))
  const pdf = usePaperPdf(usePdf(), { paper, css: minutesCss, name })
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', justifyContent: 'center' }}>
        <Button variant="contained" disabled={pdf.isMaking} onClick={pdf.save}>
          {say(pdf.isMaking ? 'savingPdf' : 'savePdf')}
        </Button>
        <SaveOffice
          kind="docx"
          name={name}
          make={async () =>
            wordFile(
              minutesDocument(data, says, {
                today,
                look,
                language: document.documentElement.lang,
              }),
            )
          }
        />
        <Button
          variant="outlined"
          onClick={() => saveFile(`${name}.md`, 'text/markdown', minutesMarkdown(data, says))}
        >
          {say('saveMarkdown')}
        </Button>
        <Button variant="outlined" onClick={() => copy(minutesMarkdown(data, says))} onBlur={forget}>
          {say(isCopied ? 'copied' : 'copy')}
        </Button>
        <Button variant="outlined" onClick={() => window.print()}>
          {say('print')}
        </Button>
      </Box>
      <Box role="status">{isCopied === false ? say('copyFailed') : null}</Box>
      {pdf.failure ? <Notice severity="error">{sayFailure(pdf.failure)}</Notice> : null}
    </Box>
  )
}
