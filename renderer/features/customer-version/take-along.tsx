import { sayFailure } from '#shared/contract/failure-words.ts'
import { fileNameOf } from '#shared/kernel/file-name.ts'
import type { SafeDocument } from '#shared/domain/sensitivity/safe-document.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { usePdf } from '../../api/use-pdf.ts'
import { Notice } from '../../ui/notice.tsx'
import { deckFile } from '../../ui/office/deck-file.ts'
import { documentSlides } from '../../ui/office/document-slides.ts'
import { SaveOffice } from '../../ui/office/save-office.tsx'
import { wordFile } from '../../ui/office/word-file.ts'
import { wordHtml } from '../../ui/office/word-html.ts'
import { wordMarkdown } from '../../ui/office/word-markdown.ts'
import { useHtmlPdf } from '../../ui/use-html-pdf.ts'
import { useCopy } from '../../ui/use-copy.ts'
import { customerDocument, fileTitleOf } from './customer-document.ts'
import { useCustomerLook } from './customer-look.ts'
import { useCustomerWords } from './customer-words.ts'

type Props = Readonly<{ document: SafeDocument; currency: string }>

/** The ways a customer's version leaves. Nothing that is not safe comes here. */
export function TakeAlong({ document: safe, currency }: Props) {
  const say = useCustomerWords()
  const look = useCustomerLook()
  const { isCopied, copy, forget } = useCopy()
  const name = fileNameOf(fileTitleOf(safe, say, currency))
  const content = () =>
    customerDocument(safe, { say, currency, look, language: document.documentElement.lang })
  const pdf = useHtmlPdf(usePdf(), name, () => wordHtml(content()))
  return (
    <Box sx={{ display: 'grid', gap: 2 }}>
      <Button variant="contained" disabled={pdf.isMaking} onClick={pdf.save}>
        {say(pdf.isMaking ? 'savingPdf' : 'savePdf')}
      </Button>
      <SaveOffice kind="docx" name={name} make={async () => wordFile(content())} />
      <SaveOffice
        kind="pptx"
        name={name}
        make={async () =>
          deckFile(documentSlides(content(), (title, page) => say('goesOn', { title, page })))
        }
      />
      <Button variant="outlined" onClick={() => copy(wordMarkdown(content().blocks))} onBlur={forget}>
        {say(isCopied ? 'copied' : 'copy')}
      </Button>
      <Box role="status">{isCopied === false ? say('copyFailed') : null}</Box>
      {pdf.failure ? <Notice severity="error">{sayFailure(pdf.failure)}</Notice> : null}
    </Box>
  )
}
