import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { newFolder, removeFolder } from '../support/folder.ts'
import { projectRoot, testedNode } from '../support/launched.ts'
import { prepareChromium } from '../support/run/chromium.mjs'
import { median, quantile, spreadOf, type Bench, type Figure } from './bench.ts'
import { makePlanWorkspace, planSizes, type PlanWorkspace } from './plan-workspace.ts'

const opens = 5
const keys = 120
const edits = 40

/** A plan of the largest size in Chromium, by the clock of its own page: the built program over loopback. */
export const bench: Bench = {
  ids: ['plan.open', 'plan.edit-p95'],
  run: async () => {
    spawnSync(testedNode(), [join(projectRoot, 'main', 'start.mjs'), '--build-only'], { stdio: 'ignore' })
    await prepareChromium(projectRoot)
    const { launchHttp } = await import('../support/launch-http.ts')
    const folder = newFolder()
    try {
      const made = await makePlanWorkspace(join(folder, 'plans.keyplan'))
      const { page, close } = await launchHttp({ args: ['--workspace', made.path] })
      await page.waitForURL(/#\/accounts/)
      const figures = [await opening(page, made), await editing(page, made)]
      await close()
      return figures
    } finally {
      removeFolder(folder)
    }
  },
}

const size = `${planSizes.objectives} objectives, ${planSizes.actions} actions, ${planSizes.pages} pages of text, white space of ${planSizes.accounts} x ${planSizes.lines}`

/** From the address to the painted plan, on a page that has asked for nothing of it; the floor is the empty page of the settings. */
async function opening(page: Page, { accountId, plan }: PlanWorkspace): Promise<Figure> {
  const ours: number[] = []
  const floors: number[] = []
  for (let run = 0; run <= opens; run += 1) {
    await page.evaluate(() => void (location.hash = '/data/jobs'))
    await page.reload()
    await page.getByRole('navigation').first().waitFor()
    const floor = await page.evaluate(shownAfter, { path: '/settings/team', selector: 'h1' })
    const ms = await page.evaluate(shownAfter, {
      path: `/accounts/${accountId}/plan?plan=${plan.id}`,
      selector: 'article.plan-paper ol > li[data-part]',
    })
    if (run === 0) continue
    ours.push(ms)
    floors.push(floor)
  }
  const [value, floor] = [median(ours), median(floors)]
  return {
    id: 'plan.open',
    unit: 'ms',
    value,
    floor,
    ratio: value / floor,
    runs: ours.length,
    spread: spreadOf(ours),
    note: `${size}; floor: a page of the settings`,
  }
}

/** Keys into the title of an action until they are painted, and states of actions until they are stored, asked for and painted. */
async function editing(page: Page, { accountId, plan, actions }: PlanWorkspace): Promise<Figure> {
  const first = actions[0]
  if (!first) throw new Error('The plan has actions')
  const row = page.locator(`li[data-part="${first.id}"]`)
  // Of a long plan only what one comes near, or is led to, is made.
  await page.evaluate(
    (path) => void (location.hash = path),
    `/accounts/${accountId}/plan?plan=${plan.id}&part=${first.id}`,
  )
  await row.scrollIntoViewIfNeeded()
  const title = row.getByRole('textbox').first()
  await title.click()
  await page.evaluate(watchKeys)
  await title.pressSequentially('x'.repeat(keys), { delay: 60 })
  const typed = await page.evaluate(() => (globalThis as unknown as Watched).typedMs)
  const near = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('li[data-state]')]
      .slice(0, 8)
      .map((item) => item.dataset['part'] ?? ''),
  )
  const chosen: number[] = []
  for (let edit = 0; edit < edits; edit += 1) {
    const state = edit % 16 < 8 ? 'in-progress' : 'open'
    chosen.push(await page.evaluate(stateAfter, { id: near[edit % near.length] ?? '', state }))
    await page.waitForTimeout(120)
  }
  const all = [...typed, ...chosen.filter((ms) => ms > 0)]
  return {
    id: 'plan.edit-p95',
    unit: 'ms',
    value: quantile(all, 0.95),
    floor: 1_000 / 60,
    ratio: (quantile(all, 0.95) * 60) / 1_000,
    runs: all.length,
    spread: spreadOf(all),
    note: `${size}; keys p95 ${quantile(typed, 0.95).toFixed(0)} ms, states through the whole stack p95 ${quantile(chosen, 0.95).toFixed(0)} ms; floor: a frame`,
  }
}

type Watched = { typedMs: number[] }

/** Runs in the page: milliseconds from the address to the second frame with what is sought. */
async function shownAfter({ path, selector }: Readonly<{ path: string; selector: string }>): Promise<number> {
  const startedAt = performance.now()
  location.hash = path
  while (!document.querySelector(selector)) {
    if (performance.now() - startedAt > 60_000) throw new Error(`Nothing like ${selector} after a minute`)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  return performance.now() - startedAt
}

/** Runs in the page: from now on each key notes how long it took from its event to the frame that shows it. */
function watchKeys(): void {
  const watched = globalThis as unknown as Watched
  watched.typedMs = []
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => watched.typedMs.push(performance.now() - timeStamp))
        port1.start()
        port2.postMessage(0)
      })
    },
    true,
  )
}

/** Runs in the page: from choosing a state to the page that shows it as stored; 0 where it is in that state already. */
async function stateAfter({ id, state }: Readonly<{ id: string; state: string }>): Promise<number> {
  const item = document.querySelector<HTMLElement>(`li[data-part="${id}"]`)
  const choice = [...(item?.querySelectorAll('select') ?? [])].find(({ options }) =>
    [...options].some(({ value }) => value === 'dropped'),
  )
  if (!item || !choice) throw new Error(`There is no action ${id}`)
  if (item.dataset['state'] === state) return 0
  const startedAt = performance.now()
  choice.value = state
  choice.dispatchEvent(new Event('change', { bubbles: true }))
  while (item.dataset['state'] !== state) {
    if (performance.now() - startedAt > 20_000) throw new Error('The state is not shown')
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  await new Promise((resolve) => requestAnimationFrame(resolve))
  return performance.now() - startedAt
}
