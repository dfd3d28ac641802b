import type { AppError } from '#shared/contract/errors.ts'
import { useState } from 'react'
import { saveFile } from './save-file.ts'

export type MakePdf = (
  html: string,
) => Promise<Readonly<{ ok: true; value: Blob }> | Readonly<{ ok: false; error: AppError }>>

export type PdfSaving = Readonly<{ isMaking: boolean; failure: AppError | undefined; save: () => void }>

/**
 * Saves HTML that stands by itself as a PDF.
 * @param makePdf makes the file of it
 * @param name of the file, without its ending
 * @param htmlOf made when it is asked for; nothing is saved where there is none
 */
export function useHtmlPdf(makePdf: MakePdf, name: string, htmlOf: () => string | undefined): PdfSaving {
  const [pdf, setPdf] = useState<'making' | AppError>()
  const save = async (): Promise<void> => {
    const html = htmlOf()
    if (html === undefined) return
    setPdf('making')
    const made = await makePdf(html)
    setPdf(made.ok ? undefined : made.error)
    if (made.ok) saveFile(`${name}.pdf`, 'application/pdf', made.value)
  }
  return { isMaking: pdf === 'making', failure: pdf === 'making' ? undefined : pdf, save: () => void save() }
}
