import { AppFailure } from '#shared/contract/errors.ts'
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ApplicationHandlers } from './context.ts'
import { withNodeNumbersFromOne } from './pdf-node-numbers.ts'
import type { FileId } from './staged-files.ts'

/**
 * Makes a PDF of a page of HTML that stands by itself.
 * @param html the path of the file
 * @param folder where what is needed meanwhile may lie; the caller clears it
 * @returns the bytes of the PDF, or `null` where this computer has nothing that can make one
 */
export type PdfMaker = (html: string, folder: string) => Promise<Uint8Array | null>

type Parts = Readonly<{
  makePdf: PdfMaker | undefined
  /** Files that come in, and folders of papers under way. */
  staging: string
  /** The path of a file that came in and is whole. */
  wholeFile: (fileId: FileId) => string
}>

const beginning = 'paper-'
/** No paper takes so long: what is older was left by a crash. */
const leftAfterMs = 60 * 60 * 1000

/** Before all that came: no script runs, and nothing but what stands in the file is shown. */
const guard =
  '<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">\n'

/** What leaves the program on paper is printed by a browser, which knows fonts, languages and pages. */
export function createPapers({
  makePdf,
  staging,
  wholeFile,
}: Parts): Pick<ApplicationHandlers, 'paper.toPdf'> {
  for (const name of readdirSync(staging)) if (name.startsWith(beginning)) clearIfLeft(join(staging, name))
  return {
    'paper.toPdf': async ({ fileId }) => {
      const came = wholeFile(fileId)
      const folder = mkdtempSync(join(staging, beginning))
      try {
        const html = join(folder, 'paper.html')
        renameSync(came, html)
        writeFileSync(html, Buffer.concat([Buffer.from(guard), readFileSync(html)]))
        const pdf = await makePdf?.(html, folder)
        if (!pdf) throw new AppFailure({ code: 'no-pdf-maker' })
        return { base64: Buffer.from(withNodeNumbersFromOne(pdf)).toString('base64') }
      } finally {
        clear(folder)
      }
    },
  }
}

function clearIfLeft(folder: string): void {
  const { mtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity }
  if (Date.now() - mtimeMs > leftAfterMs) clear(folder)
}

/** A browser that has just ended may hold its files for a moment. */
function clear(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}
