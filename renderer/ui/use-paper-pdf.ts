import type { AppError } from '#shared/contract/errors.ts'
import { useState, type RefObject } from 'react'
import { houseCss } from './house/house-css.ts'
import { useHouseLook } from './house/house-look.ts'
import { paperHtml } from './paper-html.ts'
import { saveFile } from './save-file.ts'

type MakePdf = (
  html: string,
) => Promise<Readonly<{ ok: true; value: Blob }> | Readonly<{ ok: false; error: AppError }>>

/**
 * Saves a paper of the page as a PDF, in the look that it has there.
 * @param makePdf makes the file of HTML that stands by itself
 * @param css the look of the paper; that of the house comes to it
 * @param name of the file, without its ending
 */
export function usePaperPdf(
  makePdf: MakePdf,
  { paper, css, name }: Readonly<{ paper: RefObject<HTMLElement | null>; css: string; name: string }>,
): Readonly<{ isMaking: boolean; failure: AppError | undefined; save: () => void }> {
  const look = useHouseLook()
  const [pdf, setPdf] = useState<'making' | AppError>()
  const save = async (): Promise<void> => {
    if (!paper.current) return
    setPdf('making')
    const { lang } = document.documentElement
    const made = await makePdf(
      paperHtml(paper.current, css + houseCss(look), { title: name, language: lang }),
    )
    setPdf(made.ok ? undefined : made.error)
    if (made.ok) saveFile(`${name}.pdf`, 'application/pdf', made.value)
  }
  return { isMaking: pdf === 'making', failure: pdf === 'making' ? undefined : pdf, save: () => void save() }
}
