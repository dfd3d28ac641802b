import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { newFolder, removeFolder } from '../support/folder.ts'
import { projectRoot, testedNode } from '../support/launched.ts'
import { prepareChromium } from '../support/run/chromium.mjs'
import { median, spreadOf, type Bench, type Figure } from './bench.ts'
import { makeOrderWorkspace } from './order-workspace.ts'
import { pageScript } from './page-script.ts'
import type { PortfolioBench } from './portfolio-page.ts'

const accounts = 2_000
const lines = 100_000
/** The first account and those below it have half of the lines. */
const below = 999
const watchedMs = 2_000
const runs = 3
const period = 'from=2021-01&to=2025-12'

/**
 * The portfolio in Chromium, by the clock of its own page: a matrix of 2,000 bubbles that is scrolled, pointed at and drawn around,
 * and 50,000 order lines that are scrolled and leafed through.
 */
export const bench: Bench = {
  ids: ['portfolio.fps'],
  run: async () => {
    spawnSync(testedNode(), [join(projectRoot, 'main', 'start.mjs'), '--build-only'], { stdio: 'ignore' })
    await prepareChromium(projectRoot)
    const { launchHttp } = await import('../support/launch-http.ts')
    const folder = newFolder()
    try {
      const path = join(folder, 'portfolio.keyplan')
      const ids = await makeOrderWorkspace(path, { accounts, lines })
      const [first] = ids
      putBelow(path, ids)
      const { page, close } = await launchHttp({ args: ['--workspace', path] })
      await page.waitForURL(/#\/accounts/)
      await page.evaluate(await pageScript('portfolio-page.ts'))
      const figure = await frames(page, first ?? '')
      await close()
      return [figure]
    } finally {
      removeFolder(folder)
    }
  },
}

/** The slowest of all of it; the floor is a page at rest. */
async function frames(page: Page, account: string): Promise<Figure> {
  const rates: { way: string; rate: number }[] = []
  const measure = async (way: string, once: () => Promise<number>): Promise<void> => {
    const all: number[] = []
    for (let run = 0; run < runs; run++) all.push(await once())
    rates.push({ way, rate: median(all) })
  }
  await go(page, `/portfolio/economics?${period}`)
  await page.evaluate((count) => portfolioBench.seen(count), accounts)
  const matrix = page.getByRole('application').first()
  await measure('hovering', () => whileMoving(page, () => hover(page, matrix)))
  await measure('lasso', () => whileMoving(page, () => lasso(page, matrix)))
  await measure('scrolling the portfolio', () => page.evaluate((ms) => portfolioBench.scroll(ms), watchedMs))

  await go(page, `/accounts/${account}/economics?below=yes&lines=all&${period}`)
  await page
    .getByText(`${(lines / 2).toLocaleString('en')} lines`)
    .first()
    .waitFor()
  await measure('scrolling lines', () => page.evaluate((ms) => portfolioBench.scroll(ms), watchedMs))

  const idle = await page.evaluate((ms) => portfolioBench.watch(ms), watchedMs)
  const slowest = Math.min(...rates.map(({ rate }) => rate))
  return {
    id: 'portfolio.fps',
    value: slowest,
    unit: 'frames/s',
    floor: idle,
    ratio: idle / slowest,
    runs,
    spread: spreadOf(rates.map(({ rate }) => rate)),
    note: `the slowest of ${rates.map(({ way, rate }) => `${way} ${Math.round(rate)}`).join(', ')}; floor: the page at rest`,
  }
}

/** Frames a second while a real pointer goes on doing something. */
async function whileMoving(page: Page, stroke: () => Promise<void>): Promise<number> {
  const watch = { isOver: false }
  const watched = page
    .evaluate((ms) => portfolioBench.watch(ms), watchedMs)
    .finally(() => {
      watch.isOver = true
    })
  while (!watch.isOver) await stroke()
  return watched
}

type Place = ReturnType<Page['getByRole']>

async function hover(page: Page, matrix: Place): Promise<void> {
  const { x, y, width, height } = await boxOf(matrix)
  await page.mouse.move(x + width * 0.2, y + height * 0.3)
  await page.mouse.move(x + width * 0.9, y + height * 0.8, { steps: 40 })
}

/** Around the middle, and let go: what lies within is chosen in every picture and in the table. */
async function lasso(page: Page, matrix: Place): Promise<void> {
  const { x, y, width, height } = await boxOf(matrix)
  const steps = 60
  const at = (step: number): readonly [number, number] => {
    const angle = (step / steps) * 2 * Math.PI
    return [x + width * (0.5 + 0.3 * Math.cos(angle)), y + height * (0.5 + 0.3 * Math.sin(angle))]
  }
  await page.mouse.move(...at(0))
  await page.mouse.down()
  for (let step = 1; step <= steps; step++) await page.mouse.move(...at(step))
  await page.mouse.up()
}

async function boxOf(place: Place) {
  const box = await place.boundingBox()
  if (!box) throw new Error('There is no matrix')
  return box
}

async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => void (location.hash = hash), path)
}

/** Written into the file itself, as its lines are. */
function putBelow(path: string, ids: readonly string[]): void {
  const database = new Database(path)
  const put = database.prepare('update account set parent_id = ? where id = ?')
  database.transaction(() => {
    for (const id of ids.slice(1, below + 1)) put.run(ids[0], id)
  })()
  database.close()
}

declare global {
  const portfolioBench: PortfolioBench
}
