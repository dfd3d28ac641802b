import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { diceNamed } from '#shared/sample/dice.ts'
import type { OrgNode } from '../../renderer/diagram/org-forest.ts'
import { newFolder, removeFolder } from '../support/folder.ts'
import { projectRoot, testedNode } from '../support/launched.ts'
import { prepareChromium } from '../support/run/chromium.mjs'
import { median, spreadOf, type Bench, type Figure } from './bench.ts'
import type { MapBench } from './map-page.ts'
import { pageScript } from './page-script.ts'
import { makeMapWorkspace, managersOf, type MapWorkspace } from './map-workspace.ts'

const few = 300
const many = 5_000
const draws = 7
const panMs = 2_000

/**
 * The relationship map in Chromium, by the clock of its own page: the built program over loopback, with a firm of 300 and
 * one of 5,000 people.
 */
export const bench: Bench = {
  ids: ['map.draw-300', 'map.draw-5000', 'map.fps-5000', 'map.layout-5000', 'map.relayout'],
  run: async () => {
    spawnSync(testedNode(), [join(projectRoot, 'main', 'start.mjs'), '--build-only'], { stdio: 'ignore' })
    await prepareChromium(projectRoot)
    const { launchHttp } = await import('../support/launch-http.ts')
    const folder = newFolder()
    try {
      const made = await makeMapWorkspace(join(folder, 'maps.keyplan'), [few, many])
      const { page, close } = await launchHttp({ args: ['--workspace', made.path] })
      await page.waitForURL(/#\/accounts/)
      await page.evaluate(await pageScript('map-page.ts'))
      const figures = [
        await drawing(page, made, few),
        await drawing(page, made, many),
        await frames(page),
        await layout(page),
        await relayout(page, made),
      ]
      await close()
      return figures
    } finally {
      removeFolder(folder)
    }
  },
}

/** Pressing Map until it is painted, against an SVG of as many plain cards. */
async function drawing(page: Page, made: MapWorkspace, count: number): Promise<Figure> {
  const openMs = await open(page, made, count)
  const ours: number[] = []
  const plain: number[] = []
  for (let run = 0; run <= draws; run++) {
    const drawnMs = await page.evaluate(() => mapBench.drawMap())
    const plainMs = await page.evaluate((cards) => mapBench.drawPlain(cards), count)
    if (run === 0) continue
    ours.push(drawnMs)
    plain.push(plainMs)
  }
  return {
    id: `map.draw-${count}`,
    unit: 'ms',
    ...against(ours, plain),
    note: `Map pressed until cards are painted, the people at hand; floor: as many rectangles and texts in one SVG; the page with its ${count} people opened in ${Math.round(openMs)} ms`,
  }
}

/** The slowest of panning while all is seen, half near and near, and of zooming; the floor is a page at rest. */
async function frames(page: Page): Promise<Figure> {
  const ways = [
    ['all seen', () => page.evaluate((ms) => mapBench.pan(0, ms), panMs)],
    ['half near', () => page.evaluate((ms) => mapBench.pan(6, ms), panMs)],
    ['near', () => page.evaluate((ms) => mapBench.pan(10, ms), panMs)],
    ['zooming', () => page.evaluate((ms) => mapBench.zoom(ms), panMs)],
  ] as const
  const rates: { way: string; rate: number }[] = []
  for (const [way, measure] of ways) {
    const runs = [await measure(), await measure(), await measure()]
    rates.push({ way, rate: median(runs) })
  }
  const idle = await page.evaluate((ms) => mapBench.idle(ms), panMs)
  const slowest = Math.min(...rates.map(({ rate }) => rate))
  return {
    id: 'map.fps-5000',
    value: slowest,
    unit: 'frames/s',
    floor: idle,
    ratio: idle / slowest,
    runs: 3,
    spread: spreadOf(rates.map(({ rate }) => rate)),
    note: `the slowest of ${rates.map(({ way, rate }) => `${way} ${Math.round(rate)}`).join(', ')}; floor: the page at rest`,
  }
}

/** 5,000 cards of three sizes with stacked leaf reports, against flextree alone with the same sizes and tree. */
async function layout(page: Page): Promise<Figure> {
  const dice = diceNamed('map layout')
  const nodes = managersOf(many, (from, to) => dice.whole(from, to)).map((manager, index): OrgNode => ({
    id: `n${index}`,
    parentId: manager === null ? null : `n${manager}`,
    widthPx: dice.pick([168, 196, 236]),
    heightPx: dice.pick([32, 60, 104]),
  }))
  const runs: { ours: number; flextree: number }[] = []
  for (let run = 0; run < 13; run++) {
    const isFlextreeFirst = run % 2 === 1
    runs.push(
      await page.evaluate(([cards, isSecond]) => mapBench.layout(cards, isSecond), [
        nodes,
        isFlextreeFirst,
      ] as const),
    )
  }
  const warm = runs.slice(3)
  return {
    id: 'map.layout-5000',
    unit: 'ms',
    ...against(
      warm.map((run) => run.ours),
      warm.map((run) => run.flextree),
    ),
    note: 'cards of three sizes; floor: d3-flextree alone',
  }
}

/** From the answer that tells that a subtree has moved until the map is painted with it. */
async function relayout(page: Page, made: MapWorkspace): Promise<Figure> {
  const accountId = made.accounts.get(many)
  const rows = await page.evaluate(askContacts, accountId ?? '')
  const top = rows.find(({ managerId }) => managerId === null)
  const heads = rows.filter(({ managerId }) => managerId === top?.id)
  const [first, second] = heads
  const moving = rows.find(({ managerId }) => managerId === first?.id)
  if (!first || !second || !moving) throw new Error('A firm of this size has three levels')
  const ms: number[] = []
  for (let run = 0; run < draws; run++) {
    const managerId = run % 2 === 0 ? second.id : first.id
    const input = { id: moving.id, version: moving.version + run, managerId }
    ms.push(await page.evaluate((move) => mapBench.relayout(move), input))
    await page.waitForTimeout(1_200)
  }
  const idle = await page.evaluate((time) => mapBench.idle(time), panMs)
  return {
    id: 'map.relayout',
    unit: 'ms',
    value: median(ms),
    floor: 2_000 / idle,
    ratio: (median(ms) * idle) / 2_000,
    runs: draws,
    spread: spreadOf(ms),
    note: 'one of 5,000 people moved with all below; floor: two frames of the page at rest',
  }
}

async function open(page: Page, made: MapWorkspace, count: number): Promise<number> {
  const startedAt = performance.now()
  await page.evaluate((id) => void (location.hash = `/accounts/${id}/people`), made.accounts.get(count) ?? '')
  await page.getByText(`${count.toLocaleString('en')} people`, { exact: true }).waitFor({ state: 'attached' })
  await page.waitForSelector('[role=tree] [data-person]')
  return performance.now() - startedAt
}

/** Runs in the page. */
async function askContacts(accountId: string) {
  const token = sessionStorage.getItem('keyplan-token') ?? ''
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
  const rows: ContactRow[] = []
  for (let offset = 0; offset % 200 === 0; offset = rows.length) {
    const body = JSON.stringify({ accountId, offset, limit: 200 })
    const response = await fetch('/rpc/contact.listByAccount', { method: 'POST', headers, body })
    const reply = (await response.json()) as { value: { rows: readonly ContactRow[] } }
    if (reply.value.rows.length === 0) break
    rows.push(...reply.value.rows)
  }
  return rows
}
type ContactRow = Readonly<{ id: string; managerId: string | null; version: number }>

function against(values: readonly number[], floors: readonly number[]) {
  const [value, floor] = [median(values), median(floors)]
  return { value, floor, ratio: value / floor, runs: values.length, spread: spreadOf(values) }
}

declare global {
  const mapBench: MapBench
}
