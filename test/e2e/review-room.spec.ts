import type { CalendarDay } from '#shared/kernel/calendar-day.ts'
import type { Locator } from '@playwright/test'
import { seriousFindings } from '../support/axe.ts'
import { expect, test, type Keyplan } from '../support/keyplan-test.ts'

const today = new Date().toISOString().slice(0, 10) as CalendarDay

/** The first account of the sample that has a plan and has ordered, in a review of its own, on the wall. */
async function aRoom({ call, go, page }: Keyplan, stage: 'present' | 'challenge' | 'recommend') {
  const { rows } = await call('account.list', { offset: 0, limit: 200 })
  for (const { id: accountId } of rows) {
    const [plan] = await call('plan.listByAccount', { accountId })
    const brief = await call('brief.getForAccount', { accountId, today, since: today, least: 'assumed' })
    if (!plan || brief.money[0]?.value == null || brief.map.people.length === 0) continue
    const { review, items } = await call('review.plan', {
      title: 'Review of spring',
      heldOn: today,
      planIds: [plan.id],
    })
    const at = `/reviews/${review.id}?room=${items.find((each) => each.stage === stage)!.id}`
    await go(at)
    const room = page.getByRole('dialog', { name: 'Presentation of Review of spring' })
    return { room, accountId, plan, review, brief, at }
  }
  throw new Error('The sample has no account with a plan and orders')
}

/** A figure as it is written, without what is around it. */
async function amountIn(cell: Locator): Promise<string> {
  return (await cell.innerText()).trim()
}

