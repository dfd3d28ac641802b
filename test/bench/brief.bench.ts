import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pdfByLastingBrowser } from '../../main/hosts/http/lasting-browser.ts'
import { chromiumPath } from '../support/chromium-path.ts'
import { median, spreadOf, timed, type Bench } from './bench.ts'
import { onSampleBrief, untilSaved } from './sample-brief.ts'

const runs = 7

/**
 * From pressing "Save as PDF" on the brief of an account of the sample company until the file is there: the built program over loopback.
 * The floor is the same Chromium printing an empty page.
 */
export const bench: Bench = {
  ids: ['brief.pdf'],
  run: () =>
    onSampleBrief(async (page, folder) => {
      const ours: number[] = []
      const floors: number[] = []
      const empty = join(folder, 'empty.html')
      const { makePdf: print, end } = pdfByLastingBrowser({ KEYPLAN_CHROMIUM: chromiumPath() })
      for (let run = 0; run <= runs; run += 1) {
        writeFileSync(empty, '<!doctype html><title>Empty</title>')
        const floor = await timed(() => print(empty, newFolderIn(folder, run)))
        const { ms, path } = await untilSaved(page, 'Save as PDF')
        const pages = (await readFile(path, 'latin1')).match(/\/Type \/Page\b/g)?.length ?? 0
        if (pages !== 1) throw new Error(`The brief has ${pages} pages`)
        if (run === 0) continue
        ours.push(ms)
        floors.push(floor)
      }
      await end()
      const [value, floor] = [median(ours), median(floors)]
      return [
        {
          id: 'brief.pdf',
          value,
          unit: 'ms',
          floor,
          ratio: value / floor,
          runs,
          spread: spreadOf(ours),
          note: 'one account of the sample company, one page; floor: an empty page by the same browser',
        },
      ]
    }),
}

/** A browser leaves its profile where it printed: each run has a place of its own. */
function newFolderIn(folder: string, run: number): string {
  const own = join(folder, `print-${run}`)
  mkdirSync(own)
  return own
}
