import type { RefObject } from 'react'
import { houseCss } from './house/house-css.ts'
import { useHouseLook } from './house/house-look.ts'
import { paperHtml } from './paper-html.ts'
import { useHtmlPdf, type MakePdf, type PdfSaving } from './use-html-pdf.ts'

/**
 * Saves a paper of the page as a PDF, in the look that it has there.
 * @param makePdf makes the file of HTML that stands by itself
 * @param css the look of the paper; that of the house comes to it
 * @param name of the file, without its ending
 */
export function usePaperPdf(
  makePdf: MakePdf,
  { paper, css, name }: Readonly<{ paper: RefObject<HTMLElement | null>; css: string; name: string }>,
): PdfSaving {
  const look = useHouseLook()
  return useHtmlPdf(makePdf, name, () => {
    const { lang } = document.documentElement
    return paper.current
      ? paperHtml(paper.current, css + houseCss(look), { title: name, language: lang })
      : undefined
  })
}
