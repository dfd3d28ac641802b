import type { AppError } from '#shared/contract/errors.ts'
import { sayFailure } from '#shared/contract/failure-words.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import GlobalStyles from '@mui/material/GlobalStyles'
import { useState, type ReactNode, type RefObject } from 'react'
import { Link as RouteLink } from 'react-router'
import { usePdf } from '../../api/use-pdf.ts'
import { Notice } from '../../ui/notice.tsx'
import { paperHtml } from '../../ui/paper-html.ts'
import { fileNameOf, saveFile } from '../../ui/save-file.ts'
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
  /** The paper that is shown. */
  sheet: RefObject<HTMLElement | null>
  children: ReactNode
}>

/** A paper about one person as it prints, with the ways to take it along above it. */
export function PaperDesk({ name, path, fileName, json, markdown, sheet, children }: Props) {
  const say = usePersonWords()
  const makePdf = usePdf()
  const [pdf, setPdf] = useState<'making' | AppError>()
  const [copied, setCopied] = useState<boolean>()
  const file = fileNameOf(fileName)

  const savePdf = async (): Promise<void> => {
    if (!sheet.current) return
    setPdf('making')
    const { lang } = document.documentElement
    const made = await makePdf(paperHtml(sheet.current, personCss, { title: file, language: lang }))
    setPdf(made.ok ? undefined : made.error)
    if (made.ok) saveFile(`${file}.pdf`, 'application/pdf', made.value)
  }
  const copy = async (text: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return (
    <Box sx={{ flex: 1, minHeight: 0, overflow: 'auto', bgcolor: 'action.selected' }}>
      <GlobalStyles styles={personCss} />
      <GlobalStyles styles={personPrint} />
      <Box sx={{ display: 'grid', gap: 3, p: 4 }}>
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap', justifyContent: 'center' }}>
          <Button component={RouteLink} to={path}>
            {say('back', { name })}
          </Button>
          <Button variant="contained" disabled={pdf === 'making'} onClick={() => void savePdf()}>
            {say(pdf === 'making' ? 'savingPdf' : 'savePdf')}
          </Button>
          {json ? (
            <Button variant="outlined" onClick={() => saveFile(`${file}.json`, 'application/json', json())}>
              {say('saveJson')}
            </Button>
          ) : null}
          {markdown ? (
            <Button
              variant="outlined"
              onClick={() => void copy(markdown())}
              onBlur={() => setCopied(undefined)}
            >
              {say(copied ? 'copied' : 'copy')}
            </Button>
          ) : null}
          <Button variant="outlined" onClick={() => window.print()}>
            {say('print')}
          </Button>
        </Box>
        <Box role="status">{copied === false ? say('copyFailed') : null}</Box>
        {pdf === undefined || pdf === 'making' ? null : <Notice severity="error">{sayFailure(pdf)}</Notice>}
        <Box sx={{ mx: 'auto', maxWidth: '100%', border: '1px solid', borderColor: 'divider' }}>
          {children}
        </Box>
      </Box>
    </Box>
  )
}
