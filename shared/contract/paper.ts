import { z } from 'zod'
import { application } from './procedure.ts'
import { idOf } from './values.ts'

/** What leaves the program on paper. */
export const paperContract = {
  /**
   * Pages as a PDF: tagged, with its fonts, each page as large as the style sheet in it says. The file that came in is HTML that
   * stands by itself; scripts in it do not run, nothing is fetched for it. It is gone afterwards.
   */
  'paper.toPdf': application({
    input: z.strictObject({ fileId: idOf('file') }),
    output: z.strictObject({ base64: z.base64() }),
    touches: [],
  }),
}
