import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pdfByLastingBrowser } from '../../main/hosts/http/lasting-browser.ts'
import { chromiumPath } from '../support/chromium-path.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { projectRoot, testedNode } from '../support/launched.ts'
import { prepareChromium } from '../support/run/chromium.mjs'
import { median, spreadOf, timed, type Bench } from './bench.ts'
import { makeLargeWorkspace } from './large-workspace.ts'

const runs = 3
const accounts = 100

/**
 * From pressing "Make 100 files" until the hundredth brief lies in the folder as PDF: the built program over loopback, accounts of 25
 * people and 50 touchpoints. The floor is the same Chromium printing a hundred empty pages, one after another, into a folder.
 */
export const bench: Bench = {
  ids: ['brief.batch-100'],
  run: async () => {
    spawnSync(testedNode(), [join(projectRoot, 'main', 'start.mjs'), '--build-only'], { stdio: 'ignore' })
    await prepareChromium(projectRoot)
    const { launchHttp } = await import('../support/launch-http.ts')
    const home = newFolder()
    try {
      const path = join(home, 'hundred.keyplan')
      await makeLargeWorkspace(path, { accounts, contacts: 25 * accounts, touchpoints: 50 * accounts })
      const { page, close } = await launchHttp({ args: ['--workspace', path] })
      const ours: number[] = []
      const floors: number[] = []
      for (let run = 0; run < runs; run += 1) {
        const folder = join(home, `briefs-${run}`)
        floors.push((await timed(() => printEmpty(join(home, `empty-${run}`)))) / 1000)
        await page.evaluate(() => {
          location.hash = '#/portfolio/briefs'
        })
        await page.getByLabel('Folder').fill(folder)
        await page.getByRole('button', { name: `Make ${accounts} files` }).waitFor()
        const ms = await timed(async () => {
          await page.getByRole('button', { name: `Make ${accounts} files` }).click()
          await page.getByText(`${accounts} files are in ${folder}.`).waitFor({ timeout: 600_000 })
        })
        checkWhole(folder)
        ours.push(ms / 1000)
      }
      await close()
      const [value, floor] = [median(ours), median(floors)]
      return [
        {
          id: 'brief.batch-100',
          value,
          unit: 's',
          floor,
          ratio: value / floor,
          runs,
          spread: spreadOf(ours),
          note: '100 briefs as PDF into a folder; 25 people and 50 touchpoints an account; floor: 100 empty pages by the same browser',
        },
      ]
    } finally {
      removeFolder(home)
    }
  },
}

async function printEmpty(folder: string): Promise<void> {
  mkdirSync(join(folder, 'under-way'), { recursive: true })
  const { makePdf, end } = pdfByLastingBrowser({ KEYPLAN_CHROMIUM: chromiumPath() })
  const html = join(folder, 'empty.html')
  writeFileSync(html, '<!doctype html><title>Empty</title>')
  for (let at = 0; at < accounts; at += 1) {
    const pdf = await makePdf(html, join(folder, 'under-way'))
    writeFileSync(join(folder, `${at}.pdf`), pdf ?? '')
  }
  await end()
}

function checkWhole(folder: string): void {
  const names = readdirSync(folder)
  const whole = names.filter((name) => readFileSync(join(folder, name), 'latin1').trimEnd().endsWith('%%EOF'))
  if (names.length !== accounts || whole.length !== accounts)
    throw new Error(`${whole.length} of ${names.length} files are whole`)
}
