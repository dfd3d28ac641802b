import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { newFolder, removeFolder } from '../support/folder.ts'
import { projectRoot, testedNode } from '../support/launched.ts'
import { prepareChromium } from '../support/run/chromium.mjs'
import { timed } from './bench.ts'

/** Opens the brief of an account of the sample company in the built program over loopback, and measures there. */
export async function onSampleBrief<T>(measure: (page: Page, folder: string) => Promise<T>): Promise<T> {
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
    const measured = await measure(page, folder)
    await close()
    return measured
  } finally {
    removeFolder(folder)
  }
}

/** From pressing a button until the file that it makes is there: milliseconds, and where the file lies. */
export async function untilSaved(
  page: Page,
  button: string,
): Promise<Readonly<{ ms: number; path: string }>> {
  let path = ''
  const ms = await timed(async () => {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    path = await (await coming).path()
  })
  return { ms, path }
}