test('a figure on the wall opens down to the order lines behind it, and one key leads back', async ({
  keyplan,
}) => {
  const { page } = keyplan
  const { room, accountId, brief } = await aRoom(keyplan, 'present')
  const revenue = room.getByRole('button', { name: /^Revenue: / })
  const shown = (await revenue.getAttribute('aria-label'))!.replace('Revenue: ', '')
  await expect(revenue).toHaveText(shown)
  await revenue.focus()
  await page.keyboard.press('Enter')

  const statement = room.getByRole('table', { name: 'Statement' })
  await expect(
    statement
      .getByRole('row', { name: /^Net revenue/ })
      .getByRole('cell')
      .first(),
  ).toHaveText(shown)
  const byLine = room.getByRole('table', { name: 'By product line' })
  expect(await amountIn(byLine.getByRole('row', { name: /^Sum/ }).getByRole('cell').first())).toBe(shown)

  const [from, to] = [`${Number(today.slice(0, 4)) - 2}-01`, today.slice(0, 7)]
  const first = byLine.getByRole('rowheader').first()
  const productLine = await amountIn(first)
  const ofLine = await amountIn(byLine.getByRole('row').nth(1).getByRole('cell').first())
  await first.getByRole('button').click()
  const lines = room.getByRole('table', { name: 'Order lines' })
  expect(await amountIn(lines.getByRole('row', { name: /^Sum/ }).getByRole('cell').first())).toBe(ofLine)

  const order = lines.getByRole('rowheader').first().getByRole('button')
  const number = await amountIn(order)
  await order.click()
  const way = room.getByRole('navigation', { name: 'Way back' }).getByRole('list')
  await expect(way.getByRole('listitem')).toHaveText([
    'Present',
    /Statement$/,
    new RegExp(`${productLine}$`),
    new RegExp(`Order ${number}$`),
  ])

  // What the wall says is what the store holds: the lines of the year, added up.
  const value = brief.money[0]!.value!
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`
  let net = 0
  for (let [offset, total] = [0, 1]; offset < total; offset += 200) {
    const page200 = { accountId, from, to, offset, limit: 200 } as const
    const some = await keyplan.call('economics.listLines', page200)
    total = some.total
    for (const { orderedOn, netE4 } of some.lines) if (orderedOn > yearAgo && orderedOn <= today) net += netE4
  }
  expect(value.kind === 'money' && value.amountMinor).toBe(Math.round(net / 100))

  await page.reload()
  await expect(room.getByRole('heading', { level: 2, name: `Order ${number}` })).toBeVisible()
  await page.keyboard.press('Backspace')
  await expect(lines.getByRole('row', { name: /^Sum/ })).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(room.getByRole('heading', { level: 2 }).first()).toHaveText(productLine)
  await page.keyboard.press('Escape')
  await expect(room.getByRole('region', { name: 'Where we stand' })).toBeVisible()
  await expect(revenue).toBeFocused()
})

test('a sentence opens its facts, and a person of the map who they are', async ({ keyplan }) => {
  const { page } = keyplan
  const { room, brief } = await aRoom(keyplan, 'present')
  const timer = room.getByRole('timer')
  await expect(timer).toContainText(/0:0\d of/)
  await room
    .getByRole('region', { name: 'Where we stand' })
    .getByRole('listitem')
    .first()
    .getByRole('button')
    .click()
  const facts = room.getByRole('region', { name: 'What this rests on' })
  await expect(facts.getByRole('listitem').first()).toBeVisible()
  await expect(room.getByRole('timer')).not.toContainText('0:00 of')
  await page.keyboard.press('ArrowDown')
  await expect(facts.getByRole('button').first()).toBeFocused()
  await page.keyboard.press('Backspace')

  const [somebody] = brief.map.people
  const card = room.getByRole('button', { name: new RegExp(`^${somebody!.name}, `) })
  await card.focus()
  await page.keyboard.press('Enter')
  for (const part of ['Who they are', 'What they want', 'What is open between us', 'How we met'])
    await expect(room.getByRole('region', { name: part })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(card).toBeFocused()
})

test('an open objective follows what is recorded, and who records is not disturbed', async ({ keyplan }) => {
  const { page, call } = keyplan
  const { room, plan, review } = await aRoom(keyplan, 'recommend')
  const { objectives, strategies, actions } = await call('plan.get', { id: plan.id })
  const strategy = strategies.find(({ id }) => actions.some(({ strategyId }) => strategyId === id))!
  const objective = objectives.find(({ id }) => id === strategy.objectiveId)!
  await room
    .getByRole('region', { name: 'Objectives' })
    .getByRole('button', { name: objective.title })
    .click()
  await expect(room.getByRole('heading', { level: 2, name: objective.title })).toBeVisible()

  const recorder = await page.context().newPage()
  // A window of its own knows the program by what the first was let in with.
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage))
  await recorder.addInitScript((all) => {
    for (const [name, value] of Object.entries(JSON.parse(all) as Record<string, string>))
      sessionStorage.setItem(name, value)
  }, kept)
  await recorder.goto(page.url().replace(/\?.*$/, `?view=record&plan=${plan.id}`))
  const said = recorder.getByRole('textbox', { name: 'What is said', exact: true })
  await said.fill('We bid for')
  await call('plan.addAction', { strategyId: strategy.id, title: 'Bring the price list along' })
  const made = room.getByRole('button', { name: 'Bring the price list along' })
  await expect(made).toBeVisible()
  await expect(said).toHaveValue('We bid for')
  await expect(said).toBeFocused()

  await made.click()
  await expect(room.getByRole('heading', { level: 2, name: 'Bring the price list along' })).toBeVisible()
  const added = (await call('plan.get', { id: plan.id })).actions.find(
    ({ title }) => title === 'Bring the price list along',
  )!
  await call('plan.removeAction', { id: added.id, version: added.version })
  await expect(room.getByText('This is not there any more.')).toBeVisible()
  expect((await call('review.get', { id: review.id })).review.title).toBe('Review of spring')
  await recorder.close()
})

test('no drill has a serious finding of axe', async ({ keyplan }) => {
  const { page, go } = keyplan
  const { room, accountId, plan, brief, at } = await aRoom(keyplan, 'present')
  const found: string[] = []
  const person = brief.map.people[0]!.contactId
  for (const way of [
    [],
    [['figure', plan.id, 'revenue']],
    [['lines', accountId, null, null, 'rebate', 0]],
    [['wallet', accountId, accountId]],
    [['person', accountId, person]],
    [['plan', plan.id, plan.id]],
  ]) {
    await go(way.length === 0 ? at : `${at}&drill=${encodeURIComponent(JSON.stringify(way))}`)
    await expect(room.getByRole('heading', { level: 2 }).first()).toBeVisible()
    await expect(room.getByRole('status', { name: 'Asking …' })).toHaveCount(0)
    found.push(...(await seriousFindings(page)).map((finding) => `${JSON.stringify(way)}: ${finding}`))
  }
  expect(found).toEqual([])
})
