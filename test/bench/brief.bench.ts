import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pdfByBrowser } from '../../main/hosts/http/pdf-by-browser.ts'
import { chromiumPath } from '../support/chromium-path.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { projectRoot, testedNode } from '../support/launched.ts'
import { prepareChromium } from '../support/run/chromium.mjs'
import { median, spreadOf, timed, type Bench } from './bench.ts'

const runs = 7

/**
 * From pressing "Save as PDF" on the brief of an account of the sample company until the file is there: the built program over loopback.
 * The floor is the same Chromium printing an empty page.
 */
export const bench: Bench = {
  ids: ['brief.pdf'],
  run: async () => {
    spawnSync(testedNode(), [join(projectRoot, 'main', 'start.mjs'), '--build-only'], { stdio: 'ignore' })
    await prepareChromium(projectRoot)
    const { launchHttp } = await import('../support/launch-http.ts')
    const folder = newFolder()
    try {
      const { page, close } = await launchHttp({
        args: ['--workspace', join(folder, 'sample.keyplan'), '--sample'],
      })
      await page.waitForURL(/#\/accounts/)
      await page.getByRole('link', { name: 'Haldenau Dairy' }).first().click()
      await page.getByRole('tab', { name: 'Brief' }).click()
      await page.getByRole('article').waitFor()
      const ours: number[] = []
      const floors: number[] = []
      const empty = join(folder, 'empty.html')
      const print = pdfByBrowser({ KEYPLAN_CHROMIUM: chromiumPath() })
      for (let run = 0; run <= runs; run += 1) {
        writeFileSync(empty, '<!doctype html><title>Empty</title>')
        const floor = await timed(() => print(empty, newFolderIn(folder, run)))
        let path = ''
        const ms = await timed(async () => {
          const coming = page.waitForEvent('download')
          await page.getByRole('button', { name: 'Save as PDF' }).click()
          path = await (await coming).path()
        })
        const pages = (await readFile(path, 'latin1')).match(/\/Type \/Page\b/g)?.length ?? 0
        if (pages !== 1) throw new Error(`The brief has ${pages} pages`)
        if (run === 0) continue
        ours.push(ms)
        floors.push(floor)
      }
      await close()
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
    } finally {
      removeFolder(folder)
    }
  },
}

/** A browser leaves its profile where it printed: each run has a place of its own. */
function newFolderIn(folder: string, run: number): string {
  const own = join(folder, `print-${run}`)
  mkdirSync(own)
  return own
}
