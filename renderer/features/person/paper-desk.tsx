import { fileNameOf } from '#shared/kernel/file-name.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { HouseSheet } from '../../ui/house/house-sheet.tsx'
import type { ReactNode, RefObject } from 'react'
import { Link as RouteLink } from 'react-router'
import { usePdf } from '../../api/use-pdf.ts'
import { Notice } from '../../ui/notice.tsx'
import { saveFile } from '../../ui/save-file.ts'
import { useCopy } from '../../ui/use-copy.ts'
import { usePaperPdf } from '../../ui/use-paper-pdf.ts'
import { personCss, personPrint } from './person-css.ts'
import { usePersonWords } from './person-words.ts'

type Props = Readonly<{
  /** Whom it is about, and where they are edited. */
  name: string
  path: string
  /** What files that are made of it are called. */
  fileName: string
  /** The paper as data or as text, where it can be taken along so. */
  json?: () => string
  markdown?: () => string
  /** What else can be done with what is on it. */
  further?: ReactNode
  /** The paper that is shown. */
  sheet: RefObject<HTMLElement | null>
  children: ReactNode
}>

/** A paper about one person as it prints, with the ways to take it along above it. */
export function PaperDesk({ name, path, fileName, json, markdown, further, sheet, children }: Props) {
  const say = usePersonWords()
  const file = fileNameOf(fileName)
  const pdf = usePaperPdf(usePdf(), { paper: sheet, css: personCss, name: file })
  const { isCopied, copy, forget } = useCopy()
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', bgcolor: 'action.selected' }}>
      <HouseSheet css={personCss} print={personPrint} />
      <Box sx={{ display: 'grid', gap: 3, p: 4 }}>
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', justifyContent: 'center' }}>
          <Button component={RouteLink} to={path}>
            {say('back', { name })}
          </Button>
          <Button variant="contained" disabled={pdf.isMaking} onClick={pdf.save}>
            {say(pdf.isMaking ? 'savingPdf' : 'savePdf')}
          </Button>
          {json ? (
            <Button variant="outlined" onClick={() => saveFile(`${file}.json`, 'application/json', json())}>
              {say('saveJson')}
            </Button>
          ) : null}
          {markdown ? (
            <Button variant="outlined" onClick={() => copy(markdown())} onBlur={forget}>
              {say(isCopied ? 'copied' : 'copy')}
            </Button>
          ) : null}
          <Button variant="outlined" onClick={() => window.print()}>
            {say('print')}
          </Button>
          {further}
        </Box>
        <Box role="status">{isCopied === false ? say('copyFailed') : null}</Box>
        {pdf.failure ? <Notice severity="error">{sayFailure(pdf.failure)}</Notice> : null}
        <Box sx={{ mx: 'auto', maxWidth: '100%', border: '1px solid', borderColor: 'divider' }}>
          {children}
        </Box>
      </Box>
    </Box>
  )
}
